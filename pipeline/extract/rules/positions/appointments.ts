import type { Rule } from '../../rule.ts';

/** Verbs by which people come to an office: elected, appointed, joined, succeeded. */
export const appointments: readonly Rule[] = [
  {
    name: 'elected-person-as',
    pattern:
      '~elect|appoint|name|nominate .. {person:p} ... as (its|their|his|her|the|a|new)? new? {office:t}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      [
        'Members elected Ana Silva as Secretary-General.',
        'positions person=Ana Silva title=Secretary-General',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'person-was-elected',
    pattern: '{person:p} .. (elected|appointed|named|became|becomes) as? the? {office:t}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      ['Ana Silva was elected Secretary-General.', 'positions person=Ana Silva title=Secretary-General'],
    ],
    counterexamples: ['Ana Silva was never elected Secretary-General.'],
  },
  {
    name: 'organization-appoints-person-as',
    pattern:
      '{organization:o} .. (appoints|appointed|named|names|hired|hires|promoted) .. {person:p} (as|to)? (its|the|a)? new? {office:t} ,|.|effective|from|on|in',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Quayside Ltd appointed Ana Silva as Chief Financial Officer.',
        'positions person=Ana Silva title=Chief Financial Officer organization=Quayside Ltd',
      ],
    ],
    counterexamples: [
      'Quayside Ltd never appointed Ana Silva as Chief Financial Officer.',
      'Quayside Ltd appointed Ana Silva as Chief Financial Officer of Harbour Ltd.',
    ],
  },
  {
    name: 'person-joins-as',
    pattern: '{person:p} .. (joins|joined|rejoined) the? {organization:o} as (its|the|a)? new? {office:t}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva joined the World Bank as Chief Economist.',
        'positions person=Ana Silva title=Chief Economist organization=World Bank',
      ],
    ],
    counterexamples: ['Ana Silva never joined the World Bank as Chief Economist.'],
  },
  {
    name: 'elected-person-as-of-organization',
    pattern:
      '~elect|appoint|name|nominate .. {person:p} .... as (its|their|his|her|the|a|new)? new? {office:t} (of|at) the? {organization:o}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        'The King appointed Ana Silva as Chief Executive of the World Bank.',
        'positions person=Ana Silva title=Chief Executive organization=World Bank',
      ],
    ],
    counterexamples: ['Nobody appointed Ana Silva as Chief Executive: the World Bank waits.'],
  },
  {
    name: 'person-served-as-office-of-place',
    pattern: '{person:p} .. (served|serves|elected|appointed) as? the? {office:t} (of|for) the? {place:c}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', place: 'c' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva served as President of Portugal.',
        'positions person=Ana Silva title=President place=Portugal',
      ],
    ],
    counterexamples: ['Ana Silva never served as President of Portugal.'],
  },
  {
    name: 'person-succeeds-person-as',
    pattern:
      '{person:p} (will|is|has|to)? (succeeds|succeeded|succeed|succeeding|replaces|replaced|replace|replacing) {person} as the|its|their? {office:t} of the? {organization:o}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        'Ana Silva will succeed Rui Costa as president of the World Bank.',
        'positions person=Ana Silva title=president organization=World Bank',
      ],
    ],
    counterexamples: ['Ana Silva will not succeed Rui Costa as president of the World Bank.'],
  },
];
