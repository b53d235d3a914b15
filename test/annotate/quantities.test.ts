import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../pipeline/annotate/quantities.ts';
import { lineBlocks, tokenize } from '../../pipeline/annotate/tokens.ts';
import type { Quantity } from '../../pipeline/contract/annotation.ts';
import type { Span } from '../../pipeline/contract/span.ts';
import { comparatorAround } from '../../pipeline/lexicon/comparators.ts';
import { parseNumber, rangeIn } from '../../pipeline/text/numbers.ts';
import { processorTimeSince } from '../processor-time.ts';

/** "comparator value unit trend" of every quantity, short enough to read in a list. */
function seen(text: string, dates: readonly Span[] = []): string[] {
  return quantities(text, dates).map(({ comparator, value, min, max, unit, trend }) =>
    [comparator, value ?? `${min}..${max}`, unit, trend ?? ''].join(' ').trim(),
  );
}

function quantities(text: string, dates: readonly Span[] = []): Quantity[] {
  const { tokens, sentences } = tokenize(text, lineBlocks(text));
  return findQuantities(text, tokens, sentences, dates);
}

describe('what is counted', () => {
  test.each([
    ['The meeting drew 1,940 registered delegates.', ['= 1940 delegates']],
    ['Citizens can use more than 80 electronic services.', ['> 80 services']],
    ['The number of people without a card fell to 154.6m by May.', ['= 154600000']],
    ['Subscribers were up 3% to 79.4m.', ['= 3 percent up', '= 79400000']],
    ['Visitors walk up to 200m to the gate.', ['≤ 200 m']],
    ['They built 430 energy-efficient 5G sites.', ['= 430 sites']],
    ['The 50-in-5 campaign and the 50in5 website are for 30 countries.', ['= 30 countries']],
    ['It uses the 1-GOV cloud.', ['= 1']],
    ['Some 41 million registered users have the app.', ['≈ 41000000 users']],
    ['About 3.1 billion people have no account.', ['≈ 3100000000 people']],
    ['It serves the agency’s four coastal regions.', ['= 4 regions']],
    ['Only 12 of the 30 counties replied.', ['= 12 counties', '= 30 counties']],
    ['The 15-member council sat twice.', ['= 15 member']],
    ['All 27 Member States agreed.', ['= 27 states']],
    ['Five new 412 aircraft will arrive.', ['= 5 aircraft']],
    ['Of the guests, 700 came in person.', ['= 700']],
  ])('%s', (text, expected) => expect(seen(text)).toEqual(expected));
});

describe('units of measure', () => {
  test.each([
    ['The grant is €1.2bn.', ['= 1200000000 EUR']],
    ['The grant is RM177mil.', ['= 177000000 MYR']],
    ['The film is 5 mil thick.', ['= 5 mil']],
    ['They paid AZN 3.4 million and ₼500.', ['= 3400000 AZN', '= 500 AZN']],
    ['The loan of US$40 million was signed.', ['= 40000000 USD']],
    ['It cost 25 million US dollars, or 90 Kenyan shillings a head.', ['= 25000000 USD', '= 90 KES']],
    ['Coverage is 85 per cent, 5% in the hills.', ['= 85 percent', '= 5 percent']],
    ['The gap is 3 percentage points.', ['= 3 percentage points']],
    ['A 550 km cable carries 20 Gbps.', ['= 550 km', '= 20 Gbit/s']],
    ['Plants of 90 MW need 4 square kilometres.', ['= 90 MW', '= 4 km2']],
    ['It was -4 °C at night.', ['= -4 Cel']],
    ['The mast is 37m tall and serves 1.5m people.', ['= 37 m', '= 1500000 people']],
  ])('%s', (text, expected) => expect(seen(text)).toEqual(expected));
});

describe('comparators', () => {
  test.each([
    ['more than 9 ports', '> 9 ports'],
    ['upwards of 9 ports', '> 9 ports'],
    ['at least 9 ports', '≥ 9 ports'],
    ['no fewer than 9 ports', '≥ 9 ports'],
    ['9 or more ports', '≥ 9 ports'],
    ['9-plus ports', '≥ 9 ports'],
    ['9+ ports', '≥ 9 ports'],
    ['fewer than 9 ports', '< 9 ports'],
    ['just under 9 ports', '< 9 ports'],
    ['up to 9 ports', '≤ 9 ports'],
    ['as many as 9 ports', '≤ 9 ports'],
    ['no more than 9 ports', '≤ 9 ports'],
    ['nearly 9 ports', '≈ 9 ports'],
    ['an estimated 9 ports', '≈ 9 ports'],
    ['close to 9 ports', '≈ 9 ports'],
  ])('%s', (words, expected) => expect(seen(`The plan names ${words} in all.`)).toEqual([expected]));

  test('stand before a currency too', () => {
    expect(seen('Donors gave more than US$ 5 million.')).toEqual(['> 5000000 USD']);
  });

  test('are not the "over" of a period, the "about" of a subject or the "up to" of a rise', () => {
    expect(seen('It will be built over six years.')).toEqual(['= 6 years']);
    expect(seen('They had waited for over six years.')).toEqual(['> 6 years']);
    expect(seen('She talked about 25 villages.')).toEqual(['= 25 villages']);
    expect(seen('The rate went up to 40 per cent.')).toEqual(['= 40 percent']);
  });
});

describe('trends mark amounts of change', () => {
  test.each([
    ['Traffic rose 6 per cent.', ['= 6 percent up']],
    ['Prices fell by more than 12 %.', ['> 12 percent down']],
    ['Sales were up 3 per cent.', ['= 3 percent up']],
    ['The reform cut the time that a permit takes by 20 days.', ['= 20 days down']],
    ['The port slashed its fee from $47 to $8.', ['= 8..47 USD down']],
    ['The port employs 40 fishing and cleaning hands.', ['= 40 hands']],
    ['The port has 40 cargo-weighing machines.', ['= 40 machines']],
    ['The port has 40 large and medium ships.', ['= 40 ships']],
    ['The port has 40 government administrative units.', ['= 40 units']],
    ['Sales rose 3 million to 5 million.', ['= 3000000  up', '= 5000000']],
    ['Sales rose 3 to 5 per cent.', ['= 3..5 percent up']],
    ['The port has 40 check-in desks and 9 roll-outs.', ['= 40 desks', '= 9 outs']],
    ['The index lost 90 points, or 0.6 per cent.', ['= 90 points down', '= 0.6 percent down']],
    ['Fees fell by an average of 15 per cent.', ['= 15 percent down']],
    ['Fees fell a huge 8 per cent.', ['= 8 percent down']],
    ['The port has 1,900 in-person guests and 40 off-grid solar sites.', ['= 1900 guests', '= 40 sites']],
    ['It is below the 35.7 of other towns.', ['= 35.7']],
    ['Membership rose to 5 million people.', ['= 5000000 people']],
    ['The club lost three matches.', ['= 3 matches']],
    ['The meeting at the falls was attended by 40 mayors.', ['= 40 mayors']],
    ['The office set up 40 kiosks.', ['= 40 kiosks']],
  ])('%s', (text, expected) => expect(seen(text)).toEqual(expected));
});

describe('ranges share scale and unit', () => {
  test.each([
    ['It needs between 5 and 10 per cent.', ['= 5..10 percent']],
    ['From 5 to 10 million users may join.', ['= 5000000..10000000 users']],
    ['They want 5–10 MW.', ['= 5..10 MW']],
    ['It costs $89 to $93 billion.', ['= 89000000000..93000000000 USD']],
    ['It costs $500,000 to $1 million.', ['= 500000..1000000 USD']],
    ['It takes three or four visits.', ['= 3..4 visits']],
    ['Shares rose 6% to 164 points.', ['= 6 percent up', '= 164 points']],
  ])('%s', (text, expected) => expect(seen(text)).toEqual(expected));
});

test('shares have their value and no unit', () => {
  expect(seen('One in four schools and nine out of ten clinics are online.')).toEqual(['= 0.25', '= 0.9']);
  expect(
    seen('Nearly half of the towns, two thirds of the ports and a quarter of the farms use it.'),
  ).toEqual(['≈ 0.5', '= 0.6666666666666666', '= 0.25']);
  expect(seen('They played well in the second half, and the third of them won.')).toEqual([]);
});

describe('no quantities', () => {
  test.each([
    'FORUM-25, G20, COVID-19, Y.4900 and 5G were discussed.',
    'Delegates cited Resolution 205, Article 19 and Vision 2030.',
    'The twenty-first session and the 3rd panel met on page 12 at 10:30 and 4 p.m.',
    'It was one of the largest; no one left, and this one stayed.',
    'Call +994 12 555 12 34 or 555-0100.',
    'They won 3-1 with support 24/7.',
    'See https://example.org/a/12 for version 2.3.1.',
    'In 2019 and since 2021 they met (4).',
    'Formula One and Channel Four agreed.',
    'The Group of 20 large ports and the Group of Seven met.',
    'The carrier showed its final 717 jet beside iPhone 4.',
  ])('%s', (text) => expect(seen(text)).toEqual([]));

  test('a label is one only where it labels', () => {
    expect(seen('The phase two trials ended.')).toEqual([]);
    expect(seen('In that week 40 schools closed.')).toEqual(['= 40 schools']);
  });

  test('list markers are none, what the item counts is', () => {
    expect(seen('1. Adopt 3 laws.\n2) Train 40 clerks.')).toEqual(['= 3 laws', '= 40 clerks']);
  });

  test('a house number is none', () => {
    expect(seen('The archive at 16-18 Harbour Street has 40 rooms.')).toEqual(['= 40 rooms']);
  });

  test('numbers inside dates are none', () => {
    const text = 'From 3 to 14 June, 600 people came.';
    expect(seen(text, [{ start: 0, end: 'From 3 to 14 June'.length }])).toEqual(['= 600 people']);
  });
});

describe('spans', () => {
  test('cover comparator, number and measure, and name each part', () => {
    const text = 'It fell by at least US$ 2.5 million last year.';
    const [quantity] = quantities(text);
    const slice = (span: Span | undefined): string =>
      span === undefined ? '' : text.slice(span.start, span.end);
    expect(slice(quantity)).toBe('at least US$ 2.5 million');
    expect(slice(quantity?.number)).toBe('2.5 million');
    expect(slice(quantity?.comparatorSpan)).toBe('at least');
    expect(slice(quantity?.unitSpan)).toBe('US$');
    expect(slice(quantity?.trendSpan)).toBe('fell');
  });

  test('a counted noun is beside the quantity, not in it', () => {
    const text = 'The 38 coastal villages voted.';
    const [quantity] = quantities(text);
    expect(text.slice(quantity?.start, quantity?.end)).toBe('38');
    expect(text.slice(quantity?.unitSpan?.start, quantity?.unitSpan?.end)).toBe('villages');
  });

  test('a number that the sentence splitter parts at its point is whole', () => {
    expect(seen('The share closed at RM23.50, and fees at .25 per cent.')).toEqual([
      '= 23.5 MYR',
      '= 0.25 percent',
    ]);
  });

  test('lie in the text, in order, and say again what was found', () => {
    fc.assert(
      fc.property(sentence(), (text) => {
        let end = 0;
        for (const quantity of quantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.start).toBeLessThanOrEqual(quantity.number.start);
          expect(quantity.number.end).toBeLessThanOrEqual(quantity.end);
          expect(quantity.end).toBeLessThanOrEqual(text.length);
          end = quantity.end;
          const { start, end: numberEnd } = quantity.number;
          const words = text.slice(start, numberEnd);
          if (quantity.value === undefined)
            expect(rangeIn(words)).toEqual({ min: quantity.min, max: quantity.max });
          else expect(parseNumber(words)).toBe(quantity.value);
          expect(comparatorAround(text, start, numberEnd)?.comparator ?? '=').toBe(quantity.comparator);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test.each(['7', '1 ', '5% to ', '$1 or ', 'more than ', 'two hundred and ', '20 20th '])(
  'a long run of %j takes linear time',
  (unit) => {
    const text = unit.repeat(Math.ceil(1e5 / unit.length));
    const tokens = tokenize(text, lineBlocks(text));
    const started = process.cpuUsage();
    findQuantities(text, tokens.tokens, tokens.sentences, []);
    expect(processorTimeSince(started)).toBeLessThan(10_000);
  },
);

/** Sentences of comparators, numerals, links and things counted, in any order. */
function sentence(): fc.Arbitrary<string> {
  const words = (
    'more than|at least|up to|about|rose|fell by|between|from|the|a|over|some|' +
    '12|1,500|2.5|three|forty|half|two thirds|1.2bn|5 million|-3|1 200|2019|' +
    'and|to|or|or more|in|of|-|–|,|(|)|%|per cent|$|US$|EUR|km|' +
    'people|ports|new|registered|years|Resolution'
  ).split('|');
  return fc
    .array(fc.constantFrom(...words), { minLength: 2, maxLength: 12 })
    .map((parts) => `${parts.join(' ')}.`);
}
