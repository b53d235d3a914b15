import type { PatternIndex } from '../../pattern/pattern-index.ts';
import type { Place } from '../place.ts';

const BANDS = /^(?:bands?|frequency|frequencies|spectrum|range)$/;

/** Whether a frequency names a band: "the lower 6 GHz band", but not "200 MHz of spectrum". */
export function isBandName({ quantity, end }: Place, index: PatternIndex): boolean {
  return /^[kMG]?Hz$/.test(quantity.unitCode ?? '') && BANDS.test(index.annotation.tokens[end]?.lower ?? '');
}
