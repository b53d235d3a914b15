import type { Rule } from '../../rule.ts';
import { THE_SERVICE, LAUNCHED, BEGUN, SERVICE_NOUN, SINCE } from './wordings.ts';

/** Since when a service exists. */
export const serviceLaunches: readonly Rule[] = [
  {
    name: 'service-launched-in',
    pattern: `{service:s} .... (${BEGUN}) ... (in|on)? {date:d}`,
    rows: [{ table: 'services', fields: { name: 's', launched: 'd.start' } }],
    score: 0.8,
    examples: [
      ['The PortPass app was launched in 2019.', 'services name=PortPass launched=2019'],
      ['The platform, called "Ardhisasa", was launched in 2019.', 'services name=Ardhisasa launched=2019'],
      ['The platform, dubbed “Kibo Pass,” was launched in 2019.', 'services name=Kibo Pass launched=2019'],
    ],
    counterexamples: [],
  },
  {
    name: 'launched-service-in',
    pattern:
      '(launched|introduced|presented|unveiled|released) ( (the|a|its) .. version of )? ( the|its|a )? .. {service:s} .. ( ,? or {service} )? (in|on) {date:d}',
    rows: [{ table: 'services', fields: { name: 's', launched: 'd.start' } }],
    score: 0.8,
    examples: [
      ['The ministry launched the PortPass app in 2019.', 'services name=PortPass launched=2019'],
      [
        'The ministry launched the beta version of the PortPass app on 3 May 2024.',
        'services name=PortPass launched=2024-05-03',
      ],
    ],
    counterexamples: ['The ministry launched a review of the fees of the PortPass app on 3 May 2024.'],
  },
  {
    name: 'launch-of-service-in',
    pattern: `(launch|introduction|rollout|unveiling|inception) of (the|its|their|a|an)? ( {organization|country} 's )? :ADJ|NOUN|PROPN? :ADJ|NOUN|PROPN? {service:s} (mobile|web)? (${SERVICE_NOUN})? ( OPEN .. , )? ( in {city} )? (in|on)? {date:d}`,
    rows: [{ table: 'services', fields: { name: 's', launched: 'd.start' } }],
    score: 0.8,
    examples: [
      ['Since the launch of the PortPass app in 2019 it has grown.', 'services name=PortPass launched=2019'],
      [
        "He spoke at the launch of the Port Authority's new PortPass mobile app on 3 May 2024.",
        'services name=PortPass launched=2024-05-03',
      ],
    ],
    counterexamples: ['He spoke at the launch of a rival of the PortPass app on 3 May 2024.'],
  },
  {
    name: 'service-since-it-went-live',
    pattern:
      '{service:s} .... .... since (it|its) (went|came|was)? (live|online|launched|introduced|launch|introduction|inception|rollout|rolled) out? (in|on) {date:d}',
    rows: [{ table: 'services', fields: { name: 's', launched: 'd.start' } }],
    score: 0.8,
    examples: [
      [
        'The PortPass app has sold 900 berths since it went live in January 2024.',
        'services name=PortPass launched=2024-01',
      ],
      [
        'The PortPass app has sold 900 berths since it was rolled out in January 2024.',
        'services name=PortPass launched=2024-01',
      ],
      [
        'The PortPass app has sold 900 berths since its launch in July 2022.',
        'services name=PortPass launched=2022-07',
      ],
    ],
    counterexamples: ['The PortPass app has sold 900 berths since the port was built in 2024.'],
  },
  {
    name: 'service-put-into-operation',
    pattern:
      '{service:s} ... (put|placed|brought|came|went|gone|entered) (in|into|to)? (commercial|full|trial|pilot|industrial|permanent|public|nationwide)? (operation|service|use|production|effect) ... (in|on)? {date:d}',
    rows: SINCE,
    score: 0.85,
    examples: [
      [
        'PortPass, put into operation in October 2021, is free. The PortPass app is new.',
        'services name=PortPass launched=2021-10',
      ],
    ],
    counterexamples: ['The PortPass app was put in a list of apps in October 2021.'],
  },
  {
    name: 'service-born-in',
    pattern:
      '{service:s} ,? (is|was)? first? (born|developed|built|opened|available|established|running) in {date:d}',
    rows: SINCE,
    score: 0.8,
    examples: [
      ['PortPass, born in 2019, is free. The PortPass app is new.', 'services name=PortPass launched=2019'],
    ],
    counterexamples: ['The PortPass app was built on land bought in 2019.'],
  },
  {
    name: 'launched-service-that-is-something-in',
    pattern: `(${LAUNCHED}) out? ${THE_SERVICE} , (a|an|the) .... , ( in {city} )? (in|on) {date:d}`,
    rows: SINCE,
    score: 0.85,
    examples: [
      [
        'The ministry launched PortPass, an app for sailors and pilots, in Porto on 3 May 2024.',
        'services name=PortPass launched=2024-05-03',
      ],
    ],
    counterexamples: ['The ministry launched PortPass, an app for sailors, and met on 3 May 2024.'],
  },
  {
    name: 'went-live-with-service-on',
    pattern: `(went|gone|going|goes) (live|online) with (its|the|a|an)? ... {service:s} (${SERVICE_NOUN})? ( , .... , )? (in|on) {date:d}`,
    rows: SINCE,
    score: 0.85,
    examples: [
      [
        'The port went live with its new platform, PortPass, built by Quayside Ltd, on 3 May 2024.',
        'services name=PortPass launched=2024-05-03',
      ],
    ],
    counterexamples: ['The port went to talks with the makers of the PortPass app on 3 May 2024.'],
  },
  {
    name: 'since-date-when-service',
    pattern: `since {date:d} , when the? {service:s} (${SERVICE_NOUN})? (was|were|had)? been? (launched|introduced|opened|put|started|went|came)`,
    rows: SINCE,
    score: 0.85,
    examples: [
      [
        'They have sold 900 berths since 3 May 2024, when the PortPass app was put into operation.',
        'services name=PortPass launched=2024-05-03',
      ],
    ],
    counterexamples: ['They have sold 900 berths since 3 May 2024, when the PortPass app was hacked.'],
  },
  {
    name: 'service-live-since',
    pattern: `{service:s} .... .. (live|online|operational|available|running|operating|use|operation|service|existed) since {date:d}`,
    rows: SINCE,
    score: 0.85,
    examples: [['The PortPass app has been in use since 2019.', 'services name=PortPass launched=2019']],
    counterexamples: ['The PortPass app has been free since 2019.'],
  },
  {
    name: 'service-and-went-live-in',
    pattern:
      '{service:s} .... .... and (was|went|came|has)? been? (live|online|launched|introduced|opened|inaugurated|put|placed) ( into (operation|service|use) )? (in|on) {date:d}',
    rows: SINCE,
    score: 0.8,
    examples: [
      [
        'The PortPass app was built by the Ministry of Ports with help from a group of students of the Porto harbour school and went live in May 2024.',
        'services name=PortPass launched=2024-05',
      ],
      [
        'The PortPass app was built by the Ministry of Ports and put into operation in 2023.',
        'services name=PortPass launched=2023',
      ],
    ],
    counterexamples: [
      'The PortPass app was built by the Ministry of Ports and put on a list in May 2024.',
      'The PortPass app was built by the Ministry of Ports and the harbour went quiet in May 2024.',
    ],
  },
  {
    name: 'service-set-up-in',
    pattern: '{service:s} ,|was .... (set|founded|established) up? by .. {organization} in {date:d}',
    rows: SINCE,
    score: 0.8,
    examples: [
      [
        'PortPass, the oldest mooring wallet, which was set up by Quayside Ltd in 2009, is free. The PortPass app is new.',
        'services name=PortPass launched=2009',
      ],
    ],
    counterexamples: ['The PortPass app was set apart by Quayside Ltd in a list of 2009.'],
  },
];
