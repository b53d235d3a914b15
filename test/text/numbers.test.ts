import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNumeric, numbersIn, parseNumber, rangeIn, scanNumbers } from '../../pipeline/text/numbers.ts';
import { processorTimeSince } from '../processor-time.ts';

test('a hyphen before a unit of time makes no ordinal', () => {
  const values = (text: string): number[] => scanNumbers(text).map(({ value }) => value);
  expect(values('a six-month lease and a ten-second clip')).toEqual([6, 10]);
  expect(values('the twenty-first lease')).toEqual([]);
});

describe('parseNumber reads', () => {
  test.each([
    ['7', 7],
    ['1,234,567', 1234567],
    ['1 234 567', 1234567],
    ['18\u202f400', 18400],
    ['12,34,567', 1234567],
    ['12,34,567.5', 1234567.5],
    ['0.75', 0.75],
    ['.5', 0.5],
    ['-36', -36],
    ['−36', -36],
    ['minus four', -4],
    ['2.5 billion', 2500000000],
    ['16.6 billion', 16600000000],
    ['3 crore', 30000000],
    ['4 hundred thousand', 400000],
    ['1.2bn', 1200000000],
    ['3.4m', 3400000],
    ['60k', 60000],
    ['1½', 1.5],
    ['2 ¾ million', 2750000],
    ['1 1/2', 1.5],
    ['3/8', 0.375],
  ])('digits: %s', (words, value) => expect(parseNumber(words)).toBe(value));

  test.each([
    ['zero', 0],
    ['nineteen', 19],
    ['twenty-five', 25],
    ['Twenty five', 25],
    ['a hundred', 100],
    ['twelve hundred', 1200],
    ['one hundred and fifty thousand', 150000],
    ['seven thousand two hundred and six', 7206],
    ['two billion', 2000000000],
    ['half million', 500000],
    ['a quarter million', 250000],
    ['two thousand crore', 20000000000],
    ['three million four hundred thousand', 3400000],
    ['a dozen', 12],
    ['half a dozen', 6],
    ['three dozen', 36],
    ['one and a half', 1.5],
    ['two-and-a-half', 2.5],
    ['six and a half million', 6500000],
    ['half a million', 500000],
    ['a quarter of a million', 250000],
  ])('words: %s', (words, value) => expect(parseNumber(words)).toBe(value));

  test.each([
    ['half', 1 / 2],
    ['a third', 1 / 3],
    ['two-thirds', 2 / 3],
    ['three quarters', 3 / 4],
    ['one in six', 1 / 6],
    ['one in every four', 1 / 4],
    ['nine out of ten', 9 / 10],
    ['7 out of 40', 7 / 40],
  ])('shares: %s', (words, value) => expect(parseNumber(words)).toBe(value));
});

describe('parseNumber refuses', () => {
  test.each([
    ['nothing', ''],
    ['an article alone', 'a'],
    ['a scale alone', 'million'],
    ['an ordinal', 'twenty-first'],
    ['an ordinal in digits', '21st'],
    ['two numbers', 'twenty thirty'],
    ['a range', '5 to 10'],
    ['a decimal comma', '1,5'],
    ['leading zeros', '007'],
    ['a version', '2.3.1'],
    ['a clock time', '10:30'],
    ['a name', 'G20'],
    ['a name with a hyphen', 'FORUM-25'],
    ['a unit beside it', '30 kilometres'],
    ['wrong plural', 'two third'],
    ['a ratio of time', 'one in five years'],
    ['more digits than are exact', '12345678901234567'],
  ])('%s', (_, words) => expect(parseNumber(words)).toBeUndefined());
});

describe('numbersIn', () => {
  test('shares the scale between the ends of a range', () => {
    expect(numbersIn('5 to 10 million')).toEqual([5000000, 10000000]);
    expect(numbersIn('between $3 and $7 billion')).toEqual([3000000000, 7000000000]);
    expect(numbersIn('$500,000 to $1 million')).toEqual([500000, 1000000]);
    expect(numbersIn('3 offices and 7 million users')).toEqual([3, 7000000]);
  });

  test('keeps numbers apart that "and" joins', () => {
    expect(numbersIn('between one hundred and two hundred')).toEqual([100, 200]);
    expect(numbersIn('two million and three million')).toEqual([2000000, 3000000]);
    expect(numbersIn('two thousand and three')).toEqual([2003]);
  });

  test('finds none in names, times, ordinals and paths', () => {
    expect(numbersIn('FORUM-25, G20, Y.4900, 10:30, 24/7, the 5th and /a/12')).toEqual([]);
  });

  test('reads "m" as million beside money and before what is counted, else leaves it', () => {
    expect(numbersIn('a mast 37m tall cost €2.5m and serves 1.5m people')).toEqual([37, 2500000, 1500000]);
    expect(numbersIn('USD25 and RM79.50')).toEqual([25, 79.5]);
  });

  test('gives one number for each that scanNumbers finds', () => {
    fc.assert(
      fc.property(phrase(), (words) => {
        expect(numbersIn(words)).toHaveLength(scanNumbers(words).length);
      }),
    );
  });
});

test('rangeIn gives the two ends in order and refuses what is no range', () => {
  expect(rangeIn('between 5 and 10 million')).toEqual({ min: 5000000, max: 10000000 });
  expect(rangeIn('15–20')).toEqual({ min: 15, max: 20 });
  expect(rangeIn('from ten to four')).toEqual({ min: 4, max: 10 });
  expect(rangeIn('$12 million and $20 million')).toEqual({ min: 12000000, max: 20000000 });
  expect(rangeIn('5')).toBeUndefined();
  expect(rangeIn('5, 6')).toBeUndefined();
  expect(rangeIn('1, 2 and 3')).toBeUndefined();
});

describe('whatever the text', () => {
  test('readings lie inside it, in order, and each parses to its own value', () => {
    fc.assert(
      fc.property(phrase(), (text) => {
        let end = 0;
        for (const reading of scanNumbers(text)) {
          expect(reading.start).toBeGreaterThanOrEqual(end);
          expect(reading.end).toBeLessThanOrEqual(text.length);
          expect(parseNumber(text.slice(reading.start, reading.end))).toBe(reading.value);
          end = reading.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('words without a numeric one among them hold no number', () => {
    fc.assert(
      fc.property(phrase(), (text) => {
        const numeric = text.toLowerCase().split(' ').some(isNumeric);
        expect(numeric || scanNumbers(text).length === 0).toBe(true);
      }),
    );
  });

  test('a number written with thousands separators parses back to itself', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), fc.constantFrom(',', ' ', '\u00a0'), (value, separator) => {
        const written = String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);
        expect(parseNumber(written)).toBe(value);
      }),
    );
  });

  test.each([
    ['digits', '7'],
    ['separators', '1,'],
    ['groups', '1 234 '],
    ['fractions', '1/'],
    ['number words', 'two hundred and '],
    ['hyphens', '1-'],
    ['articles', 'a half of a '],
    ['range links', '5 to '],
    ['white space', ' '],
  ])('200 KB of %s take linear time', (_, unit) => {
    const started = process.cpuUsage();
    const text = unit.repeat(Math.ceil(2e5 / unit.length));
    scanNumbers(text);
    numbersIn(text);
    rangeIn(text);
    expect(processorTimeSince(started)).toBeLessThan(10_000);
  });
});

/** Texts that are mostly numerals and what may stand around them. */
function phrase(): fc.Arbitrary<string> {
  const numerals =
    '1 20 300 1,234 2.5 0.1 ½ two twenty hundred thousand million bn m half third thirds dozen minus zero';
  const others = 'a an and to in out of every between people G20 th - – / : . , $ € % ( ) x';
  const piece = fc.constantFrom(...numerals.split(' '), ...others.split(' '), ' ', ' ', ' ');
  return fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
}
