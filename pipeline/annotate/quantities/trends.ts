import type { Token } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { TRANSITIVE_TRENDS, TREND_WORDS } from '../../lexicon/comparators.ts';
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
  let index = tokenAt(window, start) - 1;
  for (let passed = 0; passed < 3 && isPassed(window, index); passed++) index--;
  const by = tokenIn(window, index)?.lower === 'by';
  if (tokenIn(window, index + 1)?.lower === 'from') index = beforePeriod(window, index);
  return (
    seenChange(window, index) ??
    trendAt(window, by ? index - 1 : index, measured || by) ??
    (by ? trendAhead(window, index - 1) : undefined)
  );
}

const CHANGES = /^(?:increase|rise|growth|jump|surge|decrease|decline|drop|fall)$/;
const SEEING = /^(?:record|witness|see|register|show|post|undergo)$/;
/** Tokens of "over the past three years". */
const LONGEST_PERIOD = 6;

/** "has witnessed an increase from 6 to 66" says no more than "has increased". */
function seenChange(window: Window, index: number): Trend | undefined {
  const [noun, article, verb] = [0, 1, 2].map((back) => tokenIn(window, index - back));
  if (noun === undefined || !CHANGES.test(noun.lower) || tokenIn(window, index + 1)?.lower !== 'from')
    return undefined;
  const direction = TREND_WORDS.get(noun.lower);
  if (direction === undefined || !/^an?$/.test(article?.lower ?? '') || !SEEING.test(verb?.lemma ?? ''))
    return undefined;
  return { direction, start: noun.start, end: noun.end };
}

/** The verb of "increased over the past three years from 8 to 28". */
function beforePeriod(window: Window, end: number): number {
  if (!/^(?:years|months|decade)$/.test(tokenIn(window, end)?.lower ?? '')) return end;
  for (let at = end - 1; at > end - LONGEST_PERIOD; at--) {
    const { lower = '', pos = '' } = tokenIn(window, at) ?? {};
    if (/^(?:over|during|in)$/.test(lower)) return at - 1;
    if (!/^(?:the|past|last)$/.test(lower) && pos !== 'NUM') return end;
  }
  return end;
}

function isPassed(window: Window, index: number): boolean {
  const token = tokenIn(window, index);
  return (
    token !== undefined &&
    (PASSED.test(token.lower) || (token.pos === 'ADV' && !TREND_WORDS.has(token.lower)))
  );
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
