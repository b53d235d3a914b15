import { tokenAfterUnit } from '../phrases/after-unit.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isMeasure } from '../is-measure.ts';
import type { Place } from '../place.ts';
import { LEAST_IN_WORDS, type Read } from '../reading.ts';

/** "€14 million ($15 million)": the same amount in another currency. */
export function isInBrackets(
  { quantity, start }: Place,
  before: Place,
  { annotation: { tokens } }: PatternIndex,
): boolean {
  return isMeasure(quantity) && tokens[start - 1]?.text === '(' && start - 1 === before.end;
}

/** "1.9 million visits (2024: 1.4 million)": the same for another year. */
export function isOfYearInBrackets(
  { start }: Place,
  before: Place,
  { annotation: { tokens } }: PatternIndex,
): boolean {
  if (tokens[start - 1]?.text !== ':' || tokens[start - 3]?.text !== '(') return false;
  const between = start - 3 - tokenAfterUnit(before, tokens);
  return /^\d{4}$/.test(tokens[start - 2]?.text ?? '') && between >= 0 && between <= MOST_OF_DATE;
}

/** Tokens of "in fiscal 2025". */
const MOST_OF_DATE = 3;

/** "Claro has 39% of them, followed by Movistar (33%)", "a fine of $2 billion, ahead of Moov (1.6 billion)": in the unit of the one before. */
export function isListedInBrackets(
  place: Place,
  { place: before, unit, indicator }: Read,
  { annotation: { tokens } }: PatternIndex,
): boolean {
  const { quantity, start, end } = place;
  if (tokens[start - 1]?.text !== '(' || tokens[end]?.text !== ')' || unit === undefined) return false;
  // "Porto (12 hours), Faro (9 hours)": each is of the name before it.
  if (tokens[before.start - 1]?.text === '(' && indicator.end === before.start - 1) return false;
  if (isMeasure(quantity)) return quantity.unit === before.quantity.unit;
  // "98% of the market: Claro (470 million)" are no per cent.
  if (before.quantity.unit === 'percent') return false;
  const isAmount = isMeasure(before.quantity) || tokens[before.start - 1]?.text === '(';
  return isAmount && quantity.unit === '' && (quantity.value ?? 0) >= LEAST_IN_WORDS;
}
