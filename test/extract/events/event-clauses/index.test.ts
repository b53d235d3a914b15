import { expect, it, test } from 'vitest';
import { eventClauseCandidates } from '../../../../pipeline/extract/events/event-clauses/index.ts';
import { indexOf, rowsOf } from '../../candidates.ts';

/** A Monday. */
const PUBLISHED = '2024-05-06';
const found = (text: string) => rowsOf(eventClauseCandidates(indexOf(text, PUBLISHED)), 'events');
const SUMMIT = { name: 'Harbour Summit' };

test('the city of a venue that is named for it is where an event is held', () => {
  const text =
    'They came to Porto. The Harbour Summit was held from 3 to 5 May at the Porto Congress Centre.';
  expect(found(text)).toContainEqual({ ...SUMMIT, city: 'Porto' });
  const university =
    'They came to Porto. The Harbour Summit was held from 3 to 5 May at the University of Porto.';
  expect(found(university)).toContainEqual({ ...SUMMIT, city: 'Porto' });
  const other = 'They came to Porto. The Harbour Summit was held from 3 to 5 May at the Porto Bank.';
  expect(found(other)).not.toContainEqual({ ...SUMMIT, city: 'Porto' });
});

test('the day before an event is that of its own verb, and not of an aside', () => {
  const text =
    'On 3 May 2024, the Harbour Summit, hosted by Portugal and organised by the World Bank, concluded its agenda in Porto.';
  expect(found(text)).not.toContainEqual(expect.objectContaining({ start: '2024-05-03' }));
  expect(found(text)).toContainEqual({ ...SUMMIT, end: '2024-05-03' });
});

test.each([
  [
    'past an aside',
    'The Harbour Summit, backed by banks and ports of all sizes, runs from 3 to 5 May 2024.',
    { start: '2024-05-03', end: '2024-05-05' },
  ],
  [
    'where its doors open',
    'The Harbour Summit opens its doors at the Quay Convention Centre in Porto.',
    { city: 'Porto' },
  ],
  [
    'past who opens it',
    'The Harbour Summit will be opened by Minister Omar Khalil in Porto on 8 May.',
    { city: 'Porto' },
  ],
  ['where it is planned for', 'The Harbour Summit is slated for Porto on 8 May.', { city: 'Porto' }],
  [
    'before partners without a name',
    'The World Bank (WB), in association with the administration, will organise the Harbour Summit.',
    { organizers: 'World Bank' },
  ],
  ['where it rounds off', 'The Harbour Summit rounds off on 8 May.', { end: '2024-05-08' }],
  ['where it comes again', 'The Harbour Summit returns to Porto on 8 May.', { city: 'Porto' }],
  ['at its close', 'The Harbour Summit drew to a close in Porto on 3 May.', { end: '2024-05-03' }],
  [
    'on the day with which the sentence begins',
    'On Friday the capital of Portugal hosted the Harbour Summit.',
    { start: '2024-05-03', end: '2024-05-03' },
  ],
  [
    'on days before a long subject',
    'From 3 to 5 May, the Portuguese Ministry of Ports, Rivers and Coastal Trade (MPRC) hosted the Harbour Summit.',
    { start: '2024-05-03', end: '2024-05-05' },
  ],
  ['where it happens', 'The Harbour Summit, happening in Porto on 8 May, is large.', { city: 'Porto' }],
  [
    'where a sentence begins with how long it runs',
    'Running from 8 to 10 May, the Harbour Summit is a large one.',
    { start: '2024-05-08', end: '2024-05-10' },
  ],
  ['until the last of its days', 'The Harbour Summit continues until the 8th of May.', { end: '2024-05-08' }],
  [
    'past an aside that ends in a motto',
    'The Harbour Summit, held under the motto “Ports of the Future,” began today.',
    { start: '2024-05-06' },
  ],
  [
    'in the period with which the sentence begins',
    'In the period from 2 to 4 May the Harbour Summit (HS) was held.',
    { start: '2024-05-02', end: '2024-05-04' },
  ],
  [
    'on a day in brackets before the verb',
    'Ana Silva has today (6 May) opened the Harbour Summit.',
    { start: '2024-05-06' },
  ],
  [
    'by who opened its first edition',
    'Ana Silva today opened the debut edition of the Harbour Summit.',
    { start: '2024-05-06' },
  ],
  [
    'in a city by its kind',
    'The Harbour Summit took place in the northern city of Porto.',
    { city: 'Porto' },
  ],
  ['in the city of a house', 'The Harbour Summit was held at Suntec in Porto.', { city: 'Porto' }],
  ['in a capital', 'The Harbour Summit ended in the Portuguese capital, Lisbon.', { city: 'Lisbon' }],
  ['back in a city by its kind', 'The Harbour Summit returns to the port city of Porto.', { city: 'Porto' }],
  [
    'with its last part',
    'The Harbour Summit, which opened on Monday, will climax with a dinner on Friday, 10 May.',
    { end: '2024-05-10' },
  ],
  [
    'by whom it is presented',
    'The Harbour Summit is co-presented by the World Bank.',
    { organizers: 'World Bank' },
  ],
  [
    'back at a venue',
    'The Harbour Summit returns to the Quay Exhibition Centre from 8 to 9 May.',
    { start: '2024-05-08', end: '2024-05-09' },
  ],
  [
    'with a part of it',
    'The Harbour Summit opened on Monday and closes with a gala night on Friday, 10 May.',
    { end: '2024-05-10' },
  ],
  [
    'by a body and how often',
    'The Harbour Summit is organised every spring by the World Bank.',
    { organizers: 'World Bank' },
  ],
  ['with the city before it', 'The minister opened in Porto the second Harbour Summit.', { city: 'Porto' }],
  [
    'in a city that is a country',
    'The Harbour Summit was held from 3 to 5 May in Singapore.',
    { city: 'Singapore' },
  ],
  [
    'by the body of a country',
    "They came to Portugal. The Harbour Summit was organised by the country's Ports Agency.",
    { organizers: 'Ports Agency' },
  ],
  [
    'as those tell who convened it',
    'Pilots came for a workshop on port safety that the World Bank convened in Porto.',
    { name: 'workshop on port safety', organizers: 'World Bank' },
  ],
  [
    'as those tell who are set to hold it',
    'The World Bank is set to hold the Harbour Summit in Porto.',
    { organizers: 'World Bank' },
  ],
  [
    'by a body of a country, with the help of others',
    'They came to the Harbour Summit, which the Ports Agency of Kenya held with the help of the World Bank in Porto.',
    { organizers: 'Ports Agency' },
  ],
  ['where it was wound up', 'The Harbour Summit wound up in Porto on 3 May.', { end: '2024-05-03' }],
  ['while it goes on', 'The Harbour Summit is under way in Porto.', { city: 'Porto' }],
  [
    'without a preposition before the day',
    'The Harbour Summit opens in Porto tomorrow.',
    { start: '2024-05-07' },
  ],
  [
    'past those with whom it is held',
    'Portugal will hold the Harbour Summit in partnership with the World Bank on 8 May.',
    { start: '2024-05-08', end: '2024-05-08' },
  ],
  [
    'of the event whose work was opened',
    'The minister opened on Friday the activities of the third Harbour Summit.',
    { start: '2024-05-03' },
  ],
  [
    'behind a long apposition',
    'It was shown at the Harbour Summit, a yearly fair held by the World Bank, which began on Friday.',
    { start: '2024-05-03' },
  ],
  [
    'with two who hold it in a relative clause',
    "They met at the Harbour Summit, which the World Bank and Kenya's Ministry of Ports organised.",
    { organizers: 'Ministry of Ports' },
  ],
  [
    'past a long aside and a short name',
    'The Harbour Summit (HS), chaired by the Minister of Ports and Trade Ana Silva, was held at the Quay Palace in Porto.',
    { city: 'Porto' },
  ],
  [
    'on the day that is said again',
    'The Harbour Summit will be held a day earlier, on 3 June.',
    { start: '2024-06-03', end: '2024-06-03' },
  ],
  [
    'on days before the verb',
    'Portugal will from 17 to 19 October host the Harbour Summit.',
    { start: '2024-10-17', end: '2024-10-19' },
  ],
  [
    'in a relative clause',
    'They met at the Harbour Summit, which is being held at the Quay Palace in Porto.',
    { city: 'Porto' },
  ],
  [
    'behind another verb that it shares',
    'The Harbour Summit is attended by 500 pilots and will continue until 8 May.',
    { end: '2024-05-08' },
  ],
  [
    'as the object of a verb',
    'The World Ports Union today opened the Harbour Summit at the Quay Palace in Porto.',
    { start: '2024-05-06' },
  ],
  [
    'with people before the place',
    'The Harbour Summit will bring together 800 sailors and banks in Porto on 8 May.',
    { city: 'Porto' },
  ],
  [
    'before its name',
    'Convened by the World Bank and hosted by the World Ports Union, the Harbour Summit is large.',
    { host: 'World Ports Union' },
  ],
  [
    'for people',
    'The World Bank held a three-day Harbour Summit for senior officials in Porto.',
    { city: 'Porto' },
  ],
  [
    'behind the day for which it is planned',
    'The Harbour Summit is scheduled for 7 May in Porto.',
    { city: 'Porto' },
  ],
  [
    'before words that tell for whom it is',
    'A job fair for engineers moving to Kenya will be held in Porto.',
    { name: 'job fair for engineers', city: 'Porto' },
  ],
  [
    'behind the day with which a sentence begins',
    'On 3-5 May, an international Harbour Summit was held in Porto.',
    { start: '2024-05-03', end: '2024-05-05' },
  ],
  [
    'before a relative clause',
    'They prepare the Harbour Summit, which they plan for and which it will host in Porto from 7 to 9 May.',
    { start: '2024-05-07', end: '2024-05-09' },
  ],
  ['behind a place', 'The Harbour Summit in Porto, Portugal, wraps up on Friday.', { end: '2024-05-10' }],
])('an event is the subject or object of a verb, %s', (_where, text, fields) => {
  expect(found(text)).toContainEqual({ ...SUMMIT, ...fields });
});

test.each([
  [
    'a list behind "by"',
    'The Harbour Summit, which ends on Friday, was convened by the World Bank together with the Ports Agency.',
    ['World Bank', 'Ports Agency'],
  ],
  [
    'a list behind the days',
    'The Harbour Summit, being organised from 3 to 5 May by the Ports Agency in association with the World Bank, is large.',
    ['Ports Agency', 'World Bank'],
  ],
  [
    'behind what it is',
    'They met at the Harbour Summit, an annual event run by the World Bank.',
    ['World Bank'],
  ],
  [
    'behind what somebody is',
    'The Harbour Summit is put together by the non-profit Ports Agency.',
    ['Ports Agency'],
  ],
  [
    'who runs it',
    'The Harbour Summit, jointly run by the World Bank and the Ports Agency, ends on Friday.',
    ['World Bank', 'Ports Agency'],
  ],
  ['who put it on', 'They met at the Harbour Summit, put on by the World Bank in Porto.', ['World Bank']],
  [
    'who is only pointed at',
    'The Ports Agency is old. The Harbour Summit, organised by the Agency and the World Bank, is large.',
    ['Ports Agency', 'World Bank'],
  ],
  [
    'who plans it, behind a day',
    'The Ports Agency, in partnership with the World Bank, last week organised the Harbour Summit.',
    ['World Bank', 'Ports Agency'],
  ],
  [
    'a body with a word for it behind its name',
    'The Harbour Summit is organised by the World Bank, the Ports Union association and the Ports Agency.',
    ['World Bank', 'Ports Union', 'Ports Agency'],
  ],
  [
    'who held it',
    'The World Bank and the Ports Agency held the Harbour Summit in Porto.',
    ['Ports Agency', 'World Bank'],
  ],
  [
    'partners behind "with"',
    'The Harbour Summit opens on Friday and is co-organised with the World Bank.',
    ['World Bank'],
  ],
  [
    'a list before the verb',
    'The Ports Agency and the World Bank are organising a three-day Harbour Summit.',
    ['World Bank', 'Ports Agency'],
  ],
  [
    'partners before the verb',
    'The Ports Agency (PA), in collaboration with the World Bank, has organised a three-day Harbour Summit.',
    ['World Bank', 'Ports Agency'],
  ],
])('who organises it is said in %s', (_how, text, organizers) => {
  const named = found(text).flatMap((row) => ('organizers' in row ? [row['organizers']] : []));
  expect(named).toEqual(organizers);
});

test.each([
  ['what is held is something else', 'The Harbour Summit heard of a ship that was held in Porto.'],
  ['it is denied', 'The Harbour Summit, backed by banks, was not held in Porto.'],
  ['the place is that of others', 'The Harbour Summit opened with a message from pilots in Porto.'],
  ['the next edition is meant', 'The Harbour Summit ended. Next year, the summit moves to Porto.'],
  ['another edition is meant', 'The Harbour Summit was last held in Porto in 2019.'],
  [
    'another year is meant',
    'The Harbour Summit ended. The summit will be hosted next year by Mali in Porto.',
  ],
  ['who organises something else', 'At the Harbour Summit, a dinner was organised by the World Bank.'],
  ['others speak before a comma', 'According to the World Bank, pilots organised the Harbour Summit.'],
])('nothing is said of it where %s', (_why, text) => {
  const told = found(text).filter((row) => 'city' in row || 'organizers' in row);
  expect(told).toEqual([]);
});

it('"This year\'s edition" is the event that the article is about', () => {
  const text = "The Harbour Summit is old. This year's edition takes place in Porto.";
  expect(found(text)).toContainEqual({ ...SUMMIT, city: 'Porto' });
});

test.each([
  [
    'who a relative clause tells',
    'They left the Harbour Summit on 3 May, which Portugal is hosting.',
    'Portugal',
  ],
  [
    'a body before more of its name',
    'Hosted by the Ports Agency, the summer Harbour Summit is large.',
    'Ports Agency',
  ],
  ['a body', 'Hosted by the Ports Agency, the Harbour Summit is large.', 'Ports Agency'],
  ['a county', 'The Harbour Summit, which opened today, is hosted by Quay County.', 'Quay County'],
])('its host is %s', (_what, text, host) => {
  expect(found(text)).toContainEqual({ ...SUMMIT, host });
});

it('the years for which a plan runs are not those of an event before it', () => {
  const text =
    'At the Harbour Summit, held under the motto “One sea”, the Lisbon Plan for 2025-2028 was adopted.';
  expect(found(text).filter((row) => 'start' in row)).toEqual([]);
});

test('whose event it is may stand before it', () => {
  const text = "Portugal will host the World Ports Union's Harbour Summit from 3 to 5 June in Porto.";
  expect(found(text)).toContainEqual({ ...SUMMIT, start: '2024-06-03', end: '2024-06-05' });
  expect(found("Portugal will host the World Ports Union's staff from 3 to 5 June.")).toEqual([]);
});

test('those by whom an event is promoted organise it', () => {
  const text = 'The Harbour Summit, promoted by the World Bank in Porto on 3 and 4 June, is large.';
  expect(found(text)).toContainEqual({ ...SUMMIT, organizers: 'World Bank' });
  expect(found(text)).toContainEqual({ ...SUMMIT, city: 'Porto' });
  expect(found('The Harbour Summit was promoted in Porto.')).toEqual([]);
});

test.each([
  [
    'that a city hosts, by what it is called again',
    'They go to the Harbour Summit, the technology forum that Lisbon will host from 8 to 10 May.',
    { start: '2024-05-08', end: '2024-05-10' },
  ],
  [
    'that a city hosts',
    'They go to the Harbour Summit, which Lisbon will host on 8 May.',
    { city: 'Lisbon' },
  ],
  [
    'that a body with a short name holds',
    'They go to the Harbour Summit, which the World Ports Union (WPU) is holding on 8 May.',
    { start: '2024-05-08', end: '2024-05-08' },
  ],
  ['that is planned', 'The Harbour Summit is planned for 8 May in Porto.', { city: 'Porto' }],
  [
    'told by its number to be an old one',
    'The first Harbour Summit took place in Porto in 2019.',
    { city: 'Porto' },
  ],
])('of an event %s', (_how, text, row) => {
  expect(found(text)).toContainEqual(expect.objectContaining(row));
});

test('what a city hosts beside an event is another', () => {
  const text = 'They go to the Harbour Summit, and praise the forum that Lisbon will host on 8 May.';
  expect(found(text)).toEqual([]);
});

test.each([
  ['stays open', 'The Harbour Expo stays open until 8 May.', { name: 'Harbour Expo', end: '2024-05-08' }],
  [
    'follows on another',
    'The Bridge Forum is in May, and the Harbour Expo follows on 8 May.',
    { name: 'Harbour Expo', start: '2024-05-08', end: '2024-05-08' },
  ],
  [
    'comes before another',
    'A Bridge Forum will precede it on 8 May in Porto.',
    { name: 'Bridge Forum', city: 'Porto' },
  ],
  [
    'is told of behind its days',
    'Later this month, from 24 to 26 May, the World Bank will offer a training on port safety in Porto.',
    { name: 'training on port safety', start: '2024-05-24', end: '2024-05-26' },
  ],
  [
    'is held by a body with an aside',
    'The World Ports Union, whose seat is in Faro, will convene the Harbour Summit.',
    { ...SUMMIT, organizers: 'World Ports Union' },
  ],
  [
    'two bodies run',
    'The World Bank and the World Ports Union will jointly run a workshop on port safety.',
    { name: 'workshop on port safety', organizers: 'World Bank' },
  ],
])('an event %s', (_how, text, row) => {
  expect(found(text)).toContainEqual(row);
});

test('a storm that follows on another day is no event, and a port stays open for ships', () => {
  expect(found('The Harbour Expo was praised, and storms followed on 8 May.')).toEqual([]);
  expect(found('They met at the Harbour Expo. The port stays open until 8 May.')).toEqual([]);
});

test('the days behind a season tell when in it an event is held', () => {
  expect(
    found('The Harbour Summit will be hosted by Portugal again this autumn, on 6-8 October.'),
  ).toContainEqual({
    ...SUMMIT,
    start: '2024-10-06',
    end: '2024-10-08',
  });
  expect(found('The Harbour Summit opens this month, and 6-8 October is a holiday.')).not.toContainEqual(
    expect.objectContaining({ start: '2024-10-06' }),
  );
});

test('an event is the subject past a noun that says what it is', () => {
  const text = 'The Digital Quay forum, backed by banks, was held in Porto from 3 to 5 May 2024.';
  expect(found(text)).toContainEqual({ name: 'Digital Quay', city: 'Porto' });
});

test('a house that is called like a city is none', () => {
  expect(found('The Harbour Summit was held at Quito in Porto.')).not.toContainEqual({
    ...SUMMIT,
    city: 'Quito',
  });
});

test('those with whom somebody organises an event organise it, too', () => {
  const text =
    'The Harbour Summit was organised by the World Ports Union with the Ports Bank and the Quay Agency.';
  expect(found(text).flatMap(({ organizers }) => organizers ?? [])).toEqual([
    'World Ports Union',
    'Ports Bank',
    'Quay Agency',
  ]);
  const funds = 'The Harbour Summit was organised by the World Ports Union with Ports Bank funds.';
  expect(found(funds).flatMap(({ organizers }) => organizers ?? [])).toEqual(['World Ports Union']);
});

test('a body that only says whose another one is does not host', () => {
  const text = 'The Harbour Summit was hosted by WPU member institution the Ports Bank.';
  expect(found(text)).toContainEqual({ ...SUMMIT, host: 'Ports Bank' });
});

test('a day of the week is the one whose date follows', () => {
  const text = 'The Harbour Summit was opened on the Wednesday morning, 1 May 2024.';
  expect(found(text)).toContainEqual({ ...SUMMIT, start: '2024-05-01' });
});
