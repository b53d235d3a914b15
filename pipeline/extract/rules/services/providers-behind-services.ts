import type { Rule } from '../../rule.ts';
import { BY_MAKER, SERVICE_NOUN, PROVIDER } from './wordings.ts';

/** Who runs a service, where the service comes first: "PortPass is run by the Ministry of Ports". */
export const providersBehindServices: readonly Rule[] = [
  {
    name: 'service-run-by',
    pattern: `{service:s} ... (run|operated|managed|provided|maintained|administered|offered):cue ( (and|jointly|directly|since|in|on|for|from|at|under) ... )? ${BY_MAKER}`,
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
      [
        'They pay through PortPass, the mooring portal run by the private firm Quayside Ltd in Porto.',
        'services name=PortPass provider=Quayside Ltd',
      ],
    ],
    counterexamples: [
      'The PortPass app is not run by the Ministry of Ports.',
      'PortPass, the app on which they run, was built by the Ministry of Ports. The PortPass app is free.',
    ],
  },
  {
    name: 'service-launched-in-by',
    pattern:
      "{service:s} .. (launched|introduced|released|presented) ( (in|on)? {date} )? ( in {city} )? (jointly|officially|recently|earlier)? by:cue the? ( {place} 's )? {organization:o}",
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
      [
        'The PortPass app was launched by the Ministry of Ports.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: ['The PortPass app launched in 2019 was quashed by the High Court.'],
  },
  {
    name: 'service-built-and-run-by',
    pattern: `{service:s} .... (built|developed|created|designed|launched|funded|financed|owned) by .... and (is|was|to|being)? (being|be)? (run|operated|managed|maintained|administered|owned):cue ${BY_MAKER}`,
    rows: PROVIDER,
    score: 0.85,
    examples: [
      [
        'PortPass, the interoperable mooring platform built by Quayside Ltd and operated by the Ministry of Ports, is free. The PortPass app is new.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: [
      'PortPass, the platform built by Quayside Ltd and praised by the Ministry of Ports, is free. The PortPass app is new.',
    ],
  },
  {
    name: 'service-with-aside-run-by',
    pattern: `{service:s} (${SERVICE_NOUN})? , (which|a|an|the) .... , (is|was|were|has|will|to) (been|be|also|now)? (run|operated|managed|provided|maintained|administered|owned|launched|introduced|unveiled):cue ( (in|on)? {date} )? ${BY_MAKER}`,
    rows: PROVIDER,
    score: 0.85,
    examples: [
      [
        'PortPass, the digital services app of the country, was launched in December 2021 by the Ministry of Ports. The PortPass app is new.',
        'services name=PortPass provider=Ministry of Ports',
      ],
      [
        'PortPass, which was built by Quayside Ltd in 2019, is now run by the Ministry of Ports. The PortPass app is new.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: [
      'PortPass, which was built by Quayside Ltd in 2019, is not run by the Ministry of Ports. The PortPass app is new.',
    ],
  },
  {
    name: 'service-and-run-by',
    pattern:
      '{service:s} (app|application|platform|portal|system|service|website|tool)? ( , ... , )? ,? which? (is|are|was|were|has|had|will) .... and (is|are|was|will|to)? be? (run|operated|managed|maintained|administered):cue by the? {organization:o}',
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
      [
        'The PortPass portal, which was launched in 2019 and is run by the Ministry of Ports, has grown.',
        'services name=PortPass provider=Ministry of Ports',
      ],
      [
        'The portal, called PortPass, was built by Quayside Ltd and is operated by the Ministry of Ports.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: [
      'The port is built with PortPass, a free app of some use, and is run by the Ministry of Ports.',
    ],
  },
  {
    name: 'service-run-by-unit-of',
    pattern: `{service:s} (${SERVICE_NOUN})? ,? which? .... (run|operated|managed|maintained|administered):cue by the? {organization:o} 's .. (unit|arm|team|division|department|office|wing|directorate|branch|laboratory|lab)`,
    rows: PROVIDER,
    score: 0.85,
    examples: [
      [
        "The PortPass app, which was launched in 2023 and is maintained by the World Bank's mooring unit, is free.",
        'services name=PortPass provider=World Bank',
      ],
    ],
    counterexamples: ["The PortPass app is maintained by the World Bank's friends."],
  },
  {
    name: 'country-service',
    pattern: "{country:k} 's {service:s}",
    rows: [{ table: 'services', fields: { name: 's', country: 'k' } }],
    score: 0.85,
    examples: [["Portugal's PortPass app is new.", 'services name=PortPass country=PT']],
    counterexamples: [],
  },
  {
    name: 'service-run-with',
    pattern:
      '{service:s} .... (run|operated|managed|maintained|administered):cue (jointly|together) with the? {organization:o}',
    rows: [
      { table: 'services', fields: { name: 's', provider: 'o' } },
      { table: 'relations', fields: { subject: 's', predicate: '=operator@cue', object: 'o' } },
    ],
    score: 0.8,
    examples: [
      [
        'The PortPass app is operated jointly with the Ministry of Ports.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: ['The PortPass app is operated in a building shared with the Ministry of Ports.'],
  },
  {
    name: 'service-housed-at',
    pattern: '{service:s} .... (hosted|domiciled|housed) (by|in|at|with) the? {organization:o}',
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.8,
    examples: [
      [
        'PortPass, an app hosted by the Ministry of Ports, is new.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: ['The PortPass app was shown at a dinner held by the Ministry of Ports.'],
  },
  {
    name: 'service-that-organization-runs',
    pattern: `{service:s} (${SERVICE_NOUN})? , which the? ( .. (firm|company|institute|agency|operator|contractor) )? {organization:o} (is|has|will|have)? (been|be)? (run|runs|running|operates|operating|manages|managing|maintains|piloting|provides|offers|launched|introduced):cue`,
    rows: [
      { table: 'services', fields: { name: 's', provider: 'o' } },
      { table: 'relations', fields: { subject: 's', predicate: '=operator@cue', object: 'o' } },
    ],
    score: 0.85,
    examples: [
      [
        'PortPass, which the Ministry of Ports has been running, is free. The PortPass app is new.',
        'services name=PortPass provider=Ministry of Ports',
      ],
      [
        'PortPass, which the state-owned firm Quayside Ltd runs, is free. The PortPass app is new.',
        'services name=PortPass provider=Quayside Ltd',
      ],
    ],
    counterexamples: ['The PortPass app, which the Ministry of Ports never runs, is free.'],
  },
  {
    name: 'service-platform-that-organization-runs',
    pattern: `{service:s} , (a|the|an) ... (${SERVICE_NOUN}) (which|that) the? {organization:o} (is|has|will|have)? (been|be)? (run|runs|running|operates|operating|manages|managing|maintains|piloting|provides|offers|launched|introduced|operated|piloted):cue`,
    rows: PROVIDER,
    score: 0.9,
    examples: [
      [
        'They praised PortPass, the mooring platform which the Ministry of Ports has been running since May.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: ['They praised PortPass, a platform which the Ministry of Ports never runs.'],
  },
  {
    name: 'service-owned-by',
    pattern: `{service:s} (${SERVICE_NOUN})? ,|is|was|and .. (owned|overseen|supervised|hosted|implemented|piloted) by the? {organization:o}`,
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.8,
    examples: [
      [
        'The PortPass app is owned by Quayside Ltd in Lisbon.',
        'services name=PortPass provider=Quayside Ltd',
      ],
    ],
    counterexamples: ['The PortPass app is not owned by Quayside Ltd.'],
  },
  {
    name: 'service-described-as-owned-by',
    pattern: `{service:s} , (a|an|the) .... (${SERVICE_NOUN}|cloud|network|database|register) ( for :ADJ|NOUN )? ,? (owned|overseen|run|operated|offered) by:cue the? ( {place} 's )? ( .. (centre|center|firm|company|operator|institute|agency) )? {organization:o}`,
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.85,
    examples: [
      [
        'PortPass, an electronic mooring fee payment service owned by the Ministry of Ports and run by Quayside Ltd, is free. The PortPass app is new.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: [
      'PortPass, a cloud for schools liked by the technology centre Quayside Ltd, is free. The PortPass app is new.',
      'PortPass, an electronic mooring fee payment service liked by the Ministry of Ports, is free. The PortPass app is new.',
    ],
  },
  {
    name: 'service-rolled-out-by',
    pattern: `{service:s} (${SERVICE_NOUN})? ... (rolled|deployed|introduced|implemented|unveiled) out? .. by the? {organization:o}`,
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.8,
    examples: [
      [
        'The PortPass app was rolled out in May by the Ministry of Ports.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: [
      'The PortPass app was not rolled out by the Ministry of Ports.',
      'The PortPass app was deployed in May 2019 and is praised by the Ministry of Ports.',
      'The PortPass app was rolled out in a town shunned by tourists and the Ministry of Ports.',
    ],
  },
];
