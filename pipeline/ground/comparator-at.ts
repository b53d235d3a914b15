import type { Span } from '../contract/span.ts';
import { comparatorAround } from '../lexicon/comparators.ts';
import type { FoundComparator } from '../lexicon/comparators.ts';
import { memoized } from '../text/memoized.ts';
import { originalPlace, visibleText } from './visible.ts';
import { contextAfter, contextBefore } from './words.ts';

/** How many words on either side of a number may compare it. */
const BESIDE = 6;

/** The comparator that the article's words give a number, and where; undefined where they compare nothing. */
export function comparatorAt(text: string, number: Span): FoundComparator | undefined {
  const before = contextBefore(text, number.start, { words: BESIDE });
  const after = contextAfter(text, number.end, { words: BESIDE });
  const whole = visibleText(text, { start: before.start, end: after.end });
  const start = visibleLength(text, before);
  const found = comparatorAround(whole.text, start, start + visibleLength(text, number));
  return found && { comparator: found.comparator, ...originalPlace(whole, found) };
}

function visibleLength(text: string, span: Span): number {
  return visibleText(text, span).text.length;
}

/** The columns whose number a comparator column compares, in the order in which they are looked for. */
export const numberFieldsFor = memoized((field: string): readonly string[] =>
  field === 'comparator' ? ['value', 'value_min', 'value_max'] : [field.replace(/_comparator$/, '')],
);
