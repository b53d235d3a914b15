import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointOffsets, spanInCodePoints, splitsPair } from '../../pipeline/text/code-points.ts';
import { processorTimeSince } from '../processor-time.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

describe('codePointOffsets', () => {
  it('counts a surrogate pair as one', () => {
    const text = 'a😀b𝒞c';
    const { toCodePoints, toUtf16 } = codePointOffsets(text);
    expect([0, 1, 3, 4, 6, 7].map(toCodePoints)).toEqual([0, 1, 2, 3, 4, 5]);
    expect([0, 1, 2, 3, 4, 5].map(toUtf16)).toEqual([0, 1, 3, 4, 6, 7]);
    expect(spanInCodePoints({ start: 3, end: 6 }, { toCodePoints, toUtf16 })).toEqual({ start: 2, end: 4 });
  });

  it('puts an offset inside a pair after the pair', () => {
    expect(codePointOffsets('a😀b').toCodePoints(2)).toBe(2);
    expect(splitsPair('a😀b', 2)).toBe(true);
    expect(splitsPair('a😀b', 1)).toBe(false);
  });

  it('keeps offsets inside the text', () => {
    const { toCodePoints, toUtf16 } = codePointOffsets('😀😀');
    expect([toCodePoints(-3), toCodePoints(99), toUtf16(-3), toUtf16(99)]).toEqual([0, 2, 0, 4]);
  });

  it('agrees with the string iterator at every offset of any text, lone surrogates too', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), (text) => {
        const { toCodePoints, toUtf16 } = codePointOffsets(text);
        let utf16 = 0;
        Array.from(text).forEach((character, index) => {
          expect(toCodePoints(utf16)).toBe(index);
          expect(toUtf16(index)).toBe(utf16);
          utf16 += character.length;
        });
        expect(toCodePoints(utf16)).toBe(Array.from(text).length);
        expect(toUtf16(Array.from(text).length)).toBe(utf16);
      }),
    );
  });

  it('answers many look-ups in a long text quickly', () => {
    const text = 'word 😀 '.repeat(100_000);
    const { toCodePoints } = codePointOffsets(text);
    const began = process.cpuUsage();
    let sum = 0;
    for (let offset = 0; offset < text.length; offset += 4) sum += toCodePoints(offset);
    expect(sum).toBeGreaterThan(0);
    expect(processorTimeSince(began)).toBeLessThan(2_000);
  });
});
