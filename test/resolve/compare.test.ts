import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree, canBothHold, isSame, significantDigits } from '../../pipeline/resolve/compare.ts';

describe('significantDigits', () => {
  it.each([
    [2572, 4],
    [2500, 2],
    [2e9, 1],
    [0.25, 2],
    [-120, 2],
    [2.5e30, 2],
    [0, 0],
  ])('of %d are %d', (number, digits) => expect(significantDigits(number)).toBe(digits));
});

describe('canBothHold', () => {
  const said = (text: string) => ({ comparator: text.charAt(0), number: Number(text.slice(1)) });

  it.each([
    ['=2500', '>2000'],
    ['>2000', '>3000'],
    ['≤2500', '≥2500'],
    ['<10', '>9'],
    ['≈2600', '=2572'],
    ['≈60', '≈60'],
  ])('%s and %s', (a, b) => {
    expect(canBothHold(said(a), said(b))).toBe(true);
    expect(canBothHold(said(b), said(a))).toBe(true);
  });

  it.each([
    ['=2500', '=2572'],
    ['=2000', '>2000'],
    ['<2000', '≥2000'],
    ['≈2500', '=2572'],
    ['>3000', '=2500'],
  ])('not %s and %s', (a, b) => {
    expect(canBothHold(said(a), said(b))).toBe(false);
    expect(canBothHold(said(b), said(a))).toBe(false);
  });

  it('holds for two bounds that one number keeps', () => {
    const keeps = {
      '>': (x: number, n: number) => x > n,
      '≥': (x: number, n: number) => x >= n,
      '<': (x: number, n: number) => x < n,
      '≤': (x: number, n: number) => x <= n,
      '=': (x: number, n: number) => x === n,
    };
    const bound = fc.record({
      comparator: fc.constantFrom('>' as const, '≥' as const, '<' as const, '≤' as const, '=' as const),
      number: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(bound, bound, (a, b) => {
        const halves = Array.from({ length: 44 }, (_, at) => at / 2 - 6);
        const both = halves.some((x) => keeps[a.comparator](x, a.number) && keeps[b.comparator](x, b.number));
        expect(canBothHold(a, b)).toBe(both);
      }),
    );
  });
});

describe('isSame and agree', () => {
  it('forgive case and typography in words, typography only in quotations, nothing elsewhere', () => {
    expect(isSame('positions', 'title', 'Harbour Master', 'harbour\u00a0master')).toBe(true);
    expect(isSame('statements', 'quote', 'It’s open.', "It's open.")).toBe(true);
    expect(isSame('statements', 'quote', 'It’s open.', 'it’s open.')).toBe(false);
    expect(isSame('events', 'edition', '18th', '18TH')).toBe(false);
    expect(isSame('events', 'participants', 2500, 2500)).toBe(true);
  });

  it('let a date agree with the month and year that hold it', () => {
    expect(agree('events', 'start', '2025', '2025-11-17')).toBe(true);
    expect(agree('events', 'start', '2025-11-17', '2025-11')).toBe(true);
    expect(agree('events', 'start', '2025-11', '2025-12')).toBe(false);
    expect(agree('events', 'edition', '2025', '2025-11')).toBe(false);
  });
});
