import type { Mention, Token } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { organizationKindOf } from '../../lexicon/organization-words.ts';
import { words } from '../../lexicon/words.ts';
import { spanHolding } from '../../text/locate.ts';
import { isNewSubject } from '../../text/new-subject.ts';
import { ENGINE } from '../engine.ts';
import { mentionField } from '../fields.ts';
import { pastAlias } from '../pattern/aliases.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** Kinds by the nouns with which a body is described. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ...words('company firm startup start-up conglomerate manufacturer corporation').map(
    (noun) => [noun, 'company'] as const,
  ),
  ...words('agency regulator').map((noun) => [noun, 'agency'] as const),
  ...words('association alliance federation confederation coalition consortium non-profit foundation').map(
    (noun) => [noun, 'association'] as const,
  ),
  ['bank', 'bank'],
  ['university', 'university'],
]);
/** Tokens of "the country's largest state-owned telecommunications company". */
const LONGEST = 12;

/**
 * What kind of body somebody is by the words behind the name, where the name itself states none: "Quayside, a maritime software company",
 * "Quayside is a public company".
 */
export function kindsBesideBodies(index: PatternIndex): Candidate[] {
  const { mentions, entities } = index.annotation;
  const stated = new Map<number, boolean>();
  return mentions.flatMap((mention) => {
    if (mention.type !== 'organization' || mention.form !== 'name') return [];
    const head = headBehind(mention, index);
    if (head === undefined) return [];
    const names = entities[mention.entity]?.names ?? [];
    const states =
      stated.get(mention.entity) ?? names.some(({ text }) => organizationKindOf(text) !== undefined);
    stated.set(mention.entity, states);
    return states ? [] : (candidateOf(mention, head, index) ?? []);
  });
}

/** The noun with which the words behind a name say what it is. */
function headBehind(mention: Mention, index: PatternIndex): Token | undefined {
  const { tokens } = index.annotation;
  const link = pastAlias(index, mention);
  if (tokens[link]?.text !== ',' && tokens[link]?.lower !== 'is') return undefined;
  if (!/^(?:an?|the)$/.test(tokens[link + 1]?.lower ?? '') || isNewSubject(link + 1, tokens))
    return undefined;
  let head: Token | undefined;
  for (let at = link + 2; at < link + LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined || !describes(token, tokens[at - 1], head !== undefined)) break;
    if (token.pos === 'NOUN' || KINDS.has(token.lower)) head = token;
  }
  return head !== undefined && KINDS.has(head.lower) ? head : undefined;
}

function describes({ pos, text, lower }: Token, before: Token | undefined, hasHead: boolean): boolean {
  if (/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(pos) || text === '-' || /^['’]s$/.test(lower)) return true;
  return pos === 'VERB' && (!hasHead || before?.text === '-');
}

function candidateOf(mention: Mention, head: Token, index: PatternIndex): Candidate | undefined {
  const name = mentionField(mention, index);
  const sentence = spanHolding(index.annotation.sentences, mention.start);
  const kind = KINDS.get(head.lower);
  if (name === undefined || sentence === undefined || kind === undefined) return undefined;
  return {
    table: 'organizations',
    fields: { name, kind: { value: kind, spans: [{ start: head.start, end: head.end }] } },
    window: { start: sentence.start, end: sentence.end },
    engine: ENGINE,
    rule: 'organization-described',
    score: 0.85,
  };
}
