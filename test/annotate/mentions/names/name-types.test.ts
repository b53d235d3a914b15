import { describe, expect, it } from 'vitest';
import {
  isEditionAcronym,
  isShoutedCity,
  typeByWords,
} from '../../../../pipeline/annotate/mentions/names/name-types.ts';
import { names } from '../mentions-in.ts';
import { lineBlocks, tokenize } from '../../../../pipeline/annotate/tokens.ts';

const typeOf = (name: string) => typeByWords(tokenize(name, lineBlocks(name)).tokens);

describe('the words of a name say its type', () => {
  it.each([
    [
      'organization',
      [
        'Ministry of Ports',
        'Quayside Ltd',
        'Tidal University',
        'Bank of Portugal',
        'UNESCO',
        'National Congress',
        'First National Congress',
      ],
    ],
    [
      'event',
      [
        'Harbour Summit',
        'World Ports Congress',
        '6th Ports Congress',
        'Identity Days Latin America',
        'Identity Week Andes 2025',
        'Ports Summit Kenya',
        'Pan-African Ports Congress',
        'Ports Assembly 2025',
        'Forum of Ports',
        'Conference of the Parties',
        'Conference of the Parties to the Convention on Ports',
      ],
    ],
    [
      'instrument',
      [
        'Lisbon Declaration',
        'Council of Harbours Quay Convention on Fees',
        'Ports Act 2019',
        'Ports Policy-2019',
        'Pact for the Future',
        'Agenda 2030',
        'Quay Agenda eSAIL2028',
      ],
    ],
    [
      'service',
      [
        'Harbour Portal',
        'Quay App',
        'Quay e-Dashboard',
        'e-Sarita',
        'Kibo ID',
        'UPI Quay',
        'M-PESA Quay Pay',
      ],
    ],
    [
      'place',
      [
        'Expo Center Quayside',
        'Kenya',
        'Porto',
        'Guinea-Bissau',
        'Gulf of Guinea',
        'River Tagus',
        'Harbour Square',
        'Southeast Asia',
      ],
    ],
    ['person', ['Ana Silva', 'Omar bin Khalil', 'Jean-Luc Moreau']],
  ])('%s', (type, examples) => {
    for (const name of examples) expect([name, typeOf(name)]).toEqual([name, { type, strength: 2 }]);
  });

  it('faintly: an acronym with a year, a demonym', () => {
    expect(typeOf('QDF-23')).toEqual({ type: 'event', strength: 1 });
    expect(typeOf('Kenyan')).toEqual({ type: 'place', strength: 1 });
  });

  it.each(['Zuvaro', 'Melidor Tarvos', 'Mobile App', 'e-Initiative', 'QDF', 'Forum', 'KES19'])(
    'or not at all: %s',
    (name) => {
      expect(typeOf(name)).toEqual({ type: 'other', strength: 0 });
    },
  );

  it('surely nothing: an acronym that everybody uses', () => {
    expect(typeOf('ICT')).toEqual({ type: 'other', strength: 2 });
  });
});

it('two capitals with a year are an edition only beside the name of an event', () => {
  expect([isEditionAcronym('QF-25'), isEditionAcronym('QF'), isEditionAcronym('COVID-19')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(typeOf('QF-25').type).toBe('other');
});

it('a city in capitals is known for datelines', () => {
  expect(['NAIROBI', 'LIMA', 'Nairobi', 'QDF'].map(isShoutedCity)).toEqual([true, true, false, false]);
});

it('a body that is called after a service is none', () => {
  expect(typeOf('UPI Foundation').type).toBe('organization');
  expect(typeOf('UPI Kenya').type).toBe('other');
});

it('a text of a body that is called by a place is no body', () => {
  expect(names('It follows the Council of Europe Data Protection Convention in full.')).toContain(
    'instrument: Council of Europe Data Protection Convention',
  );
});
