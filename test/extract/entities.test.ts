import { describe, expect, it } from 'vitest';
import { entityCandidates } from '../../pipeline/extract/entities.ts';
import { indexOf, rowsOf } from './candidates.ts';

const rows = (text: string, table: Parameters<typeof rowsOf>[1]) =>
  rowsOf(entityCandidates(indexOf(text)), table);

describe('a thing that is named', () => {
  it('is a row with the kind that its name says', () => {
    expect(rows('They met Tidal University at the Harbour Summit.', 'organizations')).toEqual([
      { name: 'Tidal University', kind: 'university' },
    ]);
    expect(rows('They met Tidal University at the Harbour Summit.', 'events')).toEqual([
      { name: 'Harbour Summit', kind: 'summit' },
    ]);
  });

  it('is a law where it is titled by its matter and called so', () => {
    const text = 'They read the draft law “On Approval of the Agreement on Ports between Kenya and Mali”.';
    expect(rows(text, 'instruments')).toEqual([expect.objectContaining({ kind: 'law' })]);
    expect(rows('They read the Quay Harbour Masterplan 2030.', 'instruments')).toEqual([
      { name: 'Quay Harbour Masterplan 2030', kind: 'plan' },
    ]);
    expect(rows('They read the Quay Masterplan Bill.', 'instruments')).toEqual([
      { name: 'Quay Masterplan Bill' },
    ]);
  });

  it('is an agreement by "pact", and a compact by a "Pact" of its own name', () => {
    expect(rows('Kenya and Mali signed a pact on ports on 5 May.', 'instruments')).toEqual([
      expect.objectContaining({ kind: 'agreement' }),
    ]);
    expect(rows('They adopted the Pact for Quays in May.', 'instruments')).toEqual([
      expect.objectContaining({ kind: 'compact' }),
    ]);
  });

  it('is a row for each other name, all of one thing', () => {
    const found = entityCandidates(indexOf('The World Ports Organization (WPO) met.'));
    expect(rowsOf(found, 'organizations')).toEqual([
      expect.objectContaining({ name: 'World Ports Organization' }),
      { name: 'WPO', aliases: 'WPO' },
    ]);
    expect(found.map(({ fields }) => fields['name']?.entity?.key)).toEqual([
      'World Ports Organization',
      'World Ports Organization',
    ]);
  });

  it('is none where only its adjective is written', () => {
    expect(rows('Kenyan ports grew.', 'places')).toEqual([]);
  });
});

describe('an event', () => {
  it('has its series and edition', () => {
    expect(rows('They held the Quay Forum 2023.', 'events')).toEqual([
      { name: 'Quay Forum 2023', kind: 'forum' },
      { name: 'Quay Forum', series: 'Quay Forum' },
      { name: 'Quay Forum 2023', edition: '2023' },
    ]);
  });

  it('that is only pointed at is told by those words and by the name of its series', () => {
    const text = 'They held the Quay Forum 2023. The 2017 edition was small.';
    const other = entityCandidates(indexOf(text)).find(({ fields }) => fields['edition']?.value === '2017');
    expect(other?.fields['name']?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The 2017 edition',
      'Quay Forum',
    ]);
    expect(text.slice(other?.window.start, other?.window.end)).toBe('The 2017 edition was small.');
  });
});
