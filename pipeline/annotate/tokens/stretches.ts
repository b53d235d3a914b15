import type { Span } from '../../contract/span.ts';

/** Takes a stretch without white space, for whom it is asked; the offsets are those of the text. */
type TakeStretch<Taker> = (taker: Taker, start: number, end: number, isAfterSpace: boolean) => void;

/** A stretch that wink-nlp would take too long for: it takes time by the square of the length. */
const LONG_STRETCH = 250;
const LONG = /[^\s—]{250}/gu;
const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const LAST_PLAIN = 127;
const NO_BREAK_SPACE = 0xa0;
const EM_DASH = 0x2014;

/**
 * Gives `take` the stretches of a block that wink-nlp splits further, in order: what stands between white space, a dash, the parts of
 * what is too long, and line breaks and tabs in a row, which are a stretch of their own.
 */
export function readStretches<Taker>(
  text: string,
  { start, end }: Span,
  taker: Taker,
  take: TakeStretch<Taker>,
): void {
  const cuts = cutsIn(text, start, end);
  let nextCut = 0;
  let first = start;
  let isAfterSpace = false;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : SPACE;
    if (code > SPACE && code <= LAST_PLAIN && cuts.length === 0) continue;
    const isCut = at === cuts[nextCut];
    if (!isCut && !separates(code)) continue;
    if (at > first) {
      take(taker, first, at, isAfterSpace);
      isAfterSpace = false;
    }
    first = at;
    if (isCut) {
      nextCut++;
      isAfterSpace = true;
    }
    if (at < end && separates(code)) {
      if (code === EM_DASH) {
        take(taker, at, at + 1, true);
        isAfterSpace = true;
      } else if (isLineBreak(code)) {
        while (at + 1 < end && isLineBreak(text.charCodeAt(at + 1))) at++;
        take(taker, first, at + 1, isAfterSpace);
        isAfterSpace = false;
      } else isAfterSpace = true;
      first = at + 1;
    }
  }
}

function separates(code: number): boolean {
  if (code <= SPACE) return code === SPACE || isLineBreak(code);
  return code === NO_BREAK_SPACE || code === EM_DASH || isWideSpace(code);
}

function isLineBreak(code: number): boolean {
  return code === LINE_FEED || code === TAB || code === RETURN;
}

/** The white space beyond ASCII at which wink-nlp splits. */
function isWideSpace(code: number): boolean {
  if (code < 0x2002 || code > 0x205f) return false;
  return code <= 0x2005 || code === 0x2009 || code === 0x200a || code === 0x202f || code === 0x205f;
}

/** Where what is too long for wink-nlp ends and something follows. */
function cutsIn(text: string, start: number, end: number): readonly number[] {
  if (!hasLongStretch(text, start, end)) return NO_CUTS;
  return [...text.slice(start, end).matchAll(LONG)].map((long) => start + long.index + long[0].length);
}

const NO_CUTS: readonly number[] = [];

function hasLongStretch(text: string, start: number, end: number): boolean {
  let from = start;
  while (end - from >= LONG_STRETCH) {
    const space = text.lastIndexOf(' ', from + LONG_STRETCH);
    if (space <= from) return true;
    from = space;
  }
  return false;
}
