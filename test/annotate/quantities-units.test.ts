import { describe, expect, test } from 'vitest';
import { findDates } from '../../pipeline/annotate/dates.ts';
import { findQuantities } from '../../pipeline/annotate/quantities.ts';
import { lineBlocks, tokenize } from '../../pipeline/annotate/tokens.ts';
import { NAMES_OF_CODES } from '../../pipeline/lexicon/unit-names.ts';
import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  UNIT_NAMES,
  UNIT_SYMBOLS,
} from '../../pipeline/lexicon/units.ts';

/** "value unit's name (code)" of every quantity, as `verbatim annotate` gives them. */
function named(text: string): string[] {
  const { tokens, sentences } = tokenize(text, lineBlocks(text));
  const dates = findDates(text, tokens, sentences, null);
  return findQuantities(text, tokens, sentences, dates).map(({ value, min, max, unitName, unitCode }) =>
    [value ?? `${min}..${max}`, unitName, unitCode === undefined ? '' : `(${unitCode})`].join(' ').trim(),
  );
}

test('every unit that the lexicon knows has a name', () => {
  const codes = [
    ...CURRENCY_CODES,
    ...[CURRENCY_NAMES, CURRENCY_SIGNS, UNIT_NAMES, UNIT_SYMBOLS].flatMap((map) => [...map.values()]),
  ];
  expect(codes.filter((code) => !NAMES_OF_CODES.has(code))).toEqual([]);
});

describe('a unit of measure goes by its name, and keeps its code', () => {
  test.each([
    ['The toll is $6, or HK$47.', ['6 dollar (USD)', '47 Hong Kong dollar (HKD)']],
    ['A fine of QR 250,000 or P6.8 billion.', ['250000 Qatari riyal (QAR)', '6800000000 P']],
    [
      'A fund of 5 million United States dollars and 3 złoty.',
      ['5000000 dollar (USD)', '3 Polish złoty (PLN)'],
    ],
    [
      'It had 86,400 file downloads from 14 small island developing States.',
      ['86400 file download', '14 small island State'],
    ],
    ['They bought 89 telecommunications equipment.', ['89 telecommunications equipment']],
    ['The navy has Kibo 90B boats and a disk of 90 GB.', ['90 gigabyte (GBy)']],
    ['Take route SR 5, then leave it for P6.', []],
    [
      'Turnout was 61%, up 3 percentage points.',
      ['61 percentage (percent)', '3 percentage point (percentage points)'],
    ],
    ['Gusts of 70 mph bent a 12 ft mast.', ['70 mile per hour ([mi_i]/h)', '12 foot ([ft_i])']],
    ['It was 98.6 degrees F, or 37 degrees C.', ['98.6 Fahrenheit ([degF])', '37 Celsius (Cel)']],
    [
      'It cost KSh9.7 billion, then Ksh 200.',
      ['9700000000 Kenyan shilling (KES)', '200 Kenyan shilling (KES)'],
    ],
    [
      'A dish moved at 7.5 km/s; it cost 40 billion colones.',
      ['7.5 kilometre per second (km/s)', '40000000000 Costa Rican colón (CRC)'],
    ],
    ['It cost Sh9.7 billion, not Gosh9 or Sh!t 9.', ['9700000000 Sh', '9']],
    [
      'It lost N9.4bn and R300m on the N1 and the R300 in Q3.',
      ['9400000000 Nigerian naira (NGN)', '300000000 South African rand (ZAR)'],
    ],
    [
      'It cost Rwf2.3 billion, or MK4.5 billion with the MK4.',
      ['2300000000 Rwandan franc (RWF)', '4500000000 Malawian kwacha (MWK)'],
    ],
    ['It fined them CFA4.9 billion, or 2 billion FCFA.', ['4900000000 CFA', '2000000000 FCFA']],
    ['It cost S/ 420,000, then S/1,200.', ['420000 Peruvian sol (PEN)', '1200 Peruvian sol (PEN)']],
    ['The road, which is 1,200 KM, cost 1.4 million KM.', ['1200', '1400000 Bosnian mark (BAM)']],
    ['It cost 3.4 billion shillings, then 5 francs.', ['3400000000 shilling', '5 franc']],
    ['The index gained 40 points and the share 5 cents.', ['40 point', '5 cent']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('a counted noun goes in the singular, with the nouns and adjectives before it', () => {
  test.each([
    ['It has 63.1 million monthly active users.', ['63100000 active user']],
    ['It serves 2.14 lakh Gram Panchayats in all.', ['214000 Gram Panchayat']],
    ['It hired 14 civil engineers.', ['14 civil engineer']],
    ['Five smaller libraries and 3 data centres closed.', ['5 small library', '3 data centre']],
    ['The fund paid for 90 registered nurses.', ['90 nurse']],
    ['Twelve UN agencies met.', ['12 UN agency']],
    ['A 30 page summary was read by 8 women.', ['30 page', '8 woman']],
    ['Thirty Fiat and Lancia cars raced.', ['30 Fiat Lancia car']],
    ['She met 17 state-run agencies and 40 women-owned firms.', ['17 state agency', '40 women firm']],
    ['It hired 40 CEOs.', ['40 CEO']],
    ['It will train 500 Kenyan civil servants.', ['500 Kenyan civil servant']],
    ['Some 1,200 Moroccan small businesses joined.', ['1200 Moroccan small business']],
    ['Only 900 came.', ['900']],
    ['Of the guests, 1,400 who came late stood.', ['1400 people']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('a rate goes by what it is of and by what it is divided', () => {
  test.each([
    [
      'Rent is €900 a month, or €12 per square metre.',
      ['900 euro per month (EUR)', '12 euro per square metre (EUR)'],
    ],
    ['The field gives 4,000 barrels a day.', ['4000 barrel per day']],
    ['They ride at 40 kilometres per hour.', ['40 kilometre per hour (km/h)']],
    ['Prices rise 5 per cent a year.', ['5 percentage per year (percent)']],
    ['The field is 10 kV/cm.', ['10 kilovolt per centimetre (kV)']],
    ['It earned $4 billion a year earlier.', ['4000000000 dollar (USD)']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('ages are measured', () => {
  test.each([
    ['A 63-year-old baker has a six-month-old cat.', ['63 year of age', '6 month of age']],
    ['Children aged 5 to 9 pay less.', ['5..9 year of age']],
    ['Ana Pop, 34, won.', ['34 year of age']],
    ['The school is 80 years old.', ['80 year of age']],
    ['At six weeks of age, or one year old, they can fly.', ['6 week of age', '1 year of age']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('a unit said once may be meant twice', () => {
  test.each([
    ['It runs 40 buses, up from 25.', ['40 bus', '25 bus']],
    ['They got 3 million of the 9 million euros.', ['3000000 euro', '9000000 euro (EUR)']],
    ['The index rose 5 per cent from 2,100.', ['5 percentage (percent)', '2100']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

test.each([
  ['It cost NIS 500 million.', '500000000 shekel (ILS)'],
  ['They follow the NIS 2 directive.', undefined],
])('letters of a currency that are also those of a law need a large amount: %s', (text, expected) => {
  expect(named(text)[0]).toBe(expected);
});
