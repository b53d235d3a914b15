import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binsOf } from '../../../bench/reliability/bins.ts';
import { kindsTable, reliabilityTable } from '../../../bench/reliability/tables.ts';
import { miscalibrated, talliesOf, type Tally } from '../../../bench/reliability/tally.ts';

const tally = (confidence: number, judged: number, right: number): Tally => ({
  facts: 'weather',
  gold: 'diaries',
  confidence,
  judged,
  right,
});

test('verdicts are counted by kind of fact and confidence', () => {
  const verdicts = [
    { facts: 'weather', confidence: 0.8, right: true },
    { facts: 'weather', confidence: 0.8, right: false },
    { facts: 'weather', confidence: 0.9, right: true },
    { facts: 'tides', confidence: 0.9, right: true, partly: true as const },
  ];
  expect(talliesOf('diaries', verdicts)).toEqual([
    { facts: 'tides', gold: 'diaries', confidence: 0.9, judged: 1, right: 1, partly: true },
    tally(0.9, 1, 1),
    tally(0.8, 2, 1),
  ]);
});

test('bins hold what is judged whole, each from its lower edge', () => {
  const tallies = [
    tally(0.9, 10, 9),
    tally(1, 10, 10),
    tally(0.89, 5, 4),
    { ...tally(0.95, 7, 7), partly: true as const },
  ];
  expect(binsOf(tallies).map(({ from, judged, right }) => [from, judged, right])).toEqual([
    [0, 0, 0],
    [0.5, 0, 0],
    [0.7, 0, 0],
    [0.8, 5, 4],
    [0.9, 20, 19],
  ]);
});

test('every fact judged whole is in one bin', () => {
  const some = fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), judged: fc.nat(50) });
  fc.assert(
    fc.property(fc.array(some), (all) => {
      const tallies = all.map(({ confidence, judged }) => tally(confidence, judged, judged));
      const inBins = binsOf(tallies).reduce((sum, { judged }) => sum + judged, 0);
      expect(inBins).toBe(all.reduce((sum, { judged }) => sum + judged, 0));
    }),
  );
});

test('a confidence is off where enough facts are right more or less often than it says', () => {
  const off = tally(0.9, 100, 84);
  const bold = tally(0.7, 200, 180);
  expect(miscalibrated([off, bold, tally(0.9, 100, 86), tally(0.9, 99, 0)])).toEqual([off, bold]);
  expect(miscalibrated([{ ...off, partly: true }])).toEqual([]);
});

test('the tables show the share that is right', () => {
  const tallies = [tally(0.9, 10, 9), { ...tally(0.75, 14, 14), partly: true as const }, tally(0.7, 9, 9)];
  expect(reliabilityTable(tallies).split('\n').at(-1)).toBe(
    '| ≥ 0.9      | 10     | 0.90            | 0.90        |',
  );
  expect(kindsTable(tallies).split('\n').slice(2)).toEqual([
    '| weather          | diaries   | 0.90       | 10     | 0.90        |',
    '| weather (partly) | diaries   | 0.75       | 14     | 1.00        |',
  ]);
});
