import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { findDates } from '../../pipeline/annotate/dates.ts';
import { lineBlocks, tokenize } from '../../pipeline/annotate/tokens.ts';
import { intervalEnds, isCalendarDate } from '../../pipeline/text/edtf.ts';
import { processorTimeSince } from '../processor-time.ts';

/** Each mention as `words → edtf`, or `words → timex` where EDTF cannot hold it. */
function read(text: string, published: string | null = null): string[] {
  return mentions(text, published).map(
    (date) => `${text.slice(date.start, date.end)} → ${date.edtf === '' ? date.timex : date.edtf}`,
  );
}

function mentions(text: string, published: string | null) {
  const { tokens, sentences } = tokenize(text, lineBlocks(text));
  return findDates(text, tokens, sentences, published);
}

/** Reads every sentence with the date of publication beside it. */
function table(
  rows: readonly (readonly [sentence: string, published: string | null, found: readonly string[]])[],
) {
  test.each(rows)('%s', (sentence, published, found) => {
    expect(read(sentence, published)).toEqual(found);
  });
}

describe('days', () => {
  table([
    ['The harbour opened on 3 June 2019.', null, ['3 June 2019 → 2019-06-03']],
    ['The harbour opened on June 3rd, 2019.', null, ['June 3rd, 2019 → 2019-06-03']],
    ['As of June 28, 4.22 million came.', '2019', ['June 28 → 2019-06-28']],
    ['It was signed on 2019-06-03.', null, ['2019-06-03 → 2019-06-03']],
    ['It was signed on 23/6/2019.', null, ['23/6/2019 → 2019-06-23']],
    ['It was signed on 3/6/2019.', null, ['3/6/2019 → 2019']],
    ['It was signed on 3.6.2019, not on 23.6.2019.', null, ['3.6.2019 → 2019', '23.6.2019 → 2019-06-23']],
    [
      'It runs from November 24 through 27 at the Hall.',
      '2025-11-17',
      ['November 24 through 27 → 2025-11-24/2025-11-27'],
    ],
    ['It is held on 1, 2 and 3 December.', '2025-11-17', ['1, 2 and 3 December → 2025-12-01/2025-12-03']],
    ['It is open until 28 November.', '2025-11-17', ['28 November → 2025-11-28']],
    ['It ended on 12 April last year.', '2025-11-17', ['12 April last year → 2024-04-12']],
    ['The QDF-13, 3-5 July 2013, was short.', null, ['3-5 July 2013 → 2013-07-03/2013-07-05']],
    ['It was QDF-13 from 3 to 5 July 2013.', null, ['3 to 5 July 2013 → 2013-07-03/2013-07-05']],
    ['It takes place on 28 November.', null, ['28 November → XXXX-11-28']],
    ['It was closed on 29 February.', '2025-11-17', []],
  ]);
});

describe('days of the week that a timetable tells', () => {
  table([
    ['The fair closes on Sunday.', '2025-11-17', ['Sunday → 2025-11-23']],
    ['On Wednesday, delegates are due to vote.', '2025-11-17', ['Wednesday → 2025-11-19']],
    ['On Wednesday, delegates are at home.', '2025-11-17', ['Wednesday → 2025-11-12']],
    ['She will open the fair, held in a hall, on Tuesday.', '2025-11-17', ['Tuesday → 2025-11-18']],
    [
      'She will open the conference organised by the port on Tuesday.',
      '2025-11-17',
      ['Tuesday → 2025-11-18'],
    ],
    ['She opened the conference organised by the port on Tuesday.', '2025-11-17', ['Tuesday → 2025-11-11']],
    ['The fair closed on Sunday.', '2025-11-17', ['Sunday → 2025-11-16']],
    ['It was opened by the king and runs until Thursday.', '2025-11-18', ['Thursday → 2025-11-20']],
    ['It was followed by a fair on 20 November.', '2025-11-17', ['20 November → 2025-11-20']],
    ['It was followed by a fair on 30 November.', '2025-11-17', ['30 November → 2024-11-30']],
    ['The fair was due to be held in April.', '2025-09-17', ['April → 2025-04']],
    ['The fair is due to be held in April.', '2025-09-17', ['April → 2026-04']],
  ]);
});

describe('days that count from a date before them', () => {
  table([
    [
      'It opened on 3 May 2021. The next day it rained, and the following week it closed.',
      null,
      ['3 May 2021 → 2021-05-03', 'The next day → 2021-05-04', 'the following week → 2021-05-10/2021-05-16'],
    ],
    [
      'It fell on 5 June 2021 and rose two days later.',
      null,
      ['5 June 2021 → 2021-06-05', 'two days later → 2021-06-07'],
    ],
    ['Sales were 4 tonnes, against 3 a year earlier.', '2021-09-10', ['a year earlier → 2020']],
    ['The day before, nobody knew.', null, ['The day before → XXXX-XX-XX']],
    ['They spoke for the next week.', null, ['the next week → XXXX-WXX']],
  ]);
});

describe('parts of the day and holidays', () => {
  table([
    ['It rained on the night of the storm.', '2021-09-10', []],
    ['It rained in the morning.', '2021-09-10', ['the morning → 2021-09-10TMO']],
    [
      'It rose in early trading, then fell in afternoon trading.',
      '2021-09-10',
      ['afternoon → 2021-09-10TAF'],
    ],
    ['The doors close at noon on Friday.', '2021-09-10', ['noon on Friday → 2021-09-10']],
    [
      'It fell at 1.05am and rose by 5.15pm.',
      '2021-09-10',
      ['1.05am → 2021-09-10T01:05', '5.15pm → 2021-09-10T17:15'],
    ],
    ['They sing each morning.', null, ['each morning → XXXX-XX-XXTMO']],
    ['It closes on Christmas Eve.', '2021-09-10', ['Christmas Eve → 2021-12-24']],
    ['Shops were full before Christmas, and Christmas sales rose.', '2021-01-10', ['Christmas → 2020-12-25']],
  ]);
});

describe('both numbers of a length of time that is a range', () => {
  table([
    ['It takes three or four years.', null, ['three → P3Y', 'four years → P4Y']],
    ['It takes between 20 and 30 days.', null, ['20 → P20D', '30 days → P30D']],
    ['It has 20 and 30 days pass.', null, ['30 days → P30D']],
  ]);
});

describe('ranges are one mention', () => {
  table([
    ['The fair ran from March 4 to 9 in Oslo.', null, ['March 4 to 9 → XXXX-03-04/XXXX-03-09']],
    ['The fair ran from March 4 to 9 in Oslo.', '2021', ['March 4 to 9 → 2021-03-04/2021-03-09']],
    ['The fair, March 4–9, 2021, was full.', null, ['March 4–9, 2021 → 2021-03-04/2021-03-09']],
    ['It lasted from Sept. 4 – 9, 2021.', null, ['Sept. 4 – 9, 2021 → 2021-09-04/2021-09-09']],
    ['The fair, 4–9 March 2021, was full.', null, ['4–9 March 2021 → 2021-03-04/2021-03-09']],
    ['From 4 to 9 March 2021 it was full.', null, ['4 to 9 March 2021 → 2021-03-04/2021-03-09']],
    [
      'It lasted 26 August – 4 September 2021.',
      null,
      ['26 August – 4 September 2021 → 2021-08-26/2021-09-04'],
    ],
    [
      'It lasted 28 December – 3 January 2026.',
      null,
      ['28 December – 3 January 2026 → 2025-12-28/2026-01-03'],
    ],
    [
      'It ran from the 4th to the 9th of March 2021.',
      null,
      ['4th to the 9th of March 2021 → 2021-03-04/2021-03-09'],
    ],
    [
      'It ran between the 4th and the 9th of March 2021.',
      null,
      ['4th and the 9th of March 2021 → 2021-03-04/2021-03-09'],
    ],
    [
      'It ran from March 4th to the 9th, 2021, in Porto.',
      null,
      ['March 4th to the 9th, 2021 → 2021-03-04/2021-03-09'],
    ],
    ['It ran between 4 and 9 March 2021.', null, ['4 and 9 March 2021 → 2021-03-04/2021-03-09']],
    [
      'It will run between March 4 and 9, 2021, in Porto.',
      null,
      ['March 4 and 9, 2021 → 2021-03-04/2021-03-09'],
    ],
    ['It ran on March 4 and 5, 2021.', null, ['March 4 and 5, 2021 → 2021-03-04/2021-03-05']],
    ['They meet on March 4 and 5 in Oslo.', '2021', ['March 4 and 5 → 2021-03-04/2021-03-05']],
    ['Prices rose between April and June.', '2021-09', ['April and June → 2021-04/2021-06']],
    ['The plan covers the period 2030–2034.', null, ['2030–2034 → 2030/2034']],
    ['The plan covers 2030-34.', null, ['2030-34 → 2030/2034']],
    ['The plan ran from 2018 to 2021.', null, ['2018 to 2021 → 2018/2021']],
  ]);
});

describe('an open year is on the side of publication that the verb asks for', () => {
  table([
    [
      'It is hosting the Specialized Ports Committee on 22 October.',
      '2021-10-08',
      ['22 October → 2021-10-22'],
    ],
    ['They met on 20 December.', '2026-01-10', ['20 December → 2025-12-20']],
    ['They will meet on 20 December.', '2026-01-10', ['20 December → 2026-12-20']],
    ['Talks are scheduled for 3 February.', '2025-11-17', ['3 February → 2026-02-03']],
    ['The port closed in May.', '2025-03', ['May → 2024-05']],
    ['On Monday, 17 November, the port opened.', '2026-08-01', ['Monday, 17 November → 2025-11-17']],
  ]);

  it('says that the year was taken from the date of publication', () => {
    const [inferred] = mentions('The fair ran from March 4 to 9.', '2021');
    const [stated] = mentions('The fair ran from March 4 to 9, 2021.', '2025');
    const [open] = mentions('The fair ran from March 4 to 9.', null);
    expect(inferred).toMatchObject({ type: 'DATE', edtf: '2021-03-04/2021-03-09', yearFrom: 'published' });
    expect(stated).toMatchObject({ edtf: '2021-03-04/2021-03-09' });
    expect(stated).not.toHaveProperty('yearFrom');
    expect(open).not.toHaveProperty('yearFrom');
  });
});

describe('weekdays', () => {
  table([
    ['The minister resigned on Friday.', '2025-11-17', ['Friday → 2025-11-14']],
    ['The minister will resign on Friday.', '2025-11-17', ['Friday → 2025-11-21']],
    ['They are going to organise it from Friday.', '2025-11-17', ['Friday → 2025-11-21']],
    ['The talks are set to begin on Friday.', '2025-11-17', ['Friday → 2025-11-21']],
    ['He has closed the road until Friday.', '2025-11-17', ['Friday → 2025-11-21']],
    ['The fair has been postponed to 14 July.', '2025-11-17', ['14 July → 2026-07-14']],
    ['The fair, running in Porto through Sunday, is free.', '2025-11-17', ['Sunday → 2025-11-23']],
    ['Places have sold for fairs which return to Porto on 9 June.', '2026-03-18', ['9 June → 2026-06-09']],
    ['The fair (9 October, Porto) is large.', '2026-03-18', ['9 October → 2026-10-09']],
    ['The fair (9 December, Porto) is large.', '2026-03-18', ['9 December → 2025-12-09']],
    ['The fair returns to Porto on 14 July.', '2025-11-17', ['14 July → 2026-07-14']],
    ['He arrived last Monday.', '2025-11-17', ['last Monday → 2025-11-10']],
    ['He arrives next Monday.', '2025-11-17', ['next Monday → 2025-11-24']],
    ['He left on Friday.', '2025-11', ['Friday → XXXX-WXX-5']],
    ['Markets fell on Black Friday.', '2025-11-17', []],
    ['They sing every Tuesday.', '2025-11-17', ['every Tuesday → XXXX-WXX-2']],
  ]);
});

describe('months, years and their parts', () => {
  table([
    [
      'It fell at the end of Sep-18 and of Oct ’18.',
      null,
      ['the end of Sep-18 → 2018-09', 'Oct ’18 → 2018-10'],
    ],
    ['It rose at the end of June 16 to 40.', null, ['the end of June 16 → 2016-06']],
    [
      'It was the July-September quarter of 2019.',
      null,
      ['July-September quarter of 2019 → 2019-07/2019-09'],
    ],
    ['It was the April-June period.', '2025-11-17', ['April-June → 2025-04/2025-06']],
    ['It opened in November 2024.', null, ['November 2024 → 2024-11']],
    ['It opened in early May and may close in June.', '2025', ['early May → 2025-05', 'June → 2025-06']],
    ['April Jones and June Park march on.', '2025', []],
    ['By the end of 2027 it closes.', null, ['the end of 2027 → 2027']],
    ['Sales rose in the third quarter of 2024.', null, ['the third quarter of 2024 → 2024-07/2024-09']],
    ['Sales rose in Q1 2024 and H2 2024.', null, ['Q1 2024 → 2024-01/2024-03', 'H2 2024 → 2024-07/2024-12']],
    ['They scored twice in the first half.', '2025-11-17', []],
    ['It opened in the summer of 2024.', null, ['summer of 2024 → 2024-22']],
    ['Profits in fiscal 2024 were low.', null, ['fiscal 2024 → FY2024']],
    ['Built in the 1990s, rebuilt this decade.', '2025', ['1990s → 199X', 'this decade → 202X']],
    ['The 19th century ended.', null, ['19th century → 18XX']],
  ]);
});

describe('words that count from the date of publication', () => {
  table([
    ['It rained yesterday.', '2025-03-01', ['yesterday → 2025-02-28']],
    ['It rained last week.', '2025-11-19', ['last week → 2025-11-10/2025-11-16']],
    ['It rained last month.', '2025-01', ['last month → 2024-12']],
    ['It rained earlier this year.', '2025', ['earlier this year → 2025']],
    ['It rained two years ago.', '2025', ['two years ago → 2023']],
    ['It rained last year.', null, ['last year → XXXX']],
    ['It rained recently and will soon again.', '2025', ['recently → PAST_REF', 'soon → FUTURE_REF']],
    [
      'Sales rose in January from the same month last year.',
      '2025-02-10',
      ['January → 2025-01', 'the same month last year → 2024-01'],
    ],
  ]);
});

describe('times, durations and sets', () => {
  table([
    ['It began at 18:30 UTC on 3 June 2019.', null, ['18:30 UTC on 3 June 2019 → 2019-06-03']],
    ['It began at 6:30 p.m. and ended.', '2019-06-03', ['6:30 p.m. → 2019-06-03T18:30']],
    ['A four-year plan took three days.', null, ['four-year → P4Y', 'three days → P3D']],
    ['They waited for almost two and a half years.', null, ['almost two and a half years → P2.5Y']],
    [
      'They waited for several weeks, in the past decade.',
      null,
      ['several weeks → PXW', 'the past decade → P10Y'],
    ],
    ['They build 15 a year and meet annually.', null, ['a year → P1Y', 'annually → P1Y']],
  ]);

  it('tells a rate from a length of time', () => {
    expect(mentions('They pay $90 a year.', null).map((date) => date.type)).toEqual(['SET']);
    expect(mentions('They paid for a year.', null).map((date) => date.type)).toEqual(['DURATION']);
  });
});

describe('numbers that are no dates', () => {
  test.each([
    'Some 2,025 people came.',
    'The 2025 participants left.',
    'It cost $2025, then €1999.',
    'More than 2000 people came.',
    'Vision 2030, Agenda 2030 and the 2030 Agenda are plans.',
    'The council adopted Resolution 1972.',
    'The congress, WTDC-25, was large.',
    'Call +994 12 2025 1999 or 555-2010.',
    'It is open 24/7.',
    'They won 3-2 with 10:30 on the clock.',
    'It weighs 1984.5 kg, 2019% more.',
    'The QTX 1660 and the QTX 2060 are cards.',
  ])('%s', (sentence) => {
    expect(read(sentence, '2025-11-17')).toEqual([]);
  });

  it('does not take a count for a day of the month', () => {
    expect(read('In March 17 countries joined.', '2025')).toEqual(['March → 2025-03']);
    expect(read('In March 2,500 people joined.', '2025')).toEqual(['March → 2025-03']);
  });
});

describe('invariants', () => {
  const pieces = fc.constantFrom(
    'November',
    '17',
    '28',
    '2025',
    '2026–2029',
    'to',
    'from',
    'and',
    'last',
    'year',
    'Friday',
    'at 18:00',
    'three',
    'weeks',
    'ago',
    'the',
    'will meet',
    'was',
    ',',
    '.',
    'May',
    '😀',
    'Q3',
    'of',
    '31 February',
    '1990s',
  );
  const published = fc.constantFrom(null, '2025', '2024-02', '2024-02-29', 'unknown');

  it('gives trimmed spans inside the text, in order and apart, with dates of the calendar', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), published, (words, anchor) => {
        const text = words.join(' ');
        let end = 0;
        for (const date of mentions(text, anchor)) {
          const slice = text.slice(date.start, date.end);
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(slice).toBe(slice.trim());
          expect(slice).not.toBe('');
          expect(date.timex).not.toBe('');
          end = date.end;
          const ends = intervalEnds(date.edtf) ?? { start: date.edtf, end: date.edtf };
          if (/^\d{4}-\d\d-\d\d$/.test(ends.start)) expect(isCalendarDate(ends.start)).toBe(true);
          if (/^\d{4}-\d\d-\d\d$/.test(ends.end)) expect(isCalendarDate(ends.end)).toBe(true);
          if (!date.edtf.includes('X')) expect(ends.start <= ends.end).toBe(true);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('nothing depends on the clock or the time zone', () => {
  const text =
    'They met on Friday at 23:30, on March 30 at 2:30 a.m. and last month, from 28 to 31 October. Until Monday, 17 November, it will be dark today.';

  it('reads the same at another time', () => {
    const before = mentions(text, '2025-03-30');
    vi.useFakeTimers({ now: new Date('1987-10-19T03:00:00Z') });
    try {
      expect(mentions(text, '2025-03-30')).toEqual(before);
    } finally {
      vi.useRealTimers();
    }
  });

  it('reads the same in other time zones', { timeout: 60_000 }, () => {
    const script = `
      import { findDates } from './pipeline/annotate/dates.ts';
      import { lineBlocks, tokenize } from './pipeline/annotate/tokens.ts';
      const text = ${JSON.stringify(text)};
      const { tokens, sentences } = tokenize(text, lineBlocks(text));
      process.stdout.write(JSON.stringify(findDates(text, tokens, sentences, '2025-03-30')));`;
    const expected = mentions(text, '2025-03-30');
    expect(expected.length).toBeGreaterThan(5);
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Dublin']) {
      const { stdout } = spawnSync('node', ['--import', 'tsx', '--input-type=module', '--eval', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
      expect(JSON.parse(stdout)).toEqual(expected);
    }
  });
});

test('hostile input takes linear time', { timeout: 60_000 }, () => {
  for (const text of [
    '1'.repeat(100_000),
    '2025 '.repeat(40_000),
    'May 1 to '.repeat(20_000),
    'a year '.repeat(20_000),
  ]) {
    const token = { pos: 'X', lemma: '' };
    const tokens = [...text.matchAll(/\S+/g)].map((match) => ({
      ...token,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      lower: match[0].toLowerCase(),
    }));
    const sentence = {
      index: 0,
      start: 0,
      end: text.length,
      firstToken: 0,
      endToken: tokens.length,
      block: 0,
      kinds: ~0,
    };
    const started = process.cpuUsage();
    findDates(text, tokens, [sentence], '2025-11-17');
    expect(processorTimeSince(started)).toBeLessThan(10_000);
  }
});

describe('a month of the same year as the date before', () => {
  table([
    [
      'They met in June 2024, and in April of the same year.',
      '2026-03-18',
      ['June 2024 → 2024-06', 'April → 2024-04'],
    ],
    [
      'They met in June 2024. In April that year it rained.',
      '2026-03-18',
      ['June 2024 → 2024-06', 'April → 2024-04'],
    ],
    [
      'They met in June 2024, and in April this year.',
      '2026-03-18',
      ['June 2024 → 2024-06', 'April this year → 2026-04'],
    ],
  ]);
});
