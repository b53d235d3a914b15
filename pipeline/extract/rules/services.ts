import type { RowTemplate, Rule } from '../rule.ts';

/** Who did it, behind a word for what it is: "by the Lisbon start-up Quayside", "by engineers of the Quay Institute", "by the city's Port Office". */
const BY_MAKER =
  "by (a|an|the)? ( .. (firm|company|start-up|startup|up|contractor|consultancy|enterprise|studio|agency|specialists|engineers|developers|experts|students|graduates|researchers|team|programmers|scientists|staff) (of|at|from)? ,? the? )? ( {organization|place!} 's )? ( (city|company|state|country|government|ministry) 's )? {organization:o}";
/** What a service is, before its name: "the new mobile app PortPass". */
const THE_SERVICE =
  '(the|its|their|a|an)? (new|national|mobile|digital|online)? (app|application|platform|portal|system|service|website|tool)? ("|“|«)? {service:s}';
const LAUNCHED =
  'launched|launches|unveiled|unveils|introduced|released|inaugurated|rolled|put|presented|commissioned';
/** What says of a service that it began: "went live", "was put into operation". */
const BEGUN =
  'launched|introduced|presented|unveiled|started|released|began|online|live|commercialised|commercialized|inaugurated|created|established|debuted|piloted';
const SERVICE_NOUN =
  'tool|app|application|platform|portal|website|service|wallet|chatbot|system|registry|assistant';
const PROVIDER: readonly RowTemplate[] = [
  { table: 'services', fields: { name: 's', provider: 'o' } },
  { table: 'relations', fields: { subject: 's', predicate: '=operator@cue', object: 'o' } },
];
const DEVELOPER: readonly RowTemplate[] = [
  { table: 'services', fields: { name: 's', developer: 'o' } },
  { table: 'relations', fields: { subject: 's', predicate: '=developer@cue', object: 'o' } },
];
const SINCE: readonly RowTemplate[] = [{ table: 'services', fields: { name: 's', launched: 'd.start' } }];

/** Who develops and runs a public digital service, and since when it exists. */
export const serviceRules: readonly Rule[] = [
  {
    name: 'service-developed-by',
    pattern: `{service:s} ... (developed|built|created|designed|engineered|coded|made):cue (in - house)? (jointly|internally|locally)? ( in {date} )? ${BY_MAKER}`,
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
    name: 'service-developed-with',
    pattern:
      '{service:s} .... (developed|built|created|designed):cue .... in? (partnership|collaboration|cooperation|conjunction|together) with the? ( .. (firm|company|start-up|startup|up) ,? )? {organization:o}',
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
      '{service:s} (app|application|platform|portal|system|service|website|tool)? ( , ... , )? (is|are|was|were|has|had|will) .... and (is|are|was|will|to)? be? (run|operated|managed|maintained|administered):cue by the? {organization:o}',
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
    counterexamples: [
      'The port is built with PortPass, a free app of some use, and is run by the Ministry of Ports.',
    ],
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
    pattern: `{service:s} (${SERVICE_NOUN})? , which the? {organization:o} (is|has|will|have)? (been|be)? (run|runs|running|operates|operating|manages|managing|maintains|piloting|provides|offers|launched|introduced):cue`,
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
    ],
    counterexamples: ['The PortPass app, which the Ministry of Ports never runs, is free.'],
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
    name: 'on-date-launched-service',
    pattern: `on? {date:d} (${LAUNCHED}) out? ( into service )? ${THE_SERVICE}`,
    rows: [{ table: 'services', fields: { name: 's', launched: 'd.start' } }],
    score: 0.85,
    examples: [
      ['The governor on 3 May 2024 unveiled the PortPass app.', 'services name=PortPass launched=2024-05-03'],
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
    pattern: `{organization:o} ,? (is|,|as|OPEN) (the|an)? .. (operator|administrator|provider|owner|manager):cue of the? .. {service:s}`,
    rows: PROVIDER,
    score: 0.85,
    examples: [
      [
        'Quayside Ltd, the operator of the PortPass app, met.',
        'services name=PortPass provider=Quayside Ltd',
      ],
    ],
    counterexamples: ['Quayside Ltd is not the operator of the PortPass app.'],
  },
  {
    name: 'service-product-of',
    pattern: `{service:s} (${SERVICE_NOUN})? ,|is (a|an|the) ... (product|brand|brainchild|creation|property) of the? {organization:o}`,
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.8,
    examples: [
      [
        'PortPass, a new product of Quayside Ltd, is free. The PortPass app is new.',
        'services name=PortPass provider=Quayside Ltd',
      ],
    ],
    counterexamples: ['The PortPass app, a product of long work, pleased Quayside Ltd.'],
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
    name: 'service-live-since',
    pattern: `{service:s} ... (live|online|operational|available|running|operating|use|operation|service|existed) since {date:d}`,
    rows: SINCE,
    score: 0.85,
    examples: [['The PortPass app has been in use since 2019.', 'services name=PortPass launched=2019']],
    counterexamples: ['The PortPass app has been free since 2019.'],
  },
  {
    name: 'organization-and-its-service',
    pattern:
      '{organization:o} ... its (new|own|mobile|digital|online|flagship|free|national|official)? (app|application|platform|portal)? {service:s}',
    rows: [{ table: 'services', fields: { name: 's', provider: 'o' } }],
    score: 0.75,
    examples: [
      [
        'The Ministry of Ports said that its new portal PortPass is free. The PortPass app is new.',
        'services name=PortPass provider=Ministry of Ports',
      ],
    ],
    counterexamples: ['The Ministry of Ports said that its staff like the PortPass app.'],
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
    name: 'service-rolled-out-by',
    pattern: `{service:s} (${SERVICE_NOUN})? ... (rolled|deployed|introduced|implemented|unveiled) out? ... by the? {organization:o}`,
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
      'The PortPass app was rolled out in a town shunned by tourists and the Ministry of Ports.',
    ],
  },
  {
    name: 'service-built-with',
    pattern: `{service:s} (${SERVICE_NOUN})? .. (developed|built|designed|created):cue ( by the? {organization} )? (with|alongside) ( {city|country} - based )? ( .. (firm|company|start-up|startup|consultancy|developer|provider) )? ,? the? {organization:o}`,
    rows: DEVELOPER,
    score: 0.8,
    examples: [
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
    name: 'introduced-in-service',
    pattern: `(introduced|launched|created|established|unveiled|piloted|released) (in|on) {date:d} ( , by the? {organization} )? , ${THE_SERVICE}`,
    rows: SINCE,
    score: 0.85,
    examples: [['Introduced in 2022, the PortPass app is free.', 'services name=PortPass launched=2022']],
    counterexamples: ['Fined in 2022, the PortPass app is free.'],
  },
];
