import { describe, expect, it } from 'vitest';
import { yearsInNames } from '../../pipeline/extract/instrument-years.ts';
import { indexOf, rowsOf } from './candidates.ts';

function rows(text: string): Record<string, unknown>[] {
  return rowsOf(yearsInNames(indexOf(text)), 'instruments');
}

describe('the years in the name of a plan', () => {
  it('are those that it runs', () => {
    expect(rows('They approved the Porto Compact on Resilient Quays 2024-2028.')).toEqual([
      { name: 'Porto Compact on Resilient Quays 2024-2028', period_start: '2024', period_end: '2028' },
    ]);
  });

  it('are no period where there is one only', () => {
    expect(rows('They adopted the Ports Masterplan 2030 in Lisbon.')).toEqual([]);
  });
});
