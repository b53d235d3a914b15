import type { Quantity } from '../../contract/annotation.ts';
import { isDuration } from './durations.ts';

/** Whether the unit is one of measure, and no noun that is counted. */
export function isMeasure(quantity: Quantity): boolean {
  const { unitCode, unitSpan, end } = quantity;
  if (unitSpan === undefined) return false;
  return unitSpan.start < end || unitCode !== undefined || isDuration(quantity);
}
