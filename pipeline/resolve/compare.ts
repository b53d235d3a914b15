import type { Value } from '../contract/fact.ts';
import type { FactTable } from '../contract/tables.ts';
import { normalize } from '../text/normalize.ts';
import { columnOf, isDate } from './columns.ts';

/** A value as CSV has it. */
export function written(value: Value): string {
  return String(value);
}

/**
 * Whether two values of a column are the same. Words may differ in typography, and where the column is not a quotation also
 * in letter case.
 */
export function isSame(table: FactTable, column: string, a: Value, b: Value): boolean {
  if (a === b) return true;
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  switch (columnOf(table, column)?.['x-column'].ground) {
    case 'quote':
      return normalize(a) === normalize(b);
    case 'text':
      return normalize(a).toLowerCase() === normalize(b).toLowerCase();
    default:
      return false;
  }
}

/** Whether a date is the other or, less precisely, holds it: 2025 holds 2025-11-17. */
export function holdsDate(wide: Value, narrow: Value): boolean {
  return wide === narrow || written(narrow).startsWith(`${written(wide)}-`);
}

/** Whether two values of a column can both be true: they are the same, or dates of which one holds the other. */
export function agree(table: FactTable, column: string, a: Value, b: Value): boolean {
  if (isSame(table, column, a, b)) return true;
  return isDate(table, column) && (holdsDate(a, b) || holdsDate(b, a));
}

/** How many digits of a number say something: 2572 has four, 2500 two. */
export function significantDigits(number: number): number {
  const [mantissa = ''] = String(Math.abs(number)).split('e');
  const digits = mantissa.replace('.', '').replace(/^0+/, '');
  return (mantissa.includes('.') ? digits : digits.replace(/0+$/, '')).length;
}

/** A number with what the words say of it. */
export interface Bounded {
  readonly number: number;
  readonly comparator: string;
}

/** Whether two statements of a number can both be true: 2500 and "more than 2000" can. */
export function canBothHold(a: Bounded, b: Bounded): boolean {
  if (a.comparator === '≈' || b.comparator === '≈') return isRoundedTo(a, b) || isRoundedTo(b, a);
  const [lowA, highA] = interval(a);
  const [lowB, highB] = interval(b);
  if (Math.max(lowA.at, lowB.at) < Math.min(highA.at, highB.at)) return true;
  const low = lowA.at >= lowB.at ? lowA : lowB;
  const high = highA.at <= highB.at ? highA : highB;
  return low.at === high.at && [lowA, lowB, highA, highB].every((end) => end.at !== low.at || end.closed);
}

interface End {
  readonly at: number;
  readonly closed: boolean;
}

function interval({ number, comparator }: Bounded): readonly [End, End] {
  const here = { at: number, closed: comparator !== '>' && comparator !== '<' };
  if (comparator === '>' || comparator === '≥') return [here, { at: Infinity, closed: false }];
  if (comparator === '<' || comparator === '≤') return [{ at: -Infinity, closed: false }, here];
  return [here, here];
}

/** Whether rounding one number to the digits of the other gives it: about 2600 for 2572. */
function isRoundedTo(rough: Bounded, exact: Bounded): boolean {
  if (rough.comparator !== '≈' || ['<', '>'].includes(exact.comparator)) return false;
  const digits = Math.max(1, significantDigits(rough.number));
  return Number(exact.number.toPrecision(Math.min(digits, 100))) === rough.number;
}
