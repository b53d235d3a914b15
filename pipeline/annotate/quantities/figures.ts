import type { Span } from '../../contract/span.ts';
import { isNumeric, type NumberReading, scanNumbers, sharedScaleValue } from '../../text/numbers.ts';
import { inMillions } from '../../text/numbers/millions.ts';
import { isMovedTo } from '../../text/told-changes.ts';
import { type Measure, measureOf } from './measures.ts';
import type { Window } from './window.ts';

/** A number or a range of numbers with its unit of measure. */
export interface Figure {
  /** The words of the number alone; of a range from its first number to its last. */
  readonly number: Span;
  readonly first: NumberReading;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly measure?: Measure;
  /** The numbers with the measure and, for a range, "between" or "from". */
  readonly start: number;
  readonly end: number;
}

interface Measured {
  readonly number: NumberReading;
  readonly measure: Measure | undefined;
}

/** All figures of a sentence, in order; two numbers that bound a range are one figure. */
export function figuresOf(window: Window): Figure[] {
  const extent = numericExtent(window);
  if (extent === undefined) return [];
  const measured: Measured[] = [];
  for (const read of scanNumbers(window.text.slice(extent.start, extent.end), extent.start)) {
    const number = inMillions(window.text, read);
    measured.push({ number, measure: measureOf(window, number) });
  }
  const figures: Figure[] = [];
  for (let at = 0; at < measured.length; at++) {
    const [low, high] = [measured[at], measured[at + 1]];
    if (low === undefined) break;
    const range = high && rangeOf(window, low, high);
    figures.push(range ?? single(low));
    if (range !== undefined) at++;
  }
  return figures;
}

/** How many tokens around words of a number have a say in what it is worth. */
const AROUND = 4;

/** The part of the sentence in which numbers can be; undefined where there is none. */
function numericExtent({ tokens, firstToken, endToken, start, end }: Window): Span | undefined {
  let [first, last] = [firstToken, endToken - 1];
  while (first <= last && !isNumeric(tokens[first]?.lower ?? '')) first++;
  if (first > last) return undefined;
  while (!isNumeric(tokens[last]?.lower ?? '')) last--;
  return {
    start: first - AROUND <= firstToken ? start : (tokens[first - AROUND]?.start ?? start),
    end: last + AROUND >= endToken ? end : (tokens[last + AROUND]?.end ?? end),
  };
}

function single({ number, measure }: Measured): Figure {
  const extent = { number, first: number, value: number.value, start: number.start, end: number.end };
  return measure === undefined ? extent : { ...extent, ...around(number, measure), measure };
}

function around(number: Span, measure: Measure): Span {
  return { start: Math.min(number.start, measure.start), end: Math.max(number.end, measure.end) };
}

/** The range that two neighbouring numbers bound: "between 5 and 10", "from 5 to 10 per cent", "5–10", "three or four". */
function rangeOf(window: Window, low: Measured, high: Measured): Figure | undefined {
  const lowEnd = low.measure?.side === 'after' ? low.measure.end : low.number.end;
  const highStart = high.measure?.side === 'before' ? high.measure.start : high.number.start;
  if (highStart < lowEnd || highStart - lowEnd > 8 || !sameMeasure(low, high)) return undefined;
  const lead = low.measure?.side === 'before' ? low.measure.start : low.number.start;
  const opening = openingBefore(window, lead);
  const link = window.text.slice(lowEnd, highStart).trim().toLowerCase();
  const written = window.text.slice(low.number.start, low.number.end);
  if (link === 'to' && isMovedTo(written, window.text.slice(Math.max(window.start, lead - BESIDE), lead)))
    return undefined;
  const values = [sharedScaleValue(low.number, high.number), high.number.value];
  if (!links(link, opening?.word, low.number, high.number, values)) return undefined;
  const measure = high.measure ?? low.measure;
  return {
    number: { start: low.number.start, end: high.number.end },
    first: low.number,
    min: Math.min(...values),
    max: Math.max(...values),
    start: opening?.start ?? lead,
    end: high.measure?.side === 'after' ? high.measure.end : high.number.end,
    ...(measure === undefined ? {} : { measure }),
  };
}

/** Characters before a range that may say that it is none. */
const BESIDE = 32;

/** Both ends in the same unit, or the unit written once: before the first or after the last. */
function sameMeasure(low: Measured, high: Measured): boolean {
  if (low.measure === undefined) return high.measure?.side !== 'before';
  if (high.measure === undefined) return low.measure.side === 'before';
  return low.measure.unit === high.measure.unit;
}

function openingBefore(
  window: Window,
  at: number,
): { readonly word: string; readonly start: number } | undefined {
  const from = Math.max(window.start, at - 24);
  const match =
    /\b(between|from)\s+(?:(?:about|around|roughly|some|just|as little as|as few as|(?:the|a|its) (?:present|current|previous))\s+)?$/i.exec(
      window.text.slice(from, at),
    );
  return match?.[1] === undefined ? undefined : { word: match[1].toLowerCase(), start: from + match.index };
}

function links(
  link: string,
  opening: string | undefined,
  low: NumberReading,
  high: NumberReading,
  values: readonly number[],
): boolean {
  const [from = 0, to = 0] = values;
  if (link === 'and') return opening === 'between';
  if (link === 'to') return opening === 'from' || from < to;
  if (link === 'or') return to - from === 1 && low.form === high.form && high.value < 20;
  return from < to && /^[-–—]$/.test(link);
}
