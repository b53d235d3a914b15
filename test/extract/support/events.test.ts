import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import type { Annotation } from '../../../pipeline/contract/annotation.ts';
import { withSupportedTypes } from '../../../pipeline/extract/support/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { takenFor } from './taken-for.ts';

const taken = (name: string, text: string, published: string | null = null): Annotation =>
  takenFor('event', name, text, published);

function typesAfter(annotation: Annotation): readonly string[] {
  const { entities, mentions } = withSupportedTypes(annotation);
  return [...entities, ...mentions].map(({ type }) => type);
}

test.each([
  ['a word of the name', 'Harbour Summit', 'They spoke of the Harbour Summit.'],
  ['a word of the name in the plural', 'Digital Days', 'They spoke of the Digital Days.'],
  ['a year in the name', 'PORTEX 2026', 'They spoke of PORTEX 2026.'],
  ['an ordinal in the name', '6th PORTEX', 'They spoke of the 6th PORTEX.'],
  ['a noun before it', 'Altai Bridge', 'They spoke of the forum Altai Bridge.'],
  ['a noun behind it', 'Altai Bridge', 'They spoke of the Altai Bridge conference.'],
  ['an apposition', 'Quayside', 'They liked Quayside, an innovation festival in the north.'],
  ['who goes there', 'Quayside', 'A thousand people attended Quayside.'],
  ['who goes there again', 'Quayside', 'A thousand people attended this year’s Quayside.'],
  ['what is opened', 'Quayside', 'He spoke at the opening of Quayside.'],
  ['that it takes place', 'Quayside', 'Quayside took place in Lisbon.'],
  ['that it is held', 'Quayside', 'Quayside will be held in Lisbon.'],
  ['that it returns', 'Quayside', 'Quayside returns on 3 June.'],
])('an event is known by %s', (_, name, text) => {
  expect(typesAfter(taken(name, text))).toEqual(['event', 'event']);
});

test.each([
  ['First Nation', 'The First Nation has a responsibility to care for her.'],
  ['KF-21', 'The KF-21 completed a flight of half an hour.'],
  ['Final Acceptance', 'She expressed joy of the Final Acceptance last week.'],
  ['Quay Survey 2024', 'It came second in the Quay Survey 2024.'],
  ['2024 Quay Development Index', 'It came second in the 2024 Quay Development Index.'],
  ['Quayside', 'Quayside, a port in the north, grew fast.'],
  ['Eid Al Adha', 'Few came during Eid Al Adha.'],
])('a name that nothing says to be of an event makes none: %s', (name, text) => {
  expect(typesAfter(taken(name, text))).toEqual(['other', 'other']);
});

test.each([
  ['Harbour War', 'They fled during the Harbour War.'],
  ['Harbour War II', 'The Harbour War II ended in 1945.'],
  ['Battle of the Quays', 'They spoke of the Battle of the Quays.'],
])('what befell people is no event that anybody held: %s', (name, text) => {
  expect(typesAfter(taken(name, text))).toEqual(['other', 'other']);
});

test('a gathering about such a thing is one', () => {
  expect(typesAfter(taken('Flood Forum', 'They spoke of the Flood Forum.'))).toEqual(['event', 'event']);
});

test('two digits at the end are a year where it is near that of the article', () => {
  const text = 'The QDF-25 closes today.';
  expect(typesAfter(taken('QDF-25', text, '2025-11-17'))).toEqual(['event', 'event']);
  expect(typesAfter(taken('QDF25 Lisbon', 'The QDF25 Lisbon closes today.', '2025-11-17'))).toEqual([
    'event',
    'event',
  ]);
  expect(typesAfter(taken('QDF-25', text, '2014-11-17'))).toEqual(['other', 'other']);
  expect(typesAfter(taken('QDF-25', text))).toEqual(['other', 'other']);
});

test('what is pointed at by "the conference" is an event', () => {
  const text = 'Quayside grew. The conference is old.';
  const annotation = taken('Quayside', text);
  const [mention] = annotation.mentions;
  if (mention === undefined) throw new Error('no mention');
  const start = text.indexOf('The conference');
  const pointing = {
    ...mention,
    form: 'description' as const,
    start,
    end: start + 14,
    firstToken: 3,
    endToken: 5,
  };
  expect(typesAfter({ ...annotation, mentions: [mention, pointing] })).toEqual(['event', 'event', 'event']);
});

test('an annotation without doubtful events stays the same', () => {
  const annotation = taken('Harbour Summit', 'They spoke of the Harbour Summit.');
  expect(withSupportedTypes(annotation)).toBe(annotation);
});

test('another edition that goes by the name of an event is one, too', () => {
  const text = 'PWDC-24 opened in Lisbon. The previous PWDC, held in Porto in 2022, was small.';
  const { entities } = withSupportedTypes(annotate(articleOf(text, '2024-05-06')));
  expect(entities.filter(({ type }) => type === 'event').map(({ edition }) => edition?.value)).toEqual([
    '2024',
    '2022',
  ]);
});
