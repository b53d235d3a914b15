import type { Mention, Token } from '../../contract/annotation.ts';
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
    // What stands before the first thing that a pattern catches may be listed with it: "A, B and C signed".
    if (others.length === 0 && mention.firstToken === match.firstToken)
      others.push(...listedBefore(mention, kinds, index, match.sentence.firstToken));
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
  let passed: number | undefined;
  for (;;) {
    const link = linkAt(index, passed ?? pastOwner(index, pastAlias(index, last)));
    if (link === undefined) return listed;
    const next = mentionAfter(index, link.end, kinds);
    if (next === undefined) {
      // "A, the Quay (Q2) programme and B": what is no body does not end the list of bodies.
      const other = link.joins ? undefined : otherProgramme(index, link.end);
      if (other === undefined) return listed;
      passed = other;
      continue;
    }
    if (next.endToken > limit) return listed;
    passed = undefined;
    waiting.push(next);
    if (link.joins) {
      listed.push(...waiting);
      waiting = [];
    }
    last = next;
  }
}

/** Past a name of no known type that is called a programme: "the Quay for All (Q4A) programme". */
function otherProgramme(index: PatternIndex, at: number): number | undefined {
  const { tokens } = index.annotation;
  const name = mentionFrom(tokens[at]?.lower === 'the' ? at + 1 : at, index);
  if (name?.type !== 'other' || name.form !== 'name') return undefined;
  const alias = pastAlias(index, name);
  const end = tokens[alias]?.text === '(' && tokens[alias + 2]?.text === ')' ? alias + 3 : alias;
  return PROGRAMMES.has(tokens[end]?.lower ?? '') ? end + 1 : undefined;
}

const PROGRAMMES = new Set(words('programme program project initiative scheme'));

/** The other things of the list that a mention ends: a comma joins only where a joining word stands before the last. */
function listedBefore(last: Mention, kinds: number, index: PatternIndex, from: number): Mention[] {
  const { tokens } = index.annotation;
  const listed: Mention[] = [];
  let first = beforeArticle(tokens, last.firstToken);
  if (tokens[first - 1]?.lower !== 'and') return listed;
  const isAside = tokens[first - 2]?.text === ',';
  first = isAside ? first - 2 : first - 1;
  for (;;) {
    const mention =
      endingAt(first, kinds, index, from) ??
      (listed.length === 0 && isAside
        ? endingAt(beforeAside(first, index, from), kinds, index, from)
        : undefined);
    if (mention === undefined) return listed;
    const before = beforeArticle(tokens, mention.firstToken);
    // "In partnership with A, B and C signed": A is no part of the list.
    if (listed.length > 0 && ASIDE.has(tokens[before - 1]?.lower ?? '')) return listed.slice(0, 1);
    // "A, the arm of B, and C signed": B only says what A is.
    if (listed.length === 0 && isAside && tokens[before - 1]?.lower === 'of') return listed;
    listed.push(mention);
    if (tokens[before - 1]?.text !== ',') return listed;
    first = before - 1;
  }
}

/** Before the comma of an aside that says what a thing is: "A, the second-largest operator, and B". */
function beforeAside(closing: number, { annotation: { tokens } }: PatternIndex, from: number): number {
  for (let at = closing - 1; at >= Math.max(from, closing - LONGEST_ASIDE); at--)
    if (tokens[at]?.text === ',') return /^(?:an?|the|its)$/.test(tokens[at + 1]?.lower ?? '') ? at : closing;
  return closing;
}

/** Tokens. */
const LONGEST_ASIDE = 10;
const ASIDE = new Set(words('with and from in at to for by'));

function beforeArticle(tokens: readonly Token[], first: number): number {
  return tokens[first - 1]?.lower === 'the' ? first - 1 : first;
}

/** The mention of some kinds, with a short name in brackets behind it, that ends before a token. */
function endingAt(end: number, kinds: number, index: PatternIndex, from: number): Mention | undefined {
  for (let at = end - 1; at >= Math.max(from, end - LONGEST_NAME); at--) {
    const mention = mentionAfter(index, at, kinds);
    if (mention !== undefined && mention.firstToken === at && pastAlias(index, mention) === end)
      return mention;
  }
  return undefined;
}

/** Tokens of a name with another one in brackets behind it. */
const LONGEST_NAME = 14;

/** Over what only describes a thing before its name: "the non-profit Quay Fund", "the local firm Quayside", "the State Enterprise “Quay Post”". */
function pastDescription(from: number, index: PatternIndex): number {
  const { tokens } = index.annotation;
  let isForm = false;
  for (let at = from; at < from + LONGEST_DESCRIPTION; at++) {
    const mention = mentionFrom(at, index);
    if (mention !== undefined && mention.adjectival !== true)
      return isForm && !/^["“«]$/.test(tokens[at]?.text ?? '') ? from : at;
    const { pos = '', text = '', lower = '' } = tokens[at] ?? {};
    const describes =
      mention !== undefined || ((pos === 'ADJ' || pos === 'NOUN') && text === lower) || text === '-';
    isForm ||= pos === 'PROPN';
    if (!describes && pos !== 'PROPN') return from;
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

/** Past "government of the" before a country. */
function pastStateOf(tokens: readonly Token[], at: number): number {
  if (!/^governments?$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of') return at;
  return tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
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
  at = pastDescription(mentionFrom(at, index) === undefined ? pastStateOf(tokens, at) : at, index);
  for (let found = mentionAt[at] ?? -1; mentions[found]?.firstToken === at; found++) {
    const mention = mentions[found];
    if (mention === undefined || tokens[mention.endToken]?.lower === "'s") continue;
    if (((kindsOf[found] ?? 0) & kinds) !== 0 && mention.adjectival !== true) return mention;
  }
  return undefined;
}
