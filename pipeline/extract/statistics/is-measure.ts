import type { Quantity } from '../../contract/annotation.ts';
import { isDuration } from './durations.ts';

/** Whether the unit is the money of one country or union: its code has three letters. */
export function isCurrency({ unitCode }: Pick<Quantity, 'unitCode'>): boolean {
  return unitCode !== undefined && /^[A-Z]{3}$/.test(unitCode);
}

/** Whether the unit is one of measure, and no noun that is counted. */
export function isMeasure(quantity: Quantity): boolean {
  const { unitCode, unitSpan, end } = quantity;
  if (unitSpan === undefined) return false;
  return unitSpan.start < end || unitCode !== undefined || isDuration(quantity);
}
