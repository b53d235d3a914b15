import type { Rule } from '../rule.ts';

/** Who develops and runs a public digital service, and since when it exists. */
export const serviceRules: readonly Rule[] = [
  {
    name: 'service-developed-by',
    pattern: '{service:s} ... (developed|built|created|designed):cue by the? {organization:o}',
    rows: [
      { table: 'services', fields: { name: 's', developer: 'o' } },
      { table: 'relations', fields: { subject: 's', predicate: '=developer@cue', object: 'o' } },
    ],
    score: 0.9,
    examples: [
      [
        'The PortPass app was developed by Quayside Ltd in May.',
        'services name=PortPass developer=Quayside Ltd',
      ],
    ],
    counterexamples: ['The PortPass app was not developed by Quayside Ltd.'],
  },
  {
    name: 'developed-under-parent',
    pattern:
      '{service:s} ... (developed|built|created|run|operated|provided) by the? {organization:o} (under):cue the? {organization:p}',
    rows: [{ table: 'services', fields: { name: 's', provider_parent: 'p' } }],
    score: 0.85,
    examples: [
      [
        'The PortPass app was built by Quayside Ltd under Harbour Holding.',
        'services name=PortPass provider_parent=Harbour Holding',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'organization-developed-service',
    pattern: '{organization:o} .. (developed|built|created|designed):cue ( the|its )? .. {service:s}',
    rows: [
      { table: 'services', fields: { name: 's', developer: 'o' } },
      { table: 'relations', fields: { subject: 's', predicate: '=developer@cue', object: 'o' } },
    ],
    score: 0.8,
    examples: [['Quayside Ltd built the PortPass app.', 'services name=PortPass developer=Quayside Ltd']],
    counterexamples: [],
  },
  {
    name: 'service-run-by',
    pattern:
      '{service:s} ... (run|operated|managed|provided|maintained|administered|launched|offered):cue .... by the? {organization:o}',
    rows: [
      { table: 'services', fields: { name: 's', provider: 'o' } },
      { table: 'relations', fields: { subject: 's', predicate: '=operator@cue', object: 'o' } },
    ],
    score: 0.85,
    examples: [
      [
        'The PortPass app is run by the Ministry of Ports.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: ['The PortPass app is not run by the Ministry of Ports.'],
  },
  {
    name: 'organization-runs-service',
    pattern:
      '{organization:o} .. (runs|operates|manages|provides|launched|launches|offers|introduced|unveiled):cue ( the|its|a )? .. {service:s}',
    rows: [
      { table: 'services', fields: { name: 's', provider: 'o' } },
      { table: 'relations', fields: { subject: 's', predicate: '=operator@cue', object: 'o' } },
    ],
    score: 0.8,
    examples: [
      [
        'The Ministry of Ports launched the PortPass app.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'service-of-organization',
    pattern:
      '{service:s} ,|OPEN .. (app|application|platform|portal|service|wallet|system) of the? {organization:o}',
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.75,
    examples: [
      [
        'PortPass, the mobile app of the Ministry of Ports, is new.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'service-launched-in',
    pattern:
      '{service:s} ... (launched|introduced|presented|unveiled|started|released|began|online|live) ... (in|on)? {date:d}',
    rows: [{ table: 'services', fields: { name: 's', launched: 'd.start' } }],
    score: 0.8,
    examples: [['The PortPass app was launched in 2019.', 'services name=PortPass launched=2019']],
    counterexamples: [],
  },
  {
    name: 'launched-service-in',
    pattern:
      '(launched|introduced|presented|unveiled|released) ( the|its|a )? .. {service:s} .. (in|on) {date:d}',
    rows: [{ table: 'services', fields: { name: 's', launched: 'd.start' } }],
    score: 0.8,
    examples: [['The ministry launched the PortPass app in 2019.', 'services name=PortPass launched=2019']],
    counterexamples: [],
  },
  {
    name: 'service-launched-in-by',
    pattern:
      '{service:s} .. (launched|introduced|released|presented) (in|on) {date} by:cue the? {organization:o}',
    rows: [
      { table: 'services', fields: { name: 's', provider: 'o' } },
      { table: 'relations', fields: { subject: 's', predicate: '=operator@cue', object: 'o' } },
    ],
    score: 0.8,
    examples: [
      [
        'The PortPass app was launched in 2019 by the Ministry of Ports.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'service-and-run-by',
    pattern:
      '{service:s} .... and (is|are|was|will|to)? be? (run|operated|managed|maintained|administered):cue by the? {organization:o}',
    rows: [
      { table: 'services', fields: { name: 's', provider: 'o' } },
      { table: 'relations', fields: { subject: 's', predicate: '=operator@cue', object: 'o' } },
    ],
    score: 0.85,
    examples: [
      [
        'The PortPass app has been built by Quayside Ltd at a cost of two million euros and will be run by the Ministry of Ports.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'launch-of-service-in',
    pattern: '(launch|introduction|rollout|unveiling|inception) of the? {service:s} .. (in|on) {date:d}',
    rows: [{ table: 'services', fields: { name: 's', launched: 'd.start' } }],
    score: 0.8,
    examples: [
      ['Since the launch of the PortPass app in 2019 it has grown.', 'services name=PortPass launched=2019'],
    ],
    counterexamples: [],
  },
  {
    name: 'country-service',
    pattern: "{country:k} 's {service:s}",
    rows: [{ table: 'services', fields: { name: 's', country: 'k' } }],
    score: 0.85,
    examples: [["Portugal's PortPass app is new.", 'services name=PortPass country=PT']],
    counterexamples: [],
  },
];
