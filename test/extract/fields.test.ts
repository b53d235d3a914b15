import { describe, expect, it } from 'vitest';
import type { CandidateField } from '../../pipeline/contract/fact.ts';
import type { FactTable } from '../../pipeline/contract/tables.ts';
import { endsOf, fieldFrom, fieldSource } from '../../pipeline/extract/fields.ts';
import { matchPattern } from '../../pipeline/extract/pattern/match.ts';
import { compilePattern } from '../../pipeline/extract/pattern/compile.ts';
import { indexOf } from './candidates.ts';

/** The field that a template makes of the first match of a pattern, with the words of its spans. */
function field(
  [pattern, template]: readonly [string, string],
  [table, name]: readonly [FactTable, string],
  text: string,
  published: string | null = null,
): (Omit<CandidateField, 'spans'> & { words: string[] }) | undefined {
  const index = indexOf(text, published);
  const [match] = matchPattern(compilePattern(pattern), index);
  const made = match === undefined ? undefined : fieldFrom(fieldSource(template, table, name), match, index);
  if (made === undefined) return undefined;
  const { spans, ...rest } = made;
  return { ...rest, words: spans.map(({ start, end }) => text.slice(start, end)) };
}

describe('a name', () => {
  const developer = ['{organization:o}', 'o'] as const;

  it('is its words', () => {
    expect(field(developer, ['services', 'developer'], 'They met Tidal University.')).toEqual({
      value: 'Tidal University',
      words: ['Tidal University'],
      entity: { table: 'organizations', key: 'Tidal University' },
    });
  });

  it('is without the quotation marks inside it', () => {
    const made = field(developer, ['services', 'developer'], 'They met “QuaySoft” LLC there.');
    expect(made?.value).toBe('QuaySoft LLC');
    expect(made?.words.join(' ').replace('”', '')).toBe('QuaySoft LLC');
  });

  it('pointed at is the words that point, then the name', () => {
    expect(
      field(
        ['{event:e} closed', 'e'],
        ['events', 'name'],
        'They like the Harbour Summit. The summit closed.',
      ),
    ).toEqual({
      value: 'Harbour Summit',
      words: ['The summit', 'Harbour Summit'],
      entity: { table: 'events', key: 'Harbour Summit' },
    });
  });

  it('of an edition is known apart from other editions', () => {
    expect(field(['{event:e}', 'e'], ['events', 'name'], 'They held the Quay Forum 2023.')?.entity).toEqual({
      table: 'events',
      key: 'Quay Forum 2023 #2023',
    });
  });
});

describe('a country', () => {
  it.each([
    ['of its name', '{country:k}', 'They met in Portugal.', 'PT', ['Portugal']],
    ['of a city', '{city:k}', 'They met in Porto.', 'PT', ['Porto']],
    ['of its adjective', '{country!:k}', 'They saw Kenyan ports.', 'KE', ['Kenyan']],
  ])('is the code %s', (_of, pattern, text, value, words) => {
    expect(field([pattern, 'k'], ['events', 'country'], text)).toEqual({ value, words });
  });
});

describe('a date', () => {
  const start = ['{event:e} .... {date:d}', 'd.start'] as const;
  const end = ['{event:e} .... {date:d}', 'd.end'] as const;

  it('has two ends', () => {
    const text = 'The Harbour Summit ran from 3 to 5 May 2024.';
    expect(field(start, ['events', 'start'], text)?.value).toBe('2024-05-03');
    expect(field(end, ['events', 'end'], text)?.value).toBe('2024-05-05');
    expect(endsOf('2024-05')).toEqual({ start: '2024-05', end: '2024-05' });
  });

  it('without a year has that of the edition, and says so', () => {
    expect(field(start, ['events', 'start'], 'The Quay Forum 2023 opened on 3 May.')).toEqual({
      value: '2023-05-03',
      words: ['3 May', 'Quay Forum 2023'],
      yearFrom: 'edition',
    });
  });

  it('without an edition has that of publication, and says so', () => {
    expect(field(start, ['events', 'start'], 'The Harbour Summit opened on 3 May.', '2024-05-06')).toEqual({
      value: '2024-05-03',
      words: ['3 May'],
      yearFrom: 'published',
    });
  });

  it.each([
    ['The Harbour Summit opened today.', '2024-05-06', 'today'],
    ['The Harbour Summit opened yesterday.', '2024-05-05', 'yesterday'],
    ['The Harbour Summit opened on Friday.', '2024-05-03', 'Friday'],
  ])('that words only point at is told by that of publication: %s', (text, value, words) => {
    expect(field(start, ['events', 'start'], text, '2024-05-06')).toEqual({
      value,
      words: [words],
      yearFrom: 'published',
    });
  });

  it.each([
    ['that only a week tells', 'The Harbour Summit opened last week.'],
    ['that no column can hold', 'The Harbour Summit opened in spring 2024.'],
    ['at which a series began', 'The Harbour Summit opened since 2022.'],
  ])('is none %s', (_what, text) => {
    expect(field(start, ['events', 'start'], text, '2024-05-06')).toBeUndefined();
  });
});

describe('a quantity', () => {
  const text = 'It drew more than 900 delegates.';

  it.each([
    ['q', 900, ['900']],
    ['q.comparator', '>', ['more than']],
    ['q.unit', 'delegates', ['delegates']],
    ['q.trend', undefined, []],
    ['q.min', undefined, []],
  ])('%s is %s', (template, value, words) => {
    const made = field(['{quantity:q}', template], ['statistics', 'value'], text);
    expect(made === undefined ? undefined : made.value).toBe(value);
    expect(made?.words ?? []).toEqual(words);
  });
});

it('a fixed value has the words that state it', () => {
  expect(
    field(['(built by):cue', '=developer@cue'], ['relations', 'predicate'], 'It was built by us.'),
  ).toEqual({
    value: 'developer',
    words: ['built by'],
  });
});

it('what was not caught is no field', () => {
  expect(field(['built', 'o'], ['services', 'developer'], 'It was built by us.')).toBeUndefined();
  expect(
    field(['built', '=developer@cue'], ['relations', 'predicate'], 'It was built by us.'),
  ).toBeUndefined();
});

it('the year of "the same year" stands in the words before', () => {
  const text = 'They met in June 2024, and in April of the same year.';
  expect(field(['and in {date:d}', 'd.start'], ['events', 'start'], text, '2026-03-18')).toEqual({
    value: '2024-04',
    words: ['April', '2024'],
  });
});
