import type { Rule } from '../../rule.ts';
import { PROVIDER, SERVICE_NOUN } from './wordings.ts';

/** Whose service it is, where it is only said what it is: "PortPass, the booking platform of the Ministry of Ports". */
export const providersInAppositions: readonly Rule[] = [
  {
    name: 'service-of-organization',
    pattern:
      '{service:s} ,|OPEN .. (app|application|platform|portal|service|wallet|system|network|website|chatbot) of the? ( (state|government|privately|majority) - (owned|run|controlled) )? {organization:o}',
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.75,
    examples: [
      [
        'PortPass, the mobile money service of state-owned Quayside Ltd, is new.',
        'services name=PortPass provider=Quayside Ltd',
      ],
      [
        'PortPass, the mobile app of the Ministry of Ports, is new.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'service-belonging-to-organization',
    pattern: `{service:s} (mobile|web|online)? (${SERVICE_NOUN})? of the? {organization:o}`,
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.8,
    examples: [
      [
        'The PortPass app of the Ministry of Ports can tell tides.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: [
      'The PortPass app is one of the Ministry of Ports.',
      'The PortPass users of the Ministry of Ports are glad. The PortPass app is free.',
    ],
  },
  {
    name: 'service-described-as-of-organization',
    pattern: `{service:s} (${SERVICE_NOUN})? ,|OPEN (a|an|the) ... (app|application|platform|portal|service|wallet|system) of the? {organization:o}`,
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.75,
    examples: [
      [
        'PortPass, an AI-led booking and payment platform of the Ministry of Ports, is new. The PortPass app is free.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: [
      'PortPass, which has the best service of the Ministry of Ports, is new. The PortPass app is free.',
    ],
  },
  {
    name: 'service-noun-of-organization',
    pattern:
      "{organization:o} 's .. (tool|app|application|platform|portal|website|service|wallet|chatbot|product|solution) ,? {service:s}",
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.8,
    examples: [
      [
        "The Ministry of Ports's mooring app, PortPass, is free.",
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: ["The Ministry of Ports's staff like the PortPass app."],
  },
  {
    name: 'service-described-as-launched-by',
    pattern: `{service:s} , (a|an|the) ... (${SERVICE_NOUN}|dashboard|register) (launched|introduced|unveiled|rolled|released|created) out? by:cue the? {organization:o}`,
    rows: PROVIDER,
    score: 0.8,
    examples: [
      [
        'They pay through PortPass, the mooring payment system launched by the Ministry of Ports in 2020. The PortPass app is free.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: ['They pay through PortPass, the system praised by the Ministry of Ports.'],
  },
  {
    name: 'service-issued-by',
    pattern: `{service:s} (${SERVICE_NOUN})? ,|OPEN (the|a|an) ... (identity|id|card|licence|license|signature|certificate|passport|${SERVICE_NOUN}) issued by the? {organization:o}`,
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.85,
    examples: [
      [
        'They log in with PortPass, the digital identity issued by the Ministry of Ports. The PortPass app is free.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: ['PortPass, the app that takes cards issued by the Bank of Ports, is free.'],
  },
  {
    name: 'service-product-of',
    pattern: `{service:s} (${SERVICE_NOUN})? ,|is (a|an|the) ... (product|brand|brainchild|creation|property|initiative|undertaking) of the? {organization:o}`,
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.8,
    examples: [
      [
        'PortPass, a new product of Quayside Ltd, is free. The PortPass app is new.',
        'services name=PortPass provider=Quayside Ltd',
      ],
      [
        'The PortPass app, the flagship initiative of the Ministry of Ports, has grown.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: ['The PortPass app, a product of long work, pleased Quayside Ltd.'],
  },
  {
    name: 'organization-whose-service',
    pattern: '{organization:o} , whose .. {service:s}',
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Firms such as Quayside Ltd, whose PortPass app is free, met.',
        'services name=PortPass provider=Quayside Ltd',
      ],
    ],
    counterexamples: ['Quayside Ltd, whose staff took part in a test of the PortPass app, met.'],
  },
  {
    name: 'organization-the-operator-of-service',
    pattern: '{organization:o} ,|OPEN (the|a) {service:s} (operator|owner|provider):cue',
    rows: [
      { table: 'services', fields: { name: 's', provider: 'o' } },
      { table: 'relations', fields: { subject: 's', predicate: '=operator@cue', object: 'o' } },
    ],
    score: 0.85,
    examples: [
      [
        'Quayside Ltd, the PortPass operator, has grown. The PortPass app is free.',
        'services name=PortPass provider=Quayside Ltd',
      ],
    ],
    counterexamples: ['Quayside Ltd, a PortPass user, has grown. The PortPass app is free.'],
  },
];
