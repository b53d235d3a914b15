import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

/** Rows of events of an article that was published on a Monday. */
const rows = (text: string) => rowsOf(extract(annotate(articleOf(text, '2024-05-06'))), 'events');

test.each([
  ['its first edition', 'The Harbour Summit was first held in Lisbon in 2019.', '2019'],
  [
    'that of a year before',
    'The Harbour Summit is large. The summit took place last year in Lisbon.',
    '2023',
  ],
  ['its last one', 'The Harbour Summit was last staged in Lisbon in 2019.', '2019'],
])('when and where %s was held is not said of an event', (_which, text) => {
  expect(rows(text).filter((row) => 'start' in row || 'city' in row)).toEqual([]);
});

test('it is, where it was held once', () => {
  expect(rows('The Harbour Summit was held in Lisbon in 2019.')).toContainEqual(
    expect.objectContaining({ city: 'Lisbon' }),
  );
});

test('a day from which it runs is its first only', () => {
  const from = rows('The World Bank will hold the Harbour Summit in Porto from 24 May 2024.');
  expect(from).toContainEqual(expect.objectContaining({ start: '2024-05-24' }));
  expect(from.filter((row) => 'end' in row)).toEqual([]);
  expect(rows('The Harbour Summit is held in Porto from 24 to 26 May 2024.')).toContainEqual(
    expect.objectContaining({ end: '2024-05-26' }),
  );
});

test('of several places, none is that of this time', () => {
  expect(
    rows('Founded in 2014, the Harbour Summit has been held in Porto, Braga and Faro.'),
  ).not.toContainEqual(expect.objectContaining({ city: 'Porto' }));
  expect(rows('The Harbour Summit has been held in Porto this week.')).toContainEqual(
    expect.objectContaining({ city: 'Porto' }),
  );
});

test('a day that is only pointed at is one of several that are told in full', () => {
  const text = 'The Harbour Summit runs from 14 to 16 May 2024. Speakers will open the summit on Tuesday.';
  expect(rows(text).flatMap((row) => ('start' in row ? [row['start']] : []))).not.toContain('2024-05-07');
});

test('an event does not begin on the day on which it was ended', () => {
  const text = 'Ministers ended the Harbour Summit in Lisbon on 3 May 2024.';
  expect(rows(text).filter((row) => 'start' in row)).toEqual([]);
  expect(rows(text)).toContainEqual(expect.objectContaining({ end: '2024-05-03' }));
});

test('an event does not begin on the day through which it runs', () => {
  const text = 'The Harbour Summit is large. They spoke at the summit, which runs through Tuesday.';
  expect(rows(text).filter((row) => 'start' in row)).toEqual([]);
  expect(rows(text)).toContainEqual(expect.objectContaining({ end: '2024-05-07' }));
});

test('an event does not begin on the day of its closing ceremony', () => {
  const text = 'They spoke at the closing ceremony of the two-day Harbour Summit in Lisbon on Friday.';
  expect(rows(text).filter((row) => 'start' in row || 'end' in row)).toEqual([]);
  const other = 'They spoke at the opening ceremony of the Harbour Summit in Lisbon on 3 May 2024.';
  expect(rows(other)).toContainEqual(expect.objectContaining({ start: '2024-05-03' }));
});

test('what closes beside an event is something else', () => {
  const built = 'The depot, built during the Harbour Expo by a Lisbon firm, was closed in 2012.';
  expect(rows(built).filter((row) => 'end' in row)).toEqual([]);
  const own = 'They met at the Harbour Expo, which closed on 3 May 2024.';
  expect(rows(own)).toContainEqual(expect.objectContaining({ end: '2024-05-03' }));
});

test('an event does not close with its registration', () => {
  const text = 'The Harbour Summit is large. Registration for the summit closes on 10 June 2024.';
  expect(rows(text).filter((row) => 'end' in row)).toEqual([]);
  expect(rows('The Harbour Summit is large. The summit closes on 10 June 2024.')).toContainEqual(
    expect.objectContaining({ end: '2024-06-10' }),
  );
});

test.each(['the candidacy of Lisbon to host', 'a bid by Lisbon to host', 'an offer from Lisbon for hosting'])(
  'what is only wished is not said of an event: %s',
  (wish) => {
    const text = `Portugal on Monday submitted ${wish} the Harbour Summit.`;
    expect(rows(text).filter((row) => 'city' in row || 'host' in row)).toEqual([]);
  },
);

test('an event does not begin where its closing is told, whatever number it has', () => {
  const text = 'The Union concluded its fifth Harbour Summit in Lisbon on 3 May 2024.';
  expect(rows(text).filter((row) => 'start' in row)).toEqual([]);
  expect(rows(text)).toContainEqual(expect.objectContaining({ end: '2024-05-03' }));
});

test('a day behind a second verb is no day of the first', () => {
  const text = 'The Harbour Summit, held by the World Bank, opened in Lisbon on 3 May 2024.';
  expect(rows(text).filter((row) => 'end' in row)).toEqual([]);
  expect(rows(text)).toContainEqual(expect.objectContaining({ start: '2024-05-03' }));
});

test('a day on which an event was opened is not its last one', () => {
  const text = 'The minister on 3 May 2024 opened the Harbour Summit, held under a long theme.';
  expect(rows(text).filter((row) => 'end' in row)).toEqual([]);
  expect(rows(text)).toContainEqual(expect.objectContaining({ start: '2024-05-03' }));
});

test('that it is open says nothing of the days of an event, which may follow', () => {
  const text = 'Registration has opened for the Harbour Summit, which returns to Porto on 10 June 2024.';
  expect(rows(text)).toContainEqual(expect.objectContaining({ start: '2024-06-10' }));
});

test('where the one after it was held is not said of an event', () => {
  const cities = rows(
    'The first Harbour Summit took place in Lisbon in 2022 and the second in Faro in 2024.',
  ).flatMap((row) => ('city' in row ? [row['city']] : []));
  expect(cities).toContain('Lisbon');
  expect(cities).not.toContain('Faro');
});

test('the first of two days on which it is held is not its last', () => {
  const text = 'The Harbour Summit was held in Porto on Thursday and Friday.';
  expect(rows(text)).toContainEqual(expect.objectContaining({ start: '2024-05-02' }));
  expect(rows(text).filter((row) => row['end'] === '2024-05-02')).toEqual([]);
  expect(rows('The Harbour Summit was held in Porto on Thursday.')).toContainEqual(
    expect.objectContaining({ end: '2024-05-02' }),
  );
});

test('the day of its opening ceremony is its first only', () => {
  const opened = rows('The opening ceremony of the Harbour Summit took place in Porto on 3 May 2024.');
  expect(opened).toContainEqual(expect.objectContaining({ start: '2024-05-03' }));
  expect(opened.filter((row) => 'end' in row)).toEqual([]);
  expect(
    rows('They left the opening ceremony of the Harbour Summit, which was held in Porto on 3 May 2024.'),
  ).toContainEqual(expect.objectContaining({ start: '2024-05-03', end: '2024-05-03' }));
});
