import { expect, it, test } from 'vitest';
import { mentionsIn } from '../mentions-in.ts';

it.each([
  ['The Quay Forum 2025 opened. The next Quay Forum will be held in Nadi in 2027.', '2027'],
  ["The Quay Forum opened on Monday. Last year's Quay Forum, in May 2024, was small.", '2024'],
])('an event named behind "the next" is the one of the year behind it: %s', (text, year) => {
  const { entities, mentions } = mentionsIn(text);
  const [other] = entities.filter(({ edition }) => edition?.value === year);
  expect(other).toMatchObject({ type: 'event', name: 'Quay Forum', series: { text: 'Quay Forum' } });
  expect(mentions.filter(({ entity }) => entity === other?.index)).toMatchObject([{ form: 'name' }]);
});

test('without a year it is no event of which anything is said', () => {
  const { mentions } = mentionsIn('The Quay Forum opened. The previous Quay Forum was held in Porto.');
  expect(mentions.map(({ type }) => type)).toEqual(['event', 'other', 'place']);
});

test('where every name stands behind such words, the article is about the one that is to come', () => {
  const { entities } = mentionsIn(
    'Portugal prepares for the next Quay Forum. The next Quay Forum will be large.',
  );
  expect(entities.filter(({ type }) => type === 'event')).toHaveLength(1);
});

test('a name that says its edition is known by it', () => {
  const { entities } = mentionsIn(
    'The Quay Forum 2025 opened. The next Quay Forum 2027 is far away, in 2028.',
  );
  expect(entities.flatMap(({ edition }) => edition?.value ?? [])).toEqual(['2025', '2027']);
});

it('an edition that was held in another year is another event, though a year is in the name of the one that is on', () => {
  const { entities } = mentionsIn('The Quay Forum 2023 opened. The first Quay Forum was held in 2002.');
  expect(entities.map(({ edition }) => edition?.value)).toEqual(['2023', '1st']);
});
