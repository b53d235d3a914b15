import { expect, test } from 'vitest';
import { instrumentPeriodCandidates } from '../../../pipeline/extract/instruments/instrument-periods.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const found = (text: string) => rowsOf(instrumentPeriodCandidates(indexOf(text)), 'instruments');
const PLAN = { name: 'Lisbon Plan' };

test.each([
  [
    'The Lisbon Plan will be implemented by the Port Authority over seven years, from 2023 to 2030.',
    { period_start: '2023', period_end: '2030' },
  ],
  [
    'They approved the Lisbon Plan. The plan, paid for by the Bank, covers 2023–2030.',
    { period_start: '2023', period_end: '2030' },
  ],
  ['The Lisbon Plan, which the Bank pays for, runs until 2028.', { period_end: '2028' }],
])('a plan runs for the years behind its verb: %s', (text, period) => {
  expect(found(text)).toEqual([{ ...PLAN, ...period }]);
});

test.each([
  ['The Lisbon Plan will not run from 2023 to 2030.'],
  ['The Lisbon Plan was implemented in 2023.'],
  ['The ports of the Lisbon Plan were read of, and the Bank ran ferries from 2023 to 2030.'],
])('but not for other years: %s', (text) => {
  expect(found(text)).toEqual([]);
});
