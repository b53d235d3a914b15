import type { Rule } from '../../rule.ts';
import { LAUNCHED, SERVICE_NOUN, SINCE, THE_SERVICE } from './wordings.ts';

/** Since when a service exists, where the date stands before it: "on 3 May the ministry unveiled the PortPass app". */
export const launchesAfterDates: readonly Rule[] = [
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
    name: 'date-saw-launch-of-service',
    pattern: `(in|on)? {date:d} ,? .. (saw|see|sees|marked|witnessed) the (launch|introduction|rollout|unveiling|debut|arrival) of ( ... (${SERVICE_NOUN}) ,? (called|named|dubbed|known) as? )? ${THE_SERVICE}`,
    rows: SINCE,
    score: 0.85,
    examples: [
      ['The year 2017 saw the launch of the PortPass app.', 'services name=PortPass launched=2017'],
      [
        'In 2017 we also saw the launch of the real-time mooring service called PortPass. The PortPass app is new.',
        'services name=PortPass launched=2017',
      ],
    ],
    counterexamples: ['In 2017 we also saw the launch of a rival of the PortPass app.'],
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
    name: 'since-launch-in-date-service',
    pattern: `since (its|the) (launch|introduction|rollout|inception|debut) (in|on) {date:d} , ${THE_SERVICE}`,
    rows: SINCE,
    score: 0.8,
    examples: [
      [
        'Since its launch in May 2024, the PortPass app has had many users.',
        'services name=PortPass launched=2024-05',
      ],
    ],
    counterexamples: ['Since its launch in May 2024, the ship has had the PortPass app.'],
  },
  {
    name: 'in-use-since-date-service',
    pattern: `(use|operation|service|live|online|operational) since {date:d} , ${THE_SERVICE}`,
    rows: SINCE,
    score: 0.85,
    examples: [
      ['In operation since 2001, the PortPass app is free.', 'services name=PortPass launched=2001'],
      ['Live since May 2020, PortPass is an app.', 'services name=PortPass launched=2020-05'],
    ],
    counterexamples: ['In decline since 2001, the PortPass app is free.'],
  },
];
