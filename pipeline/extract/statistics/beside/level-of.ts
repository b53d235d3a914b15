import { isChange } from '../../../text/told-changes.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import type { Place } from '../place.ts';
import type { Read } from '../reading.ts';

/** "customers" of "a 22% rise in customers to [62 million]": what rose is so many. */
export function levelOf(
  read: Read,
  { unit }: Place['quantity'],
  { annotation: { tokens } }: PatternIndex,
): Read {
  const { first, end } = read.indicator;
  const link = tokens[first + 1]?.lower ?? '';
  if (unit === 'percent' || !isChange(tokens[first]?.lower ?? '') || !/^(?:in|of)$/.test(link)) return read;
  const noun = /^(?:DET|PRON)$/.test(tokens[first + 2]?.pos ?? '') ? first + 3 : first + 2;
  return noun < end ? { ...read, indicator: { first: noun, end } } : read;
}
