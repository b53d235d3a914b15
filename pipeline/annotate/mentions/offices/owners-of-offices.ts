import type { Entity, Mention, Office, Sentence, Token } from '../../../contract/annotation.ts';
import { countryOfName } from '../../../lexicon/countries.ts';
import { countWhere } from '../../../text/locate.ts';
import { mentionOf } from '../coreference/pointing-phrases.ts';
import { touches } from '../names/token-shapes.ts';

/** Words between "its" and an office: "its new director". */
const BETWEEN = new Set(['new', 'current', 'former', 'first', 'then', 'own', 'founding', 'long-time']);
const OWNERS = new Set(['organization', 'event', 'service', 'instrument']);

/**
 * "its" before an office ("Its director is Ana Silva"): the organisation that comes first in the sentence before it, as subjects do,
 * else the first of the sentence before. Where a country or another thing comes first, nobody can tell whose office it is.
 * @param mentions in text order
 */
export function ownersOfOffices(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  offices: readonly Office[],
): Mention[] {
  const owners: Mention[] = [];
  for (const { firstToken } of offices) {
    const word = BETWEEN.has(tokens[firstToken - 1]?.lower ?? '') ? firstToken - 2 : firstToken - 1;
    if (tokens[word]?.lower !== 'its') continue;
    const at = countWhere(sentences, (sentence) => sentence.endToken <= word);
    const [sentence, previous] = [sentences[at], sentences[at - 1]];
    if (sentence === undefined) continue;
    const mayOwn = (mention: Mention): boolean => isOwner(mention, entities);
    const own = firstIn(mentions, pastDateline(tokens, sentence), word, mayOwn);
    const before = previous?.block === sentence.block ? previous : undefined;
    const owner =
      namedBeforeJoin(tokens, mentions, word) ??
      own ??
      (before && firstIn(mentions, pastDateline(tokens, before), before.endToken, mayOwn));
    if (owner?.type === 'organization') owners.push(mentionOf(owner, 'pronoun', tokens, word, word));
  }
  return owners;
}

/** What joins "its" to the name before it. */
const JOINS = new Set(['and', 'including']);

/** "The Quay Trust foundation and its director", "the board of Quayside Ltd including its chairman": what "its" is joined to. */
function namedBeforeJoin(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  its: number,
): Mention | undefined {
  if (!JOINS.has(tokens[its - 1]?.lower ?? '')) return undefined;
  const end = tokens[its - 2]?.pos === 'NOUN' ? its - 2 : its - 1;
  const named = mentions[countWhere(mentions, ({ firstToken }) => firstToken < its) - 1];
  return named?.type === 'organization' && (named.endToken === its - 1 || named.endToken === end)
    ? named
    : undefined;
}

const DASHES = new Set(['-', '--', '–', '—']);
/** As many tokens as may stand before the dash of a dateline: "ACCRA, Ghana, Nov. 3 (GNA) —". */
const LONGEST_DATELINE = 12;

/** Past the dash behind the place, date and agency with which a report begins. */
function pastDateline(tokens: readonly Token[], { firstToken, endToken }: Sentence): number {
  for (let at = firstToken; at < Math.min(endToken, firstToken + LONGEST_DATELINE); at++)
    if (DASHES.has(tokens[at]?.text ?? '') && !touches(tokens[at - 1], tokens[at])) return at + 1;
  return firstToken;
}

/** The first of the mentions that begin at the tokens `[first, end)` and may own something. */
function firstIn(
  mentions: readonly Mention[],
  first: number,
  end: number,
  mayOwn: (mention: Mention) => boolean,
): Mention | undefined {
  for (let at = countWhere(mentions, ({ firstToken }) => firstToken < first); at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.firstToken >= end) return undefined;
    if (mayOwn(mention)) return mention;
  }
  return undefined;
}

function isOwner({ type, entity, adjectival }: Mention, entities: readonly Entity[]): boolean {
  if (type === 'place')
    return adjectival !== true && countryOfName(entities[entity]?.name ?? '') !== undefined;
  return OWNERS.has(type);
}
