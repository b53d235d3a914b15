import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandKeys } from '../../../pipeline/read/duplicates/min-hash.ts';
import { resemblance, shinglesOf } from '../../../pipeline/read/duplicates/shingles.ts';

const words = fc.array(fc.constantFrom('the', 'register', 'is', 'open', 'to', 'all', 'of', 'us'), {
  maxLength: 40,
});

/** Shared by all, worked out the plain way. */
function jaccard(a: readonly string[], b: readonly string[]): number {
  const setOf = (all: readonly string[]): Set<string> =>
    new Set(all.flatMap((_, at) => (at + 5 <= all.length ? [all.slice(at, at + 5).join(' ')] : [])));
  const [first, second] = [setOf(a), setOf(b)];
  const shared = [...first].filter((shingle) => second.has(shingle)).length;
  const either = new Set([...first, ...second]).size;
  return either === 0 ? 0 : shared / either;
}

test('resemblance is the share of the five-word sequences that both texts have', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(resemblance(shinglesOf(a.join(' ')), shinglesOf(b.join(', ')))).toBe(jaccard(a, b));
    }),
  );
});

test('texts that share four fifths of their shingles meet in a band', () => {
  const text = Array.from({ length: 300 }, (_, index) => `word${index}`);
  for (let at = 0; at < 300; at += 10) {
    const changed = text
      .with(at, 'other')
      .with((at + 97) % 300, 'another')
      .with((at + 181) % 300, 'third')
      .join(' ');
    const [a, b] = [shinglesOf(text.join(' ')), shinglesOf(changed)];
    expect(resemblance(a, b)).toBeGreaterThan(0.8);
    const keys = new Set(bandKeys(a));
    expect(bandKeys(b).some((key) => keys.has(key))).toBe(true);
  }
});

test('texts that share nothing meet nowhere, and a text without shingles has none', () => {
  const [a, b] = [shinglesOf('one two three four five six'), shinglesOf('six five four three two one')];
  const keys = new Set(bandKeys(a));
  expect(bandKeys(b).some((key) => keys.has(key))).toBe(false);
  expect([...shinglesOf('too short')]).toEqual([]);
});
