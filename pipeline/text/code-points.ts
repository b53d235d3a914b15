import type { Span } from '../contract/span.ts';
import { countWhere } from './locate.ts';

const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Converts between UTF-16 offsets, which strings count in, and Unicode code points, which everything written out counts in. */
export interface CodePointOffsets {
  /**
   * The number of code points before a UTF-16 offset; an offset inside a surrogate pair counts as after the pair.
   * Offsets outside the text are moved to its nearest end.
   */
  readonly toCodePoints: (utf16: number) => number;
  /** The UTF-16 offset of a code point; outside the text, its nearest end. */
  readonly toUtf16: (codePoints: number) => number;
}

/**
 * Builds the converter of one text in linear time; each look-up is a binary search among its surrogate pairs, so
 * that a text without any (most of them) costs nothing.
 * @param text any string; a lone surrogate counts as one code point, as in `Array.from`
 */
export function codePointOffsets(text: string): CodePointOffsets {
  const pairs = surrogatePairs(text);
  const length = text.length;
  if (pairs.length === 0) {
    return {
      toCodePoints(utf16) {
        return clamp(utf16, length);
      },
      toUtf16(codePoints) {
        return clamp(codePoints, length);
      },
    };
  }
  return {
    toCodePoints: (utf16) => {
      const offset = clamp(utf16, length);
      return offset - countWhere(pairs, (pair) => pair < offset) + (splitsPair(text, offset) ? 1 : 0);
    },
    toUtf16: (codePoints) => {
      const wanted = clamp(codePoints, length - pairs.length);
      return wanted + countWhere(pairs, (pair, index) => pair - index < wanted);
    },
  };
}

/** Whether a UTF-16 offset lies between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

/** A span of UTF-16 offsets in code points. */
export function spanInCodePoints(span: Span, offsets: CodePointOffsets): Span {
  return { start: offsets.toCodePoints(span.start), end: offsets.toCodePoints(span.end) };
}

/** UTF-16 offsets at which a surrogate pair begins, ascending. */
function surrogatePairs(text: string): number[] {
  return Array.from(text.matchAll(SURROGATE_PAIR), ({ index }) => index);
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
