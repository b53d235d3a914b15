import { expect, it } from 'vitest';
import { mentionsIn, pointers } from '../mentions-in.ts';

it('"the 2017 edition" is another event of the series that the article is about', () => {
  const { entities, mentions } = mentionsIn(
    'The Quay Forum 2023 opened. The 2017 edition was small, and the 2017 edition was in Porto.',
  );
  const other = entities.filter(({ edition }) => edition?.value === '2017');
  expect(other).toMatchObject([{ type: 'event', name: 'Quay Forum', series: { text: 'Quay Forum' } }]);
  expect(mentions.filter(({ entity }) => entity === other[0]?.index)).toHaveLength(2);
});

it('"the 18th edition" is the event that goes by that number', () => {
  expect(pointers('The 18th Quay Forum (QF-23) opened. The 18th edition was large.')).toEqual([
    'The 18th edition → QF-23',
  ]);
});

it('"the 25th edition of" an event of a year is that event', () => {
  expect(pointers('The 25th edition of the Quay Forum on Trade (QF-25) opened.')).toEqual([
    'The 25th edition → QF-25',
  ]);
});

it('"the 2017 edition" of nothing is left alone', () => {
  expect(pointers('The 2017 edition of the book sold well.')).toEqual([]);
});

it('the words stand in one sentence', () => {
  expect(pointers('The Quay Forum 2023 is the\n2017\nedition we like.')).toEqual([]);
});

it('"this year\'s edition" is the event that the article is about, last year\'s another one', () => {
  expect(pointers("The Quay Forum opened. This year's forum is large. This year's plan is long.")).toEqual([
    "This year's forum → Quay Forum",
  ]);
});

it.each([
  ['The Quay Forum 2025 opened. The previous edition, held in Porto in 2023, was small.', '2023'],
  ['The Quay Forum 2025 opened. The next forum will take place in Nadi in 2026.', '2026'],
  ["The Quay Forum 2025 opened. Last year's forum was held on 5 May 2024 in Porto.", '2024'],
])('"the previous edition" is the one of the year behind it: %s', (text, year) => {
  const { entities, mentions } = mentionsIn(text);
  const [other] = entities.filter(({ edition }) => edition?.value === year);
  expect(other).toMatchObject({ type: 'event', name: 'Quay Forum' });
  expect(mentions.filter(({ entity }) => entity === other?.index)).toMatchObject([{ form: 'description' }]);
});

it.each([
  ['no year', 'The Quay Forum 2025 opened. The previous edition, held in Porto, was small.'],
  [
    'the year behind another name',
    'The Quay Forum 2025 opened. The last forum followed the Pier Summit of 2023.',
  ],
])('with %s it is no event of which anything is said', (_what, text) => {
  const { mentions } = mentionsIn(text);
  const [pointing] = mentions.filter(({ form }) => form === 'description');
  expect(pointing?.type).toBe('other');
});

it('"the fourth forum" is another edition of a forum', () => {
  const { entities } = mentionsIn('The Quay Forum 2025 opened. The fourth forum was in Porto.');
  expect(entities.filter(({ edition }) => edition?.value === '4th')).toMatchObject([{ name: 'Quay Forum' }]);
  expect(pointers('The Third Quay Forum opened. The third forum closes today.')).toEqual([
    'The third forum → Third Quay Forum',
  ]);
});

it('the number of an edition is no part of the name of another one', () => {
  const { entities } = mentionsIn('The II Quay Forum opened. The first forum was in Porto.');
  expect(entities.filter(({ edition }) => edition?.value === '1st')).toMatchObject([
    { name: 'Quay Forum', names: [{ text: 'Quay Forum', spans: [{ start: 7, end: 17 }] }] },
  ]);
});

it.each([
  ['of its kind', 'The Quay Forum 2025 opened. It is the first forum to be held in Porto.'],
  ['under some rule', 'The Quay Forum 2025 opened. It is the first forum under the new charter.'],
  ['of another thing', 'The second edition of the stamps appears during the QUEX 2025 in Porto.'],
  ['of another series', 'The Quay Forum 2025 opened. The next summit is in Porto in 2026.'],
])('but none %s', (_what, text) => {
  expect(pointers(text).filter((one) => !one.startsWith('It'))).toEqual([]);
});

it('"the next event" may be of another series', () => {
  expect(pointers('The Quay Forum 2025 opened. The next event takes place in 2026.')).toEqual([]);
});

it('"the conference" of "the 2017 edition of the conference" is not the event of the article', () => {
  expect(
    mentionsIn('The Quay Forum 2025 opened. The 2017 edition of the forum was small.').mentions.filter(
      ({ form }) => form === 'description',
    ),
  ).toHaveLength(1);
});

it('an edition that is named by its number has that name', () => {
  const text = 'The Eighth Quay Conference on Ships opened. The Ninth Conference will be hosted by Chile.';
  expect(pointers(text)).toEqual([]);
});

it('a number in words is no part of the name of another edition, either', () => {
  const { entities } = mentionsIn('The Third Quay Harbour Forum opened. The fourth forum is in Porto.');
  expect(entities.filter(({ edition }) => edition?.value === '4th')).toMatchObject([
    { name: 'Quay Harbour Forum' },
  ]);
});

it('the first edition of the event is another one where a year is told of it', () => {
  const opened = 'The Quay Expo opened in Porto. ';
  expect(mentionsIn(`${opened}The first edition of the expo was staged in May 2021.`).entities).toMatchObject(
    [{ name: 'Quay Expo' }, { name: 'Porto' }, { edition: { value: '1st' } }],
  );
  expect(mentionsIn(`${opened}The first edition of the expo is large.`).entities).toHaveLength(2);
});

it('the year of the name is no part of that of another edition', () => {
  const text = 'The Quay4Nadi 2024 Annual General Meeting closed. The 2025 edition will be held in Porto.';
  const { entities } = mentionsIn(text);
  expect(entities.filter(({ edition }) => edition?.value === '2025')).toMatchObject([{ name: 'Quay4Nadi' }]);
});

it('words may count the edition of an event by its name', () => {
  const text = 'The sixth edition of the Quay Forum opened in Porto.';
  expect(pointers(text)).toEqual(['The sixth edition → Quay Forum']);
  const other = 'The Quay Forum opened in Porto. It follows the third edition of the Bridge Forum in May.';
  expect(pointers(other).some((pointer) => pointer.includes('edition'))).toBe(false);
});
