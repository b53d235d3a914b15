import type { Token } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { TRANSITIVE_TRENDS, TREND_WORDS } from '../../lexicon/comparators.ts';
import { beforeObject, beforePeriod, isChange, isSeenChange } from '../../text/told-changes.ts';
import { tokenAt, tokenIn, type Window } from './window.ts';

/** A word that says that the amount is one of rising or falling. */
export interface Trend extends Span {
  readonly direction: 'up' | 'down';
}

/** How far before "by" its verb may stand ("cut the time that a permit takes by 20 days"). */
const REACH = 8;
const PASSED =
  /^(?:another|further|additional|an?|the|just|only|well|even|as|much|more|less|than|slightly|sharply)$/;

/**
 * The trend that the words before an amount give it: "rose 5 %", "fell by 20", "up 3 per cent". A level that was reached ("rose to 5
 * million") has none: the amount is not what changed.
 * @param start where the amount begins, its comparator included
 * @param measured whether it is per cent, money or points, which alone "lost" and "cut" make a change
 */
export function trendBefore(window: Window, start: number, measured: boolean): Trend | undefined {
  let index = beforeAverage(window, tokenAt(window, start) - 1);
  for (let passed = 0; passed < 3 && isPassed(window, index); passed++) index--;
  const by = tokenIn(window, index)?.lower === 'by';
  if (tokenIn(window, index + 1)?.lower === 'from') index = beforePeriod((at) => tokenIn(window, at), index);
  return (
    seenChange(window, index) ??
    nounOfChange(window, index) ??
    (!by && isRaising(tokenIn(window, index))
      ? undefined
      : trendAt(window, by ? index - 1 : index, measured || by)) ??
    (by ? trendAhead(window, index - 1) : undefined) ??
    (tokenIn(window, index + 1)?.lower === 'from' ? trendOfObject(window, index) : undefined)
  );
}

/** The token before "an average of" in "fell by an average of 15 per cent". */
function beforeAverage(window: Window, of: number): number {
  const words = [of - 2, of - 1, of].map((at) => tokenIn(window, at)?.lower ?? '').join(' ');
  return /^an? (?:average|total|combined|record) of$/.test(words) ? of - 3 : of;
}

/** "has raised $6 million": money that was collected, and no change. */
function isRaising(token: Token | undefined): boolean {
  return /^rais(?:e|es|ed|ing)$/.test(token?.lower ?? '');
}

/** Words of what is changed: "the number of its users in cities". */
const LONGEST_OBJECT = 10;

/** "Cut its fees from $47 to $8": the verb whose object ends at a token. */
function trendOfObject(window: Window, last: number): Trend | undefined {
  const verb = beforeObject((at) => tokenIn(window, at), last, LONGEST_OBJECT);
  return verb !== undefined && tokenIn(window, verb)?.pos === 'VERB'
    ? trendAt(window, verb, true)
    : undefined;
}

/** "has witnessed an increase from 6 to 66" says no more than "has increased". */
function seenChange(window: Window, index: number): Trend | undefined {
  const noun = tokenIn(window, index);
  if (noun === undefined || tokenIn(window, index + 1)?.lower !== 'from') return undefined;
  const direction = TREND_WORDS.get(noun.lower);
  return direction !== undefined && isSeenChange((at) => tokenIn(window, at), index)
    ? { direction, start: noun.start, end: noun.end }
    : undefined;
}

/** "an increase of 3 per cent", "a sharp fall of $5": the noun before "of" is the change. */
function nounOfChange(window: Window, index: number): Trend | undefined {
  const noun = tokenIn(window, index - 1);
  if (tokenIn(window, index)?.lower !== 'of' || noun?.pos !== 'NOUN') return undefined;
  if (!isChange(noun.lower)) return undefined;
  const direction = TREND_WORDS.get(noun.lower);
  return direction && { direction, start: noun.start, end: noun.end };
}

function isPassed(window: Window, index: number): boolean {
  const token = tokenIn(window, index);
  return (
    token !== undefined &&
    (PASSED.test(token.lower) ||
      (token.pos === 'ADV' && !TREND_WORDS.has(token.lower)) ||
      isOfAmount(token, tokenIn(window, index - 1)))
  );
}

/** "huge" of "fell a huge 8 per cent", "whopping" */
function isOfAmount(token: Token, before: Token | undefined): boolean {
  return /^an?$/.test(before?.lower ?? '') && (token.pos === 'ADJ' || token.lower.endsWith('ing'));
}

function trendAt(window: Window, index: number, measured: boolean): Trend | undefined {
  const token = tokenIn(window, index);
  const direction = TREND_WORDS.get(token?.lower ?? '');
  if (token === undefined || direction === undefined) return undefined;
  if (TRANSITIVE_TRENDS.has(token.lower) && !measured) return undefined;
  const before = tokenIn(window, index - 1);
  // "a fall 2 %" is no sentence; "the fall 2019 term" is, and "gave up 517 yards".
  if (
    before?.pos === 'DET' ||
    (isParticle(token.lower, before) &&
      before?.lemma !== 'go' &&
      (!measured || PHRASAL.has(before?.lemma ?? '')))
  )
    return undefined;
  return { direction, start: token.start, end: token.end };
}

/** With "up" these say nothing of a change: "set up a $5m fund". */
const PHRASAL = new Set([
  'set',
  'put',
  'give',
  'take',
  'make',
  'build',
  'back',
  'draw',
  'start',
  'shut',
  'break',
]);

/** Whether "up" or "down" belongs to the verb before it ("set up", "shut down"). */
function isParticle(word: string, before: Token | undefined): boolean {
  return /^(?:up|down)$/.test(word) && before?.pos === 'VERB' && !TREND_WORDS.has(before.lower);
}

/** The nearest trend verb before "by" in the same clause. */
function trendAhead(window: Window, from: number): Trend | undefined {
  for (let index = from; index > from - REACH; index--) {
    const token = tokenIn(window, index);
    if (token === undefined || /^[,;:()—–]$/.test(token.text) || token.lower === 'by') return undefined;
    const trend = trendAt(window, index, true);
    if (trend !== undefined) return trend;
    // "a rise, attended by 40": done by so many, and no change.
    if (index === from && token.pos === 'VERB' && token.lower.endsWith('ed')) return undefined;
  }
  return undefined;
}
