import type { Rule } from '../../rule.ts';
import { BY_MAKER, SERVICE_NOUN, DEVELOPER } from './wordings.ts';

/** Who built a service. */
export const serviceDevelopers: readonly Rule[] = [
  {
    name: 'service-developed-by',
    pattern: `{service:s} ... (developed|built|created|designed|engineered|coded|made):cue (in - house)? ( and (managed|operated|run|maintained|launched|implemented|owned) )? (jointly|internally|locally)? ( in {date} )? ${BY_MAKER}`,
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
      [
        'PortPass, an app designed by the Lisbon start-up Quayside Ltd, is in use.',
        'services name=PortPass developer=Quayside Ltd',
      ],
      [
        'The PortPass app was built by a local firm, Quayside Ltd, in May.',
        'services name=PortPass developer=Quayside Ltd',
      ],
      [
        "The PortPass app was built by the ministry's own IT unit, Quayside Ltd, in May.",
        'services name=PortPass developer=Quayside Ltd',
      ],
      [
        'The PortPass app was built by Porto-based software house Quayside Ltd in May.',
        'services name=PortPass developer=Quayside Ltd',
      ],
      [
        'The PortPass app was built by the Kibomba-based start-up Quayside Ltd in May.',
        'services name=PortPass developer=Quayside Ltd',
      ],
      [
        'The PortPass app is developed and managed by Quayside Ltd in Porto.',
        'services name=PortPass developer=Quayside Ltd',
      ],
      [
        'The PortPass app was created by specialists of the Institute of Ports.',
        'services name=PortPass developer=Institute of Ports',
      ],
    ],
    counterexamples: [
      'The PortPass app was not developed by Quayside Ltd.',
      'The PortPass app was developed by a friend of Quayside Ltd.',
    ],
  },
  {
    name: 'service-with-aside-developed-by',
    pattern: `{service:s} (${SERVICE_NOUN})? , (which|a|an|the) .... , (is|was|were|has|had|will|to)? (been|be|also)? (developed|built|created|designed|engineered):cue ${BY_MAKER}`,
    rows: DEVELOPER,
    score: 0.85,
    examples: [
      [
        'PortPass, which is run by the Ministry of Ports, was developed by Quayside Ltd, a local firm. The PortPass app is new.',
        'services name=PortPass developer=Quayside Ltd',
      ],
    ],
    counterexamples: [
      'PortPass, which is run by the Ministry of Ports, was praised by Quayside Ltd. The PortPass app is new.',
    ],
  },
  {
    name: 'service-that-organization-develops',
    pattern: `{service:s} (${SERVICE_NOUN})? ( , (a|an|the) ... )? , which the? ( .. (firm|company|institute|agency|laboratory|contractor|university) )? {organization:o} (is|has|had|have)? been? (develops|developed|developing|built|building|designed|created|made):cue`,
    rows: DEVELOPER,
    score: 0.85,
    examples: [
      [
        'They use PortPass, a free mooring app, which the state firm Quayside Ltd has been developing since 2023.',
        'services name=PortPass developer=Quayside Ltd',
      ],
    ],
    counterexamples: [
      'They use PortPass, a free mooring app, which Quayside Ltd has not developed.',
      'They use PortPass, a free mooring app, in the port which Quayside Ltd built.',
    ],
  },
  {
    name: 'developer-of-service-is',
    pattern: `(developer|maker|creator|builder|supplier) of the? ( .. (${SERVICE_NOUN}) ,? )? ("|“|«)? {service:s} (${SERVICE_NOUN})? (is|was|,) the? ( .. (company|firm|enterprise|agency|operator|start-up|startup) ,? )? {organization:o}`,
    rows: [{ table: 'services', fields: { name: 's', developer: 'o' } }],
    score: 0.85,
    examples: [
      [
        'The PortPass app is new. The developer of the app is the local firm Quayside Ltd in Porto.',
        'services name=PortPass developer=Quayside Ltd',
      ],
    ],
    counterexamples: ['The developer of the PortPass app is not Quayside Ltd.'],
  },
  {
    name: 'service-run-and-built-by',
    pattern: `{service:s} .... (run|operated|managed|owned|overseen) by .... and (is|was|were|has|will|to)? (been|be)? (developed|built|created|designed|engineered):cue ${BY_MAKER}`,
    rows: DEVELOPER,
    score: 0.85,
    examples: [
      [
        'The PortPass app will be run by the Ministry of Ports and will be built by the Lisbon company Quayside Ltd in Porto.',
        'services name=PortPass developer=Quayside Ltd',
      ],
    ],
    counterexamples: [
      'The PortPass app will be run by the Ministry of Ports and was never built by Quayside Ltd.',
    ],
  },
  {
    name: 'service-developed-with',
    pattern:
      "{service:s} .... (developed|built|created|designed):cue .... in? (partnership|collaboration|cooperation|conjunction|together) with the? ( {organization|place} 's )? ( .. (firm|company|start-up|startup|up) ,? )? {organization:o}",
    rows: [
      { table: 'services', fields: { name: 's', developer: 'o' } },
      { table: 'relations', fields: { subject: 's', predicate: '=developer@cue', object: 'o' } },
    ],
    score: 0.8,
    examples: [
      [
        'The PortPass app was developed by the Ministry of Ports in partnership with the start-up Quayside Ltd in May.',
        'services name=PortPass developer=Quayside Ltd',
      ],
      [
        "The PortPass app was developed by the Ministry of Ports in collaboration with Porto's Institute of Ships.",
        'services name=PortPass developer=Institute of Ships',
      ],
    ],
    counterexamples: ['The PortPass app was developed and competes with Quayside Ltd.'],
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
    pattern:
      '{organization:o} ( , .. , )? (has|had|have)? (also|recently|jointly|itself)? (developed|built|created|designed):cue ( the|its )? .. {service:s}',
    rows: [
      { table: 'services', fields: { name: 's', developer: 'o' } },
      { table: 'relations', fields: { subject: 's', predicate: '=developer@cue', object: 'o' } },
    ],
    score: 0.8,
    examples: [['Quayside Ltd built the PortPass app.', 'services name=PortPass developer=Quayside Ltd']],
    counterexamples: ['Quayside Ltd was built with the PortPass app.'],
  },
  {
    name: 'organization-that-built-service',
    pattern: `{organization:o} , (which|the) .. (built|developed|created|designed|develops|makes|developer|maker|creator):cue (of|behind)? (the|its)? .. {service:s}`,
    rows: DEVELOPER,
    score: 0.9,
    examples: [
      ['Quayside Ltd, which built the PortPass app, met.', 'services name=PortPass developer=Quayside Ltd'],
      [
        'Quayside Ltd, the developer of the PortPass app, met.',
        'services name=PortPass developer=Quayside Ltd',
      ],
    ],
    counterexamples: ['Quayside Ltd, which did not build the PortPass app, met.'],
  },
  {
    name: 'organization-chosen-to-build-service',
    pattern:
      '{organization:o} .... (selected|chosen|contracted|hired|commissioned|picked|tapped) .... to (deliver|build|develop|design|supply|create) .... {service:s}',
    rows: [{ table: 'services', fields: { name: 's', developer: 'o' } }],
    score: 0.8,
    examples: [
      [
        'Quayside Ltd has been chosen by the Ministry of Ports to build a mooring platform, to be known as PortPass.',
        'services name=PortPass developer=Quayside Ltd',
      ],
    ],
    counterexamples: ['Quayside Ltd has not been chosen to build the PortPass app.'],
  },
  {
    name: 'service-built-with',
    pattern: `{service:s} (${SERVICE_NOUN})? .. (developed|built|designed|created):cue ( by the? {organization} )? (jointly|together)? (with|alongside) ( {city|country} - based )? ( .. (firm|company|start-up|startup|consultancy|developer|provider) )? ,? the? {organization:o}`,
    rows: DEVELOPER,
    score: 0.8,
    examples: [
      [
        'The PortPass portal, developed jointly with the Institute of Ports, is new.',
        'services name=PortPass developer=Institute of Ports',
      ],
      [
        'PortPass, an app developed with Lisbon-based software firm Quayside Ltd, is new. The PortPass app is free.',
        'services name=PortPass developer=Quayside Ltd',
      ],
    ],
    counterexamples: [
      'The PortPass app was developed with support from the World Bank.',
      'The PortPass app was not built with Quayside Ltd.',
    ],
  },
  {
    name: 'service-delivered-by',
    pattern: `{service:s} (${SERVICE_NOUN})? ... (delivered|supplied) (in|on)? {date}? by ( .. (firm|company|start-up|startup|contractor|consultancy|vendor) )? ,? the? {organization:o}`,
    rows: [{ table: 'services', fields: { name: 's', developer: 'o' } }],
    score: 0.8,
    examples: [
      [
        'The PortPass app was delivered in 2022 by Quayside Ltd in Porto.',
        'services name=PortPass developer=Quayside Ltd',
      ],
    ],
    counterexamples: ['The PortPass app was never delivered by Quayside Ltd.'],
  },
  {
    name: 'service-made-by-before-it',
    pattern:
      '(developed|built|created|designed):cue (and (launched|managed|operated|run))? by the? {organization:o} ( (in|on) {date} )? , (the|its)? {service:s}',
    rows: DEVELOPER,
    score: 0.85,
    examples: [
      [
        'Developed by Quayside Ltd in 2021, the PortPass app is free.',
        'services name=PortPass developer=Quayside Ltd',
      ],
    ],
    counterexamples: ['Designed by Quayside Ltd, the harbour uses the PortPass app.'],
  },
  {
    name: 'service-set-up-by',
    pattern: `{service:s} ,|was .... (set|founded|established|pioneered) up? ${BY_MAKER}`,
    rows: [{ table: 'services', fields: { name: 's', developer: 'o' } }],
    score: 0.8,
    examples: [
      [
        "PortPass, the country's oldest mooring wallet, which was set up by Quayside Ltd in 2009, is free. The PortPass app is new.",
        'services name=PortPass developer=Quayside Ltd',
      ],
    ],
    counterexamples: ['The PortPass app was set up on a phone by a friend.'],
  },
];
