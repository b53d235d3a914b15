import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInvisible, normalize, normalizeWithMap, originalSpan } from '../../pipeline/text/normalize.ts';
import { processorTimeSince } from '../processor-time.ts';

describe('normalize', () => {
  it.each([
    ['quotation marks', '“Yes,” she said, ‘perhaps’ — «no»', '"Yes," she said, \'perhaps\' - "no"'],
    ['typewriter quotation marks', '`Yes` ´no´', "'Yes' 'no'"],
    ['dashes and hyphens', '2026–29, −5, co‑operate, this — that', '2026-29, -5, co-operate, this - that'],
    ['runs of white space', 'two\u00a0\u2009billion \n\t people', 'two billion people'],
    ['soft hyphens and zero-width characters', 'con\u00adnec\u200btiv\u2060ity\ufeff', 'connectivity'],
    ['space around an invisible character', 'a \u200b b', 'a b'],
    ['ligatures and full width', 'o\ufb03ce １２', 'office 12'],
    ['composed and decomposed letters', 'Cafe\u0301 A\u030angstro\u0308m', 'Café Ångström'],
    ['a mark after a soft hyphen', 'cafe\u00ad\u0301', 'café'],
  ])('levels %s', (_what, text, expected) => {
    expect(normalize(text)).toBe(expected);
  });

  it.each(['10³ and ½', 'Lack', 'lack', 'no. 5', 'İstanbul'])('leaves what carries meaning: %s', (text) => {
    expect(normalize(text)).toBe(text);
  });

  it('changes each letter as NFKC does', () => {
    for (let unit = 0xa1; unit < 0x300; unit++) {
      const word = `${String.fromCharCode(unit)}a`;
      expect(normalize(word)).toBe(normalizeWithMap(word).text);
    }
  });

  it('is idempotent on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalize(text);
        expect(normalize(once)).toBe(once);
        expect(normalizeWithMap(text).text).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes the same time for each character of a hostile text', () => {
    const began = process.cpuUsage();
    normalize('\u0301\u0323'.repeat(200_000));
    normalize(' \u00ad'.repeat(200_000));
    expect(processorTimeSince(began)).toBeLessThan(5_000);
  });
});

describe('normalizeWithMap', () => {
  it('maps a part back to the original characters, without what was dropped at its edges', () => {
    const text = 'of  the “dig\u00adital\u00ad” age';
    const normalized = normalizeWithMap(text);
    const start = normalized.text.indexOf('digital');
    const span = originalSpan(normalized, { start, end: start + 'digital'.length });
    expect(text.slice(span.start, span.end)).toBe('dig\u00adital');
  });

  it('maps a part of a ligature to the whole of it', () => {
    const normalized = normalizeWithMap('o\ufb03ce');
    expect(originalSpan(normalized, { start: 2, end: 3 })).toEqual({ start: 1, end: 2 });
  });

  it('gives ascending spans inside the text whose words normalise to the part', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const normalized = normalizeWithMap(text);
        expect(normalized.starts).toHaveLength(normalized.text.length);
        expect(normalized.ends).toHaveLength(normalized.text.length);
        const [start, end] = [one, other].map((n) => n % (normalized.text.length + 1)).sort((a, b) => a - b);
        if (start === undefined || end === undefined || start === end) return;
        const span = originalSpan(normalized, { start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(normalize(text.slice(span.start, span.end))).toContain(normalized.text.slice(start, end));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('isInvisible', () => {
  it('knows what a reader does not see', () => {
    expect(['\u00ad', '\u200b', '\ufeff', '\u200e'].every(isInvisible)).toBe(true);
    expect(['a', ' ', '-', '\u00a0', 'é', ''].some(isInvisible)).toBe(false);
  });
});

const awkward = fc.constantFrom(
  ...Array.from(
    'e 😀“’—\u00ad\u200b\u0301\u0323\u00a8\uff76\uff9e\u1100\u1161\u11a8\ufb03½³\u00a0\u2028\u09c7\u09be\u0345\u2033\ud83d',
  ),
);
/** Marks and white space among plain letters, which most texts have and `normalize` takes the short way with. */
const typographic = fc.constantFrom(...Array.from('ab.  \t\n\u00a0`\'"‘’“”«»—–‑′″'));
const anyText = fc.oneof(
  fc.array(typographic, { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(awkward, { maxLength: 25 }).map((parts) => parts.join('')),
);
