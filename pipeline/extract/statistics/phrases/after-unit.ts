import { isDuration } from '../durations.ts';
import type { Place } from '../place.ts';
import type { Token } from '../../../contract/annotation.ts';

/** A length of time has its unit with it, or beyond the other end of a range ("from 67 to 19 days"). */
export function tokenAfterUnit({ quantity, end }: Place, tokens: readonly Token[]): number {
  let at = end;
  if (isDuration(quantity)) return tokens[at]?.end === quantity.unitSpan?.end ? at + 1 : at;
  while ((tokens[at]?.start ?? Infinity) < (quantity.unitSpan?.end ?? 0)) at++;
  return at;
}
