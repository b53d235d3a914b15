import type { Rule } from '../../rule.ts';
import { THE_SERVICE, LAUNCHED, BEGUN, SINCE } from './wordings.ts';

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
      '(launched|introduced|presented|unveiled|released) ( (the|a|its) .. version of )? ( the|its|a )? .. {service:s} .. (in|on) {date:d}',
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
    pattern: '(launch|introduction|rollout|unveiling|inception) of the? {service:s} .. (in|on) {date:d}',
    rows: [{ table: 'services', fields: { name: 's', launched: 'd.start' } }],
    score: 0.8,
    examples: [
      ['Since the launch of the PortPass app in 2019 it has grown.', 'services name=PortPass launched=2019'],
    ],
    counterexamples: [],
  },
  {
    name: 'on-date-launched-service',
    pattern: `on? {date:d} (${LAUNCHED}) out? ( into service )? ${THE_SERVICE}`,
    rows: [{ table: 'services', fields: { name: 's', launched: 'd.start' } }],
    score: 0.85,
    examples: [
      ['The governor on 3 May 2024 unveiled the PortPass app.', 'services name=PortPass launched=2024-05-03'],
      [
        'The governor on 3 May 2024 unveiled a mobile app, PortPass App, in Porto.',
        'services name=PortPass App launched=2024-05-03',
      ],
    ],
    counterexamples: ['The governor on 3 May 2024 launched a campaign for the PortPass app.'],
  },
  {
    name: 'on-date-somebody-launched-service',
    pattern: `on? {date:d} , the? .... has? (${LAUNCHED}) out? ( into service )? ${THE_SERVICE}`,
    rows: [{ table: 'services', fields: { name: 's', launched: 'd.start' } }],
    score: 0.8,
    examples: [
      [
        'On 3 May 2024, the ministry put into service the PortPass app.',
        'services name=PortPass launched=2024-05-03',
      ],
    ],
    counterexamples: ['On 3 May 2024, the ministry launched a course on the PortPass app.'],
  },
  {
    name: 'launched-on-date-service',
    pattern: `(launched|launches|unveiled|introduced|released|presented|inaugurated) on? {date:d} ( OPEN .. , )? ( ,? (at|in) ... , )? ( ,? (at|in) ... , )? ,? ${THE_SERVICE}`,
    rows: [{ table: 'services', fields: { name: 's', launched: 'd.start' } }],
    score: 0.8,
    examples: [
      [
        'The governor launched on 3 May 2024, at the Quayside Park, in Porto, the portal PortPass. The PortPass portal is free.',
        'services name=PortPass launched=2024-05-03',
      ],
    ],
    counterexamples: ['The governor launched on 3 May 2024 a campaign for the PortPass app.'],
  },
  {
    name: 'service-since-it-went-live',
    pattern:
      '{service:s} .... .... since (it|its) (went|came|was)? (live|online|launched|introduced|launch|introduction|inception|rollout) (in|on) {date:d}',
    rows: [{ table: 'services', fields: { name: 's', launched: 'd.start' } }],
    score: 0.8,
    examples: [
      [
        'The PortPass app has sold 900 berths since it went live in January 2024.',
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
      '{service:s} ... (put|placed|brought|came|went|gone|entered) (in|into|to)? (operation|service|use|production|effect) ... (in|on)? {date:d}',
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
    name: 'introduction-on-date-of-service',
    pattern:
      '(launch|introduction|rollout|unveiling|inauguration|release) on? {date:d} of (the|its|a)? .. {service:s}',
    rows: SINCE,
    score: 0.85,
    examples: [
      [
        'Fees fell after the introduction on 3 May 2024 of the PortPass app.',
        'services name=PortPass launched=2024-05-03',
      ],
    ],
    counterexamples: ['Fees fell after the introduction on 3 May 2024 of a rule.'],
  },
  {
    name: 'on-date-somebody-attended-launch-of-service',
    pattern: `on? {date:d} .. (patronised|patronized|attended|announced|witnessed|presided|marked|celebrated|led) over? the (official|formal)? (launch|unveiling|inauguration|rollout|release) of (the|its|a)? ... ("|“|«)? {service:s}`,
    rows: SINCE,
    score: 0.85,
    examples: [
      [
        'The governor on 3 May 2024 attended the launch of the digital mooring platform PortPass.',
        'services name=PortPass launched=2024-05-03',
      ],
      [
        'The governor on 3 May 2024 attended the launch of the digital mooring platform "PortPass".',
        'services name=PortPass launched=2024-05-03',
      ],
    ],
    counterexamples: ['The governor on 3 May 2024 attended a lunch with the makers of the PortPass app.'],
  },
  {
    name: 'launched-service-that-is-something-in',
    pattern: `(${LAUNCHED}) ${THE_SERVICE} , (a|an|the) .... , ( in {city} )? (in|on) {date:d}`,
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
    name: 'service-live-since',
    pattern: `{service:s} .... .. (live|online|operational|available|running|operating|use|operation|service|existed) since {date:d}`,
    rows: SINCE,
    score: 0.85,
    examples: [['The PortPass app has been in use since 2019.', 'services name=PortPass launched=2019']],
    counterexamples: ['The PortPass app has been free since 2019.'],
  },
  {
    name: 'introduced-in-service',
    pattern: `(introduced|launched|created|established|unveiled|piloted|released) (in|on) {date:d} ( , by the? {organization} )? ( as (a|an|the) ... )? , ${THE_SERVICE}`,
    rows: SINCE,
    score: 0.85,
    examples: [
      ['Introduced in 2022, the PortPass app is free.', 'services name=PortPass launched=2022'],
      [
        'Launched in 2003 as a list of berths, the PortPass app is free.',
        'services name=PortPass launched=2003',
      ],
    ],
    counterexamples: ['Fined in 2022, the PortPass app is free.'],
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
];
