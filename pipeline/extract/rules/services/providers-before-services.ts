import type { Rule } from '../../rule.ts';
import { SERVICE_NOUN, PROVIDER } from './wordings.ts';

/** Words of "has on Monday" before a verb: no comma and no other verb, behind which somebody else may do it. */
const WHEN = ':AUX|ADV|ADP|NOUN|PROPN|PART|NUM?';

/** Who runs a service, where who does comes first: "the Ministry of Ports launched PortPass". */
export const providersBeforeServices: readonly Rule[] = [
  {
    name: 'organization-runs-service',
    pattern: `{organization:o} ( , (the|a|an) ... , )? ( , with .... , )? ${WHEN} ${WHEN} ${WHEN} (runs|operates|manages|maintains|provides|launched|launches|offers|introduced|unveiled|inaugurated|presented|presents):cue ( (this|on|in|last)? {date} )? ( the|its|a )? .. ("|“|«)? {service:s}`,
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
      [
        'The Ministry of Ports, with support from the World Bank, today launched the PortPass app.',
        'services name=PortPass provider=Ministry of Ports',
      ],
      [
        "Quayside Ltd, the city's software house, runs the PortPass app.",
        'services name=PortPass provider=Quayside Ltd',
      ],
    ],
    counterexamples: [
      'Quayside Ltd, the maker of the PortPass app, runs a shop.',
      'He left the Harbour Bank and Kibo, launched the PortPass app.',
    ],
  },
  {
    name: 'organization-is-to-launch-service',
    pattern: `{organization:o} .. (will|plans|intends|aims|used|set|preparing|ready) ( also|soon )? ( the|this .. )? to? (launch|introduce|unveil):cue (the|its|a|an)? .. {service:s}`,
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.8,
    examples: [
      [
        'The Ministry of Ports also used the forum to launch the PortPass app.',
        'services name=PortPass provider=Ministry of Ports',
      ],
      [
        'The Ministry of Ports plans to launch its PortPass app in May.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: ['The Ministry of Ports asked a firm to launch the PortPass app.'],
  },
  {
    name: 'organization-that-runs-service',
    pattern: `{organization:o} , which (also|now|currently|still)? (runs|operates|manages|provides|maintains|administers|offers|launched):cue (the|its)? .. {service:s}`,
    rows: PROVIDER,
    score: 0.9,
    examples: [
      [
        'The Ministry of Ports, which also runs the PortPass app, met.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: ['The Ministry of Ports, which never runs late, likes the PortPass app.'],
  },
  {
    name: 'organization-rolled-out-service-called',
    pattern: `{organization:o} .. (launched|launches|launch|introduced|introduce|unveiled|offers|operates|runs):cue (a|an|its|the) .... (${SERVICE_NOUN}|on|scheme|solution) ,? (called|dubbed|named|known|branded) as? {service:s}`,
    rows: PROVIDER,
    score: 0.85,
    examples: [
      [
        'The Ministry of Ports launched a digital mooring app called PortPass.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: ['The Ministry of Ports launched a search for a thing called PortPass.'],
  },
  {
    name: 'organization-rolls-out-service',
    pattern:
      '{organization:o} .. (roll|rolled|rolls|rolling) out (a|an|its|the)? ( .... (called|dubbed|named|known|branded) as? )? .. {service:s}',
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.8,
    examples: [
      [
        'The Ministry of Ports will roll out a single sign-on, dubbed PortPass, in May. The PortPass app is new.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: ['The Ministry of Ports may roll out the PortPass app.'],
  },
  {
    name: 'operator-of-service-is',
    pattern: `(operator|administrator|provider|owner|manager) of the? ( .. (${SERVICE_NOUN}) ,? )? ("|“|«)? {service:s} (${SERVICE_NOUN})? (is|,) the? ( .. (company|firm|enterprise|agency|operator) ,? )? {organization:o}`,
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.85,
    examples: [
      [
        'The operator of the PortPass app is the state company Quayside Ltd in Porto.',
        'services name=PortPass provider=Quayside Ltd',
      ],
    ],
    counterexamples: ['The critic of the PortPass app is Quayside Ltd.'],
  },
  {
    name: 'organization-operator-of-service',
    pattern: `{organization:o} ,? (is|remains|became|,|as|OPEN) (the|an)? .. (operator|administrator|provider|owner|manager):cue of the? .. {service+:s}`,
    rows: PROVIDER,
    score: 0.85,
    examples: [
      [
        'Quayside Ltd, the operator of the PortPass app, met.',
        'services name=PortPass provider=Quayside Ltd',
      ],
      [
        'Quayside Ltd, the provider of Smart-ID and Mobile-ID, met.',
        'services name=Mobile-ID provider=Quayside Ltd',
      ],
    ],
    counterexamples: ['Quayside Ltd is not the operator of the PortPass app.'],
  },
  {
    name: 'organization-possesses-service',
    pattern: `{organization:o} 's (new|own|national|flagship|digital|mobile|online|official|free|popular)? ("|“|«)? {service:s}`,
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.8,
    examples: [
      ["They like Quayside Ltd's new PortPass app.", 'services name=PortPass provider=Quayside Ltd'],
    ],
    counterexamples: ["They like Quayside Ltd's staff and the PortPass app."],
  },
  {
    name: 'organization-in-charge-of-service',
    pattern:
      '{organization:o} , (which|that) (is|are) ((responsible|charge) (for|of)) (running|operating|managing|maintaining)? the? .. {service:s}',
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.85,
    examples: [
      [
        'The Quay Agency, which is responsible for the PortPass app, met.',
        'services name=PortPass provider=Quay Agency',
      ],
    ],
    counterexamples: ['The Quay Agency, which is sorry for the users of the PortPass app, met.'],
  },
  {
    name: 'organization-puts-service-into-operation',
    pattern:
      '{organization:o} .. (put|puts|brought|switched|turned) (into|on):cue (operation|service|use|production)? (the|its|a)? .. ("|“|«)? {service:s}',
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.85,
    examples: [
      [
        'The Ministry of Ports has put into operation the "PortPass" portal.',
        'services name=PortPass provider=Ministry of Ports',
      ],
      ['The Quay Agency switched on the PortPass app.', 'services name=PortPass provider=Quay Agency'],
    ],
    counterexamples: ['The Ministry of Ports put off the PortPass app.'],
  },
];
