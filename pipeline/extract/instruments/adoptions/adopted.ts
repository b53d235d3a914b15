import type { Mention, Sentence, Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { mentionEndingAt, mentionFrom, mentionPastThe } from '../../mentions-in.ts';
import { pastAlias } from '../../pattern/aliases.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { beforeMatter } from './before-matter.ts';

/** Tokens between a verb and what is adopted, dates not counted. */
const LONGEST_DESCRIPTION = 8;
const DESCRIBING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'ADV', 'SYM', 'PROPN']);
/** What may stand between several things that are adopted together: "the Pact, together with its annexes, the Compact and the Declaration". */
const JOINING = new Set([
  ...words('and as well the its a an together along with both also two three'),
  ',',
  '&',
]);
/** Tokens from the first to the last of them. */
const LONGEST_LIST = 40;

/** What was adopted, and the token behind all of it. */
export interface Adopted {
  readonly instruments: readonly Mention[];
  readonly firstToken: number;
  readonly endToken: number;
  /** The token of the day between the verb and it: "signed on Friday an agreement". */
  readonly day?: number;
}

/** What a verb has for its object: "adopted on Friday the Lisbon Declaration and a joint statement", "signed, on Friday, in Porto, the Lisbon Pact". */
export function adoptedBehind(verb: number, sentence: Sentence, index: PatternIndex): Adopted | undefined {
  const { tokens } = index.annotation;
  let at = pastOf(tokens[verb + 1]?.text === ',' ? verb + 2 : verb + 1, tokens);
  let day: number | undefined;
  for (let steps = 0; at < sentence.endToken && steps < LONGEST_DESCRIPTION; steps++) {
    const date = index.dates.get(at);
    const mention = mentionFrom(at, index);
    const place = tokens[at]?.lower === 'in' ? mentionFrom(at + 1, index) : undefined;
    if (mention?.type === 'instrument')
      return { ...listFrom(mention, sentence, index), ...(day === undefined ? {} : { day }) };
    if (date !== undefined) {
      day = at;
      at = date.endToken;
    } else if (place?.type === 'place') at = place.endToken;
    else if (mention === undefined && isDescribing(at, index)) at++;
    else if (mention?.adjectival === true) at = mention.endToken;
    else return undefined;
    if (tokens[at]?.text === ',') at++;
  }
  return undefined;
}

/** "Signed in Porto by Kenya and Mali, the Lisbon Pact is new": what a sentence speaks of behind the participle with which it begins. */
export function adoptedPastComma(
  verb: number,
  { firstToken, endToken }: Sentence,
  index: PatternIndex,
): Adopted | undefined {
  const { tokens } = index.annotation;
  if (verb !== firstToken) return undefined;
  for (let at = verb + 1; at < Math.min(endToken, verb + LONGEST_LIST); at++) {
    if (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'SCONJ') return undefined;
    if (tokens[at]?.text !== ',') continue;
    const mention = mentionPastThe(at + 1, index);
    if (mention?.type === 'instrument' && mention.form !== 'pronoun')
      return { instruments: [mention], firstToken: mention.firstToken, endToken: verb + 1 };
  }
  return undefined;
}

/** "the adoption of", "the adoption by ministers of". */
function pastOf(from: number, tokens: readonly Token[]): number {
  if (tokens[from]?.lower === 'of') return from + 1;
  // "assented to"
  if (tokens[from]?.lower === 'to' && tokens[from - 1]?.lower === 'assented') return from + 1;
  if (tokens[from]?.lower !== 'by') return from;
  const of = tokens.slice(from, from + LONGEST_DESCRIPTION).findIndex(({ lower }) => lower === 'of');
  return of < 0 ? from : from + of + 1;
}

function isDescribing(at: number, { annotation: { tokens } }: PatternIndex): boolean {
  const { pos = '', text = '', lower = '' } = tokens[at] ?? {};
  if (DESCRIBING.has(pos) || text === '-') return true;
  const isSet = lower === 'of' && SETS.has(tokens[at - 1]?.lower ?? '');
  return isSet || lower === 'on' || lower === 'its' || lower === 'their';
}

/** "a set of". */
const SETS = new Set(words('set series package number pair'));

function listFrom(first: Mention, sentence: Sentence, index: PatternIndex): Adopted {
  const { tokens } = index.annotation;
  const instruments = [first];
  const limit = Math.min(sentence.endToken, first.endToken + LONGEST_LIST);
  let { endToken } = first;
  const day = dayInList(endToken, index);
  const from = day === undefined ? pastPeriod(endToken, index) : (index.dates.get(day)?.endToken ?? endToken);
  for (let at = from; at < limit;) {
    const mention = mentionFrom(at, index);
    if (mention?.type === 'instrument') {
      instruments.push(mention);
      ({ endToken } = mention);
      at = pastPeriod(endToken, index);
    } else if (mention === undefined && isJoining(at, index)) at++;
    else break;
  }
  const isList = instruments.length > 1;
  if (isList && !tokens.slice(first.endToken, endToken).some(({ lower }) => lower === 'and'))
    return { instruments: [first], firstToken: first.firstToken, endToken: first.endToken };
  return {
    instruments,
    firstToken: first.firstToken,
    endToken,
    ...(isList && day !== undefined ? { day } : {}),
  };
}

/** Behind "for 2024-2027" of "the Lisbon Plan for 2024-2027 and the Porto Declaration". */
function pastPeriod(from: number, { annotation: { tokens }, dates }: PatternIndex): number {
  return tokens[from]?.lower === 'for' ? (dates.get(from + 1)?.endToken ?? from) : from;
}

/** "adopted the Pact on Sunday, along with its annexes": the token of a day before the rest of what was adopted. */
function dayInList(from: number, { annotation: { tokens }, dates }: PatternIndex): number | undefined {
  const day = tokens[from]?.lower === 'on' ? from + 1 : from;
  const end = dates.get(day)?.endToken;
  if (end === undefined || tokens[end]?.text !== ',') return undefined;
  const isMore = /^(?:along|together|as)$/.test(tokens[end + 1]?.lower ?? '');
  return isMore && /^(?:with|well)$/.test(tokens[end + 2]?.lower ?? '') ? day : undefined;
}

function isJoining(at: number, { annotation: { tokens } }: PatternIndex): boolean {
  const token = tokens[at];
  return token !== undefined && (JOINING.has(token.lower) || token.pos === 'NOUN' || token.pos === 'ADJ');
}

/** What a passive verb was done to: "the Lisbon Declaration was adopted", "the Lisbon Declaration, adopted". */
export function adoptedBefore(verb: number, sentence: Sentence, index: PatternIndex): Adopted | undefined {
  const { tokens, mentions } = index.annotation;
  let end = verb;
  while (end > sentence.firstToken && /^(?:AUX|ADV)$/.test(tokens[end - 1]?.pos ?? '')) end--;
  // "the Harbour Act, which was unanimously passed by both houses on 3 May, is new"
  if (end < verb && /^(?:which|that)$/.test(tokens[end - 1]?.lower ?? '')) end--;
  if (tokens[end - 1]?.text === ',') end--;
  const isAside = end < verb - 1;
  end = beforePeriod(end, sentence, index);
  const mention =
    mentions.find(
      ({ type, endToken, form }) => type === 'instrument' && endToken === end && form !== 'pronoun',
    ) ??
    (isAside ? beforeAside(end, sentence, index) : undefined) ??
    (end < verb ? beforeMatter(end, sentence, index) : undefined);
  if (mention === undefined) return undefined;
  const isMany = PLURAL.has(tokens[end]?.lower ?? '') && mention.endToken === end;
  const instruments = isMany ? joinedTo(mention, sentence, index) : [mention];
  return { instruments, firstToken: instruments[0]?.firstToken ?? mention.firstToken, endToken: verb + 1 };
}

const PLURAL = new Set(words('were are have'));

/** "The Lisbon Declaration and the Porto Pact were adopted": all that has the verb in the plural for its own, of which the last is given. */
function joinedTo(last: Mention, { firstToken }: Sentence, index: PatternIndex): readonly Mention[] {
  const { tokens } = index.annotation;
  const found = [last];
  for (let start = last.firstToken; ; start = found[0]?.firstToken ?? start) {
    const link = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
    if (tokens[link]?.lower !== 'and' && !(found.length > 1 && tokens[link]?.text === ',')) return found;
    const mention = mentionEndingAt(link, index);
    if (mention?.type !== 'instrument' || mention.firstToken < firstToken) return found;
    found.unshift(mention);
  }
}

/** "The Lisbon Pact, which entered into force in May, was signed": what a sentence begins with, before an aside that a comma closes. */
function beforeAside(closing: number, { firstToken }: Sentence, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  if (tokens[closing]?.text !== ',') return undefined;
  const first = tokens[firstToken]?.lower === 'the' ? firstToken + 1 : firstToken;
  const mention = mentionFrom(first, index) ?? mentionFrom(firstToken, index);
  if (mention?.type !== 'instrument') return undefined;
  const aside = pastAlias(index, mention);
  const isRelative = tokens[aside]?.text === ',' && tokens[aside + 1]?.lower === 'which';
  const isOnly = tokens.slice(aside + 1, closing).every(({ text }) => text !== ',');
  return isRelative && isOnly ? mention : undefined;
}

/** "the Lisbon Plan for 2025-2028 was adopted". */
function beforePeriod(end: number, { firstToken }: Sentence, index: PatternIndex): number {
  const { tokens } = index.annotation;
  for (let at = end - 1; at >= Math.max(firstToken, end - LONGEST_PERIOD); at--)
    if (index.dates.get(at)?.endToken === end)
      return /^(?:for|until|to)$/.test(tokens[at - 1]?.lower ?? '') ? beforeLand(at - 1, index) : end;
  return end;
}

/** "the Lisbon Plan of Portugal": the country whose it is. */
function beforeLand(end: number, index: PatternIndex): number {
  const land = mentionEndingAt(end, index);
  if (land?.type !== 'place') return end;
  const { tokens } = index.annotation;
  const the = tokens[land.firstToken - 1]?.lower === 'the' ? land.firstToken - 1 : land.firstToken;
  return tokens[the - 1]?.lower === 'of' ? the - 1 : end;
}

/** Tokens. */
const LONGEST_PERIOD = 4;
