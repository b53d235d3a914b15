import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inStep } from '../pipeline/in-step.ts';

/** Notes each of its steps, and gives its name. */
function* work(name: string, steps: number, notes: string[]): Generator<undefined, string, undefined> {
  for (let step = 1; step < steps; step++) {
    notes.push(`${name}${step}`);
    yield;
  }
  notes.push(`${name}${steps}`);
  return name.toUpperCase();
}

test('each step is done for all works before the next, and a work that is over is left out', () => {
  const notes: string[] = [];
  const given = inStep([work('a', 3, notes), work('b', 1, notes), work('c', 2, notes)]);
  expect(given).toEqual(['A', 'B', 'C']);
  expect(notes).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
});

test('whatever their numbers of steps, all end, and what they give stands in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }), (steps) => {
      const notes: string[] = [];
      const given = inStep(steps.map((count, at) => work(`w${at}`, count, notes)));
      expect(given).toEqual(steps.map((_, at) => `W${at}`));
      expect(notes).toHaveLength(steps.reduce((sum, count) => sum + count, 0));
    }),
  );
});
