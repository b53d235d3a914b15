import type { Mention, Office, Token } from '../../../contract/annotation.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import type { Antecedents } from '../coreference/antecedents.ts';
import { nationOf } from './nations-of-offices.ts';
import { mentionOf } from '../coreference/pointing-phrases.ts';
import { endsOffice, ofNation, wordsOf } from '../coreference/titles-pointing.ts';

/** Types of what somebody holds an office of. */
const SERVED: ReadonlySet<string> = new Set(['organization', 'event', 'service', 'place']);
const BEFORE_BODY = new Set(['of', 'at']);
const POSSESSIVE = /^['’]s?$/;

/**
 * Whose an office is by the names beside it: "the CEO of Acme", "Acme's CEO", "Acme CEO Ana Silva".
 * @param named mentions by name
 * @returns gives the entity of the body or place
 */
export function bodiesOfOffices(
  tokens: readonly Token[],
  named: readonly Mention[],
): (office: Office) => number | undefined {
  const served = named.filter(({ type, adjectival }) => SERVED.has(type) && adjectival !== true);
  const startingAt = new Map(served.map((mention) => [mention.firstToken, mention.entity]));
  const endingAt = new Map(served.map((mention) => [mention.endToken, mention.entity]));
  return ({ firstToken, endToken }) => {
    if (BEFORE_BODY.has(tokens[endToken]?.lower ?? ''))
      return startingAt.get(tokens[endToken + 1]?.lower === 'the' ? endToken + 2 : endToken + 1);
    const isOwned = POSSESSIVE.test(tokens[firstToken - 1]?.text ?? '');
    return endingAt.get(isOwned ? firstToken - 1 : firstToken);
  };
}

/** The offices behind a possessive, by the token of this: "CEO" in "Acme's CEO". */
export function ownedOffices(tokens: readonly Token[], offices: readonly Office[]): Map<number, Office> {
  const owned = new Map<number, Office>();
  for (const office of offices)
    if (POSSESSIVE.test(tokens[office.firstToken - 1]?.text ?? '')) owned.set(office.firstToken - 1, office);
  return owned;
}

/** "Acme's CEO said", "Kenya's trade minister said": who was named with the office of this body or country. */
export function byOwner(
  tokens: readonly Token[],
  office: Office,
  owner: Mention | undefined,
  { holders }: Antecedents,
): Mention | undefined {
  if (owner === undefined || !endsOffice(tokens, office) || isBesideHolder(tokens, owner, office))
    return undefined;
  const title = wordsOf(tokens, office);
  const nation = owner.type === 'place' ? nationOf(tokens[owner.endToken - 1]) : undefined;
  const meant =
    holders.byBody(owner.entity, title.join(' ')) ??
    (title.length === 1 || nation === undefined ? undefined : ofNation(nation, title, holders));
  return meant && mentionOf(meant, 'description', tokens, owner.firstToken, office.endToken - 1);
}

/** "Omar Khalil, Acme's CEO", "Acme's CEO and founder Omar Khalil": who holds it is named there. */
function isBesideHolder(tokens: readonly Token[], owner: Mention, { endToken }: Office): boolean {
  const before = tokens[owner.firstToken - 1]?.lower === 'the' ? owner.firstToken - 2 : owner.firstToken - 1;
  if (tokens[before]?.text === ',' && tokens[before - 1]?.pos === 'PROPN') return true;
  return tokens[endToken]?.lower === 'and' && isOfficeHead(tokens[endToken + 1]?.lower ?? '');
}
