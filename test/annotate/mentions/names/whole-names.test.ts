import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../pipeline/annotate/index.ts';
import type { NameSegment } from '../../../../pipeline/annotate/mentions/names/segments.ts';
import { wholeNames } from '../../../../pipeline/annotate/mentions/names/whole-names.ts';
import { articleOf } from '../../tricky-texts.ts';
import { names } from '../mentions-in.ts';

describe('a name goes on over the words that belong to it', () => {
  it.each([
    [
      'in the name of a region',
      'They met at the Conference on Ports of Latin America and the Caribbean today.',
      'event: Conference on Ports of Latin America and the Caribbean',
    ],
    [
      'for which ministers are responsible',
      'They met at the Third Conference of the Quay Ministers Responsible for Information in Porto.',
      'event: Third Conference of the Quay Ministers Responsible for Information',
    ],
    [
      'to which a response or the like is',
      'They met at the Quay Conference on the Harbour Response to COVID-19 organised by Kenya.',
      'event: Quay Conference on the Harbour Response to COVID-19',
    ],
    [
      'in a field of work, as its letters say',
      'It was hosted by the Harbour Commonwealth in the Field of Ports (HCP) in Porto.',
      'organization: Harbour Commonwealth in the Field of Ports',
    ],
    [
      'where "5G" begins it',
      'It is part of the 5G Rollout Programme of Ports.',
      'instrument: 5G Rollout Programme of Ports',
    ],
    [
      'where it begins with a small letter',
      'They run the e-toll Payment System there.',
      'service: e-toll Payment System',
    ],
    [
      'in the name of a part of a country',
      'They met in Jammu and Kashmir today.',
      'place: Jammu and Kashmir',
    ],
    [
      'in the name of a country',
      'President Ana Silva of São Tomé and Príncipe came.',
      'place: São Tomé and Príncipe',
    ],
    [
      'where brackets give the capitals of all of it',
      'They asked the Union of Ports and the Coast (UPC) for help.',
      'organization: Union of Ports and the Coast',
    ],
    [
      'where the years of a plan stand at its end',
      'They adopted the National Strategy for Artificial Intelligence 2026–2032. It is new.',
      'instrument: National Strategy for Artificial Intelligence 2026–2032',
    ],
    [
      'where a matter is that of a country',
      'They met at the Conference for the Reconstruction of Portugal in Porto.',
      'event: Conference for the Reconstruction of Portugal',
    ],
    [
      'in the name of a country at its end',
      'They asked the Ports Authority of Trinidad and Tobago for help.',
      'organization: Ports Authority of Trinidad and Tobago',
    ],
    ['in an address', 'The portal Quay.pt is free.', 'service: Quay.pt'],
    [
      'over what kind of place it is',
      'They met in Lalitpur Metropolitan City today.',
      'place: Lalitpur Metropolitan City',
    ],
    [
      'and behind the "for" of an event',
      'They spoke at the Ports for All Summit in Lisbon.',
      'event: Ports for All Summit',
    ],
    [
      'where brackets give the letters behind whose it is',
      'They asked the Quay State Ministry of Ports, Science & Sports (MPSS) for help.',
      'organization: Quay State Ministry of Ports, Science & Sports',
    ],
    [
      'in the list of a body that is known',
      'They asked the United Nations Educational, Scientific and Cultural Organization for help.',
      'organization: United Nations Educational, Scientific and Cultural Organization',
    ],
    [
      'over the fields that a body is for',
      'He chairs the Senate Committee on ICT & Ports; she does not.',
      'organization: Senate Committee on ICT & Ports',
    ],
  ])('%s', (_where, text, expected) => {
    expect(names(text)).toContain(expected);
  });

  it('not over what a body only speaks on', () => {
    expect(names('They asked the Harbour Committee on Tuesday.')).toContain(
      'organization: Harbour Committee',
    );
  });

  it('not where two things are named', () => {
    expect(names('They asked the World Bank and the African Union (AU) for help.')).toEqual([
      'organization: World Bank',
      'organization: African Union',
      'organization: AU',
    ]);
  });

  it.each([
    ['QIOI', ['Quay Industries Openness Initiative']],
    ['WPU', ['Quay Industries', 'Openness Initiative']],
  ])('where it was taken for two, and brackets give the capitals of both: %s', (acronym, expected) => {
    const { tokens } = annotate(articleOf(`The Quay Industries Openness Initiative (${acronym}) met.`));
    const segment = (firstToken: number, endToken: number): NameSegment => {
      const words = tokens.slice(firstToken, endToken);
      const text = words.map((word) => word.text).join(' ');
      return { firstToken, endToken, words, text, type: { type: 'organization', strength: 0 } };
    };
    expect(wholeNames(tokens, [segment(1, 3), segment(3, 5)]).map(({ text }) => text)).toEqual(expected);
  });
});

it('a ministry goes on over the list of its fields', () => {
  const ministry = 'Ministry of Information, Communications and the Digital Economy';
  expect(names(`They asked the ${ministry} for help.`)).toEqual([`organization: ${ministry}`]);
  expect(
    names('They asked the Ministry of Information, Quayside Ltd and the World Bank for help.'),
  ).toContain('organization: Ministry of Information');
});

it('a firm may have its land in brackets before its legal form', () => {
  expect(names('They met Quay Technologies (Malaysia) Sdn Bhd in May.')).toContain(
    'organization: Quay Technologies (Malaysia) Sdn Bhd',
  );
});

it('a plan has its year behind its owner', () => {
  expect(names("They follow the union's 2030 Agenda for Ports in May.")).toContain(
    'instrument: 2030 Agenda for Ports',
  );
});

it('a plan has its year behind "its", a project its purpose, and a text what its matter is of', () => {
  expect(names('They work on its 2030 Port Strategy in May.')).toContain('instrument: 2030 Port Strategy');
  expect(names('The Digital Port for Inclusion and Services Project is new.')).toEqual([
    'instrument: Digital Port for Inclusion and Services Project',
  ]);
  expect(names('They approved the Integrated Work Plan for the Community’s Single Port Space.')).toEqual([
    'instrument: Integrated Work Plan for the Community’s Single Port Space',
  ]);
});
