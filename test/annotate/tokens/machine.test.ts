import { expect, it } from 'vitest';
import { findRuns, readMachine, UNSEEN } from '../../../pipeline/annotate/tokens/machine.ts';

/** Finds 7 8 (as 3, its second token) and 7 8 9 (as -4), and passes over 5. State 4 is where 7 8 ends if no 9 follows. */
const machine = readMachine(
  JSON.stringify([
    100,
    5,
    { 0: { 7: 1, 5: 5, 2070003: 0 }, 1: { 8: 2, 2070003: 0 }, 2: { 9: 3, 2070003: 4 } },
    { 3: '-4', 4: '3', 5: '0' },
    { 4: [1, 0] },
    {},
  ]),
);
const found = (events: readonly number[]): number[] => {
  const codes = Uint8Array.from(events, (event) => (event === 0 ? UNSEEN : (machine.codes.get(event) ?? 0)));
  return findRuns(machine, codes, codes.length);
};

it.each([
  ['the longest run', [7, 8, 9], [0, -4]],
  ['the shorter where the longer goes wrong, and what follows it', [7, 8, 7, 8, 9], [1, 3, 2, -4]],
  ['the shorter at the end', [6, 7, 8], [2, 3]],
  ['a run over tokens that are not seen', [7, 0, 8, 0, 9], [0, -4]],
  ['nothing in what is passed over', [5, 5, 7], []],
])('finds %s', (_what, events, expected) => {
  expect(found(events)).toEqual(expected);
});
