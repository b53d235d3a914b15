import { describe, expect, it } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { yearsInNames } from '../../../pipeline/extract/instruments/instrument-years.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { indexOf, rowsOf } from '../candidates.ts';

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
    expect(rows('They amended the Directive 2000/31/EC in Lisbon.')).toEqual([]);
  });
});

it('years behind that in its name are those of another plan', () => {
  const periods = (text: string) =>
    rowsOf(extract(annotate(articleOf(text))), 'instruments').filter((row) => 'period_start' in row);
  const met = 'They met the goals of the Harbour Agenda 2025. ';
  expect(periods(`${met}The new agenda, covering the years 2026 to 2030, is long.`)).toEqual([]);
  expect(periods(`${met}The agenda, covering the years 2021 to 2025, was long.`)).toContainEqual(
    expect.objectContaining({ period_start: '2021' }),
  );
});
