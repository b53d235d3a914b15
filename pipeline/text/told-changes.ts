import type { Token } from '../contract/annotation.ts';

/** Gives a token of a text, or nothing beyond the words that are looked at. */
export type TokenAt = (index: number) => Token | undefined;

const CHANGES = new Set(
  (
    'increase rise growth gain jump surge climb boost hike uptick upturn uplift leap spike expansion improvement ' +
    'decrease decline drop fall reduction dip slump plunge slide downturn contraction'
  ).split(' '),
);
const SEEING = /^(?:record|witness|experience|see|register|show|post|undergo)$/;
const PERIODS = /^(?:years|months|decade)$/;
/** Tokens of "over the past three years". */
const LONGEST_PERIOD = 6;

/** Whether a noun names a change: "increase". */
export function isChange(lower: string): boolean {
  return CHANGES.has(lower);
}

/** Whether a verb says of its subject that a change was seen: "witness" in "has witnessed an increase". */
export function isSeeing(lemma: string): boolean {
  return SEEING.test(lemma);
}

/** The token before the words of an object that ends at a token: "cut" before "the price of its boats"; undefined where they are as many as `most`, or more. */
export function beforeObject(tokenAt: TokenAt, last: number, most: number): number | undefined {
  for (let at = last; at > last - most; at--) {
    const token = tokenAt(at);
    if (token === undefined) return undefined;
    // "fully digital services"
    const isOfAdjective = token.pos === 'ADV' && tokenAt(at + 1)?.pos === 'ADJ';
    const isGeneration = /^[2-6]$/.test(token.text) && tokenAt(at + 1)?.text === 'G';
    const isInside = isOfAdjective || isGeneration || isHyphen(tokenAt, at) || isAttribute(tokenAt, at);
    if (!OF_OBJECT.has(token.pos) && !isInside) return at;
  }
  return undefined;
}

/** "connected" of "its connected customer base". */
function isAttribute(tokenAt: TokenAt, at: number): boolean {
  const [before, token, next] = [tokenAt(at - 1), tokenAt(at), tokenAt(at + 1)];
  const isParticiple = token?.pos === 'VERB' && token.lower.endsWith('ed');
  return isParticiple && /^(?:DET|PRON)$/.test(before?.pos ?? '') && /^(?:NOUN|ADJ)$/.test(next?.pos ?? '');
}

/** The hyphen of "Wi-Fi sites". */
function isHyphen(tokenAt: TokenAt, at: number): boolean {
  const [before, token, next] = [tokenAt(at - 1), tokenAt(at), tokenAt(at + 1)];
  return token?.text === '-' && token.start === before?.end && token.end === next?.start;
}

const OF_OBJECT: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'DET', 'NOUN', 'PART', 'PRON', 'PROPN']);

/** Whether a word ends what says how long something changed: "years". */
export function isPeriod(lower: string): boolean {
  return PERIODS.test(lower);
}

/** Whether a noun is the change of "has witnessed an increase", which says no more than "has increased". */
export function isSeenChange(tokenAt: TokenAt, noun: number): boolean {
  return (
    isChange(tokenAt(noun)?.lower ?? '') &&
    /^an?$/.test(tokenAt(noun - 1)?.lower ?? '') &&
    isSeeing(tokenAt(noun - 2)?.lemma ?? '')
  );
}

/** The token before "over the past three years", which ends at a token: the verb of "increased over the past three years"; else that token. */
export function beforePeriod(tokenAt: TokenAt, end: number): number {
  if (!isPeriod(tokenAt(end)?.lower ?? '')) return end;
  for (let at = end - 1; at > end - LONGEST_PERIOD; at--) {
    const { lower = '', pos = '' } = tokenAt(at) ?? {};
    if (/^(?:over|during|in)$/.test(lower)) return at - 1;
    if (!/^(?:the|past|last)$/.test(lower) && pos !== 'NUM') return end;
  }
  return end;
}

/**
 * Whether of "climbed 1.9 million to 14.7 million" the first number says by how much, and both are no range: it has its own scale word or thousands.
 * @param number the first number as written
 * @param before the words before it
 */
export function isMovedTo(number: string, before: string): boolean {
  return /\p{L}|\d[,\s]\d{3}/u.test(number) && MOVED.test(before);
}

const MOVED =
  /\b(?:rose|grew|climbed|increased|jumped|surged|soared|up|fallen|risen|grown|fell|dropped|declined|decreased|shrank|slipped|down)\s(?:by\s)?(?:(?:about|around|some|nearly|almost|over|more than)\s)?[A-Z]{0,3}\p{Sc}?$/iu;
