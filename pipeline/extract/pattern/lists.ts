import type { Mention } from '../../contract/annotation.ts';
import { words } from '../../lexicon/words.ts';
import { mentionFrom } from '../mentions-in.ts';
import { pastAlias } from './aliases.ts';
import { captureOf } from './captures.ts';
import type { ListCapture } from './compile.ts';
import type { Match } from './match.ts';
import type { PatternIndex } from './pattern-index.ts';

/** "In partnership with". */
export const PARTNERSHIPS: readonly string[] = words(
  'partnership cooperation collaboration conjunction association',
);

/** Words that join the last thing of a list to the others; where they are several, one after the other. */
const JOINING: readonly (readonly string[])[] = [
  ['and'],
  ['&'],
  ['as', 'well', 'as'],
  ['together', 'with'],
  ['jointly', 'with'],
  ['along', 'with'],
  ...PARTNERSHIPS.map((noun) => ['in', noun, 'with']),
];
const PLACE = 'place';

/**
 * A match once for each thing of a list that it caught: "organised by A, B and the C" is three matches, of A, of B and of C.
 * @param lists the captures that may be lists
 */
export function eachOfLists(match: Match, lists: readonly ListCapture[], index: PatternIndex): Match[] {
  let matches = [match];
  for (const { capture, kinds } of lists) {
    const mention = match.captures[capture]?.mention;
    if (mention === undefined) continue;
    const others = listedAfter(mention, kinds, index, match.sentence.endToken);
    matches = matches.flatMap((one) => [
      one,
      ...others.map((other) => withMention(one, capture, other, index)),
    ]);
  }
  return matches;
}

function withMention(match: Match, capture: string, mention: Mention, index: PatternIndex): Match {
  const caught = captureOf(index, mention.firstToken, mention.endToken, { mention });
  return { ...match, captures: { ...match.captures, [capture]: caught } };
}

/** The things of some kinds in the list that begins at a token. */
export function listFrom(index: PatternIndex, position: number, kinds: number, limit: number): Mention[] {
  const first = mentionAfter(index, position, kinds);
  return first === undefined ? [] : [first, ...listedAfter(first, kinds, index, limit)];
}

/** The other things of the list that a mention begins. Things after commas count only where a joining word ends the list. */
function listedAfter(first: Mention, kinds: number, index: PatternIndex, limit: number): Mention[] {
  const listed: Mention[] = [];
  let waiting: Mention[] = [];
  let last = first;
  for (;;) {
    const link = linkAt(index, pastOwner(index, pastAlias(index, last)));
    const next = link === undefined ? undefined : mentionAfter(index, link.end, kinds);
    if (link === undefined || next === undefined || next.endToken > limit) return listed;
    waiting.push(next);
    if (link.joins) {
      listed.push(...waiting);
      waiting = [];
    }
    last = next;
  }
}

/** Over what only describes a thing before its name: "the non-profit Quay Fund", "the local firm Quayside". */
function pastDescription(from: number, index: PatternIndex): number {
  const { tokens } = index.annotation;
  for (let at = from; at < from + LONGEST_DESCRIPTION; at++) {
    const mention = mentionFrom(at, index);
    if (mention !== undefined && mention.adjectival !== true) return at;
    const { pos = '', text = '', lower = '' } = tokens[at] ?? {};
    const describes =
      mention !== undefined || ((pos === 'ADJ' || pos === 'NOUN') && text === lower) || text === '-';
    if (!describes) return from;
  }
  return from;
}

/** Tokens. */
const LONGEST_DESCRIPTION = 6;
const BODIES = new Set(words('association group company agency consortium foundation firm institute'));

/** Past "of Kenya" after the name of a body. */
function pastOwner(index: PatternIndex, at: number): number {
  const { tokens } = index.annotation;
  // "the Quay association, Kenya"
  if (BODIES.has(tokens[at]?.lower ?? '')) return at + 1;
  if (tokens[at]?.lower !== 'of') return at;
  const name = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const owner = mentionFrom(name, index);
  return owner?.type === PLACE ? owner.endToken : at;
}

/** A comma, a joining word, or both. */
function linkAt(
  { annotation: { tokens } }: PatternIndex,
  at: number,
): { readonly end: number; readonly joins: boolean } | undefined {
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  const words = JOINING.find((one) => one.every((word, place) => tokens[at + comma + place]?.lower === word));
  if (words !== undefined) return { end: at + comma + words.length, joins: true };
  return comma === 0 ? undefined : { end: at + 1, joins: false };
}

/** A mention of some kinds, over "the" and over its owner ("Kenya's"). */
function mentionAfter(index: PatternIndex, position: number, kinds: number): Mention | undefined {
  const { annotation, kindsOf, mentionAt } = index;
  const { tokens, mentions } = annotation;
  const described = mentionFrom(position, index);
  const isDescribed = described?.form === 'description' && tokens[described.endToken]?.lower !== "'s";
  if (isDescribed && ((kindsOf[mentionAt[position] ?? -1] ?? 0) & kinds) !== 0) return described;
  let at = position;
  if (tokens[at]?.lower === 'the' || tokens[at]?.lower === 'its') at++;
  const owner = mentionFrom(at, index);
  if (owner?.type === PLACE && tokens[owner.endToken]?.lower === "'s") at = owner.endToken + 1;
  at = pastDescription(at, index);
  for (let found = mentionAt[at] ?? -1; mentions[found]?.firstToken === at; found++) {
    const mention = mentions[found];
    if (mention === undefined || tokens[mention.endToken]?.lower === "'s") continue;
    if (((kindsOf[found] ?? 0) & kinds) !== 0 && mention.adjectival !== true) return mention;
  }
  return undefined;
}
