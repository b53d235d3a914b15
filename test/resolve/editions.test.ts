import { describe, expect, it } from 'vitest';
import { editionName, ordinalText, parseEdition, sharesPart } from '../../pipeline/resolve/editions.ts';

describe('editionName', () => {
  it.each([
    ['Harbour Data Forum 2025', 'Harbour Data Forum', { year: 2025 }],
    ['Harbour Data Forum-2025', 'Harbour Data Forum', { year: 2025 }],
    ['2025 Harbour Data Forum', 'Harbour Data Forum', { year: 2025 }],
    ['HDF-25', 'HDF', { year: 2025 }],
    ['HDF’98', 'HDF', { year: 1998 }],
    ['HDF 2025', 'HDF', { year: 2025 }],
    ['HDF29', 'HDF', { ordinal: 29 }],
    ['HDF-35', 'HDF', { ordinal: 35 }],
    ['HDF 6', 'HDF', { ordinal: 6 }],
    ['Inaugural Harbour Data Forum', 'Harbour Data Forum', { ordinal: 1 }],
    ['18th Annual Harbour Data Forum', 'Harbour Data Forum', { ordinal: 18 }],
    ['The 3rd Harbour Data Forum', 'Harbour Data Forum', { ordinal: 3 }],
    ['Harbour Data Forum', 'Harbour Data Forum', {}],
    ['First Mile Forum', 'First Mile Forum', {}],
    ['2025', '2025', {}],
    ['Ports 20', 'Ports 20', {}],
  ])('%s', (name, series, edition) => expect(editionName(name)).toEqual({ series, edition }));
});

describe('parseEdition', () => {
  it.each([
    ['2025', { year: 2025 }],
    ['18th', { ordinal: 18 }],
    ['29', { ordinal: 29 }],
    ['Eighteenth', { ordinal: 18 }],
    ['thirty-first', { ordinal: 31 }],
    ['the next', {}],
    ['', {}],
  ])('%s', (words, edition) => expect(parseEdition(words)).toEqual(edition));

  it('reads back what ordinalText writes', () => {
    for (let number = 1; number < 130; number++) {
      expect(parseEdition(ordinalText(number))).toEqual({ ordinal: number });
    }
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 113].map(ordinalText)).toEqual(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 113th'.split(' '),
    );
  });
});

describe('sharesPart', () => {
  it('needs an equal year or number', () => {
    expect(sharesPart({ year: 2025, ordinal: 4 }, { ordinal: 4 })).toBe(true);
    expect(sharesPart({ year: 2025 }, { ordinal: 4 })).toBe(false);
    expect(sharesPart({}, {})).toBe(false);
  });
});
