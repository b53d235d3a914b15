import type { Rule } from '../../rule.ts';

/** To which country a body belongs. */
export const countriesOfBodies: readonly Rule[] = [
  {
    name: 'country-organization',
    pattern: "{country:k} 's {organization:o}",
    rows: [{ table: 'organizations', fields: { name: 'o', country: 'k' } }],
    score: 0.85,
    examples: [["Portugal's Ministry of Ports is new.", 'organizations name=Ministry of Ports country=PT']],
    counterexamples: [],
  },
  {
    name: 'organization-of-country',
    pattern: '{organization:o} of the? {country:k}',
    rows: [{ table: 'organizations', fields: { name: 'o', country: 'k' } }],
    score: 0.85,
    examples: [
      ['The Ministry of Ports of Portugal is new.', 'organizations name=Ministry of Ports country=PT'],
    ],
    counterexamples: [],
  },
];
