import type { Span } from '../contract/span.ts';
import { FRACTIONS, SCALES, TEENS, TENS, UNITS, VULGAR_FRACTIONS } from '../lexicon/numerals.ts';
import { type NumberReading, scanNumbers, sharedScaleValue } from '../text/numbers.ts';
import { isMovedTo } from '../text/told-changes.ts';
import { inMillions } from '../text/numbers/millions.ts';
import { originalPlace, visibleText } from './visible.ts';
import type { VisibleText } from './visible.ts';
import { contextAfter, contextBefore } from './words.ts';

/** How much of the article beside a span is read to see whether the number goes on there, in words. */
const BESIDE = 8;
/** As much as tells what a number is that has no other beside it: its sign, its currency, what it is joined to and what it counts. */
const CLOSE = 2;

/** "a third", "half": a share that bounds no range with a number in digits. */
function isShareInWords(words: string): boolean {
  return /^(?:an? |one[- ])?(?:half|third|quarter|fifth|tenth)$/iu.test(words);
}

/** "in 2022", "at the end of March 2022". */
const BEFORE_YEAR =
  /\b(?:[Ii]n|of|January|February|March|April|May|June|July|August|September|October|November|December) $/u;
const YEAR = /^(?:19|20)\d\d$/;
/** "the end of June 16": a year, as a day has no end. */
const BEFORE_SHORT_YEAR = /\b(?:end|close) of \p{Lu}\p{Ll}{2,8}\.? $/u;
const SHORT_YEAR = /^[1-3]\d$/;
const OF_NUMBER = new RegExp(
  `[0-9${[...VULGAR_FRACTIONS.keys()].join('')}]|\\b(?:halves|dozen|(?:${wordsOfNumbers().join('|')})s?)\\b`,
  'i',
);

function wordsOfNumbers(): string[] {
  return [...[UNITS, TEENS, TENS, SCALES, FRACTIONS].flatMap((words) => [...words.keys()]), 'hundred'];
}

/** A number in the article: its place and what it is worth there, with the scale it shares with the other end of a range. */
export interface NumberInText extends Span {
  readonly value: number;
  /** Whether it is one end of a range ("5 to 10", "between 5 and 10"); "from 5 to 10" may as well be a movement. */
  readonly endsRange: boolean;
}

/** The numbers that the article has at a span, each in its full length, which may reach beyond the span. */
export function numbersAt(text: string, span: Span): NumberInText[] {
  const wide = wordsAround(text, span, BESIDE);
  if (wide.offsets === undefined && isAlone(wide, span)) {
    const numbers = numbersIn(wordsAround(text, span, CLOSE), span);
    if (numbers.length < 2) return numbers.map((number) => inMillions(text, number));
  }
  return numbersIn(wide, span).map((number) => inMillions(text, number));
}

function wordsAround(text: string, span: Span, words: number): VisibleText {
  const { start } = contextBefore(text, span.start, { words });
  const { end } = contextAfter(text, span.end, { words });
  return visibleText(text, { start, end });
}

/** Whether no number, nor anything that may be part of one, stands beside a span in the words around it. */
function isAlone({ text, place }: VisibleText, span: Span): boolean {
  const before = text.slice(0, span.start - place.start);
  return !OF_NUMBER.test(before) && !OF_NUMBER.test(text.slice(span.end - place.start));
}

function numbersIn(visible: VisibleText, span: Span): NumberInText[] {
  // The space says that the last letter is not the end of the words: "5 m" stays metres.
  return scanNumbers(`${visible.text} `).flatMap((reading, index, readings) => {
    const { start, end } = originalPlace(visible, reading);
    if (start >= span.end || end <= span.start) return [];
    const next = readings[index + 1];
    const onward = linkBetween(visible.text, reading, next);
    const endsRange =
      onward === 'range' || linkBetween(visible.text, readings[index - 1], reading) === 'range';
    const value =
      next === undefined || onward === undefined ? reading.value : sharedScaleValue(reading, next);
    return [{ start, end, value, endsRange }];
  });
}

/** What the words between two numbers that follow each other, and those before them, make of the two. */
function linkBetween(
  text: string,
  low: NumberReading | undefined,
  high: NumberReading | undefined,
): 'range' | 'movement' | undefined {
  if (low === undefined || high === undefined) return undefined;
  const link = /^\s*(to|and|[-–—])\s*\p{Sc}?$/u.exec(text.slice(low.end, high.start))?.[1];
  const before = text.slice(Math.max(0, low.start - 32), low.start);
  // "from 113 in 2022 to 436": the number before "to" says when, and bounds nothing.
  if (link === 'to' && YEAR.test(text.slice(low.start, low.end)) && BEFORE_YEAR.test(before))
    return 'movement';
  if (link === 'to' && SHORT_YEAR.test(text.slice(low.start, low.end)) && BEFORE_SHORT_YEAR.test(before))
    return 'movement';
  if (link === 'and') return /\bbetween\b[^\d.;]*$/iu.test(before) ? 'range' : undefined;
  // "rose by a third to 320 million"
  if (link === 'to' && isShareInWords(text.slice(low.start, low.end))) return undefined;
  if (link === 'to' && isMovedTo(text.slice(low.start, low.end), before)) return undefined;
  if (link === 'to' && /\bfrom\b[^\d.;]*$/iu.test(before)) return 'movement';
  // "paid 38 billion to 97,000 families": a range goes from the smaller to the greater.
  if (link === 'to' && sharedScaleValue(low, high) > high.value) return undefined;
  return link === undefined ? undefined : 'range';
}
