import { describe, expect, it } from 'vitest';
import { mentionsIn, things } from './mentions-in.ts';

describe('names of one thing', () => {
  it.each([
    ['a surname', 'Ana Silva spoke. Then Silva left.', [['Ana Silva', 'Silva']]],
    [
      'a part of a company’s name',
      'They met Melidor Bank. Later Melidor grew.',
      [['Melidor Bank', 'Melidor']],
    ],
    [
      'a name without its edition',
      'The 18th Quay Forum opened. The Quay Forum ended.',
      [['18th Quay Forum', 'Quay Forum']],
    ],
    ['an acronym and its edition', 'QDF-23 was long. They say QDF was loud.', [['QDF-23', 'QDF']]],
    ['capitals', 'They met at Melidor Bank. They like MELIDOR BANK.', [['Melidor Bank', 'MELIDOR BANK']]],
  ])('%s', (_what, text, expected) => {
    expect(things(text)).toEqual(expected);
  });
});

describe('names of two things', () => {
  it.each([
    [
      'a surname of two people',
      'Ana Silva and Omar Silva spoke. Then Silva left.',
      [['Ana Silva'], ['Omar Silva'], ['Silva']],
    ],
    [
      'a name that begins another’s',
      'The Quay Forum Foundation met. The Quay Forum opened.',
      [['Quay Forum Foundation'], ['Quay Forum']],
    ],
    ['two editions', 'QDF-23 follows QDF-21.', [['QDF-23'], ['QDF-21']]],
  ])('%s', (_what, text, expected) => {
    expect(things(text)).toEqual(expected);
  });
});

describe('an entity', () => {
  it('is named first by the name that has its edition, and has the series apart', () => {
    const { entities } = mentionsIn('The Quay Development Forum (QDF-23) opened.');
    expect(entities).toMatchObject([
      { name: 'QDF-23', series: { text: 'Quay Development Forum' }, edition: { value: '2023' } },
    ]);
  });

  it('is named without the quotation marks inside its name', () => {
    const text = 'It was built by “QuaySoft” LLC.';
    const [company] = mentionsIn(text).entities;
    expect(company?.name).toBe('QuaySoft LLC');
    const written = company?.names[0]?.spans.map(({ start, end }) => text.slice(start, end)).join(' ');
    expect(written?.replace('”', '')).toBe('QuaySoft LLC');
  });

  it('stands where it is first named', () => {
    const { entities, mentions } = mentionsIn('Omar Khalil met Ana Silva. Khalil left.');
    expect(entities.map(({ index, name }) => [index, name])).toEqual([
      [0, 'Omar Khalil'],
      [1, 'Ana Silva'],
    ]);
    expect(mentions.map(({ entity }) => entity)).toEqual([0, 1, 0]);
  });
});

it('a series is named only where its words stand in one piece', () => {
  expect(mentionsIn('They held the Quay  Forum 2023.').entities[0]).not.toHaveProperty('series');
  expect(mentionsIn('They held the Quay Forum 2023.').entities[0]?.series?.spans).toEqual([
    { start: 14, end: 24 },
  ]);
});

it('the first of a series is another event than the one that opens now', () => {
  const first = 'The first Quay Forum was held in Porto in 2021.';
  expect(mentionsIn(`The Quay Forum opened on Monday. ${first}`).entities).toMatchObject([
    { name: 'Quay Forum' },
    { name: 'Quay Forum', edition: { value: '1st' } },
    { name: 'Porto' },
  ]);
  const third = 'The Quay Forum opens on Monday. The third Quay Forum will be held in Porto.';
  expect(mentionsIn(third).entities).toMatchObject([{ edition: { value: '3rd' } }, { name: 'Porto' }]);
});
