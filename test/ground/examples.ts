import type { GroundedCandidate } from './mutator.ts';
import { candidateIn } from './candidates.ts';

/** Invented articles and what may be said of each: every candidate here is one that the gate must keep. */
const FORUM = [
  'The World Lakes Forum (WLF) came to Lisbon this autumn. WLF-27, organized by the International Lakes Union (ILU), was held in',
  'Lisbon from October 28 to November 3 and drew 2,500 participants from more than 160 countries, with ministers from about 60',
  'of them. Portugal’s government called it the largest edition so far. The forum adopted the Lisbon Water Plan for 2028–31 and the',
  'Lisbon Declaration and Charter. “We will not wait for the next drought. The plan is our map,” said Marta Nunes-Reis,',
  'Secretary-General of the ILU. She thanked Portugal.',
].join(' ');

const WATER = [
  'More than 1.2 billion people worldwide still lack safe drinking water, the Institute for Rural Health reported on 4 March 2026.',
  'In Kenya, the share of households with a tap rose by 7.5 percent to at least 61%, while losses in city networks fell to 12 per cent.',
  'Repairs cost between 5 and 10 million euros a year. Up to forty-five districts do not have a public laboratory.',
  'The ministry spent US$340 million on pipes in 2025. Almost 90 km of them are new.',
].join(' ');

const SERVICE = [
  'LagoPay, developed by “Brightwater” Ltd under Norvik Holding, opened on 17 May 2024. The app offers remote signing and',
  'more than 100 electronic services. Its developer denied that the platform had lost any data. The Ministry of Digital Affairs',
  'of Georgia, which runs LagoPay, did not say the contract was open. Brightwater’s chief executive, Tamar Lomidze, told reporters the',
  'company would not sell user records. The Company is part of Norvik Holding.',
].join(' ');

const TREATY = [
  'Ministers of Peru and Canada signed the Andes Data Agreement in Lima on Thursday, 9 July 2026. The 18th Andes Summit approved it',
  'with fewer than 3 votes against. Canada’s envoy, Louise Tremblay, said: “This treaty is not a gift. It’s work.” Peru has used the',
  'agreement since 2026. Exports fell to $1.4bn, no more than 20 tonnes of it by air, and two thirds of members have not voted.',
].join(' ');

const articles = { forum: FORUM, water: WATER, service: SERVICE, treaty: TREATY };

const inArticle =
  (id: keyof typeof articles) =>
  (...[table, fields, window]: Tail<Parameters<typeof candidateIn>>): GroundedCandidate => ({
    article: { id: `article/${id}`, text: articles[id] },
    candidate: candidateIn(articles[id], table, fields, window),
  });
type Tail<T extends readonly unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;

const forum = inArticle('forum');
const water = inArticle('water');
const service = inArticle('service');
const treaty = inArticle('treaty');

export const EXAMPLES: readonly GroundedCandidate[] = [
  forum('events', {
    name: ['World Lakes Forum', 'World Lakes Forum'],
    aliases: ['WLF', 'WLF'],
    kind: ['forum', 'Forum'],
  }),
  forum('events', {
    name: ['WLF-27', 'WLF-27'],
    edition: ['2027', 'WLF-27'],
    series: ['World Lakes Forum', 'WLF-27', 'World Lakes Forum'],
  }),
  forum('events', {
    name: ['WLF-27', 'WLF-27'],
    city: ['Lisbon', 'Lisbon'],
    country: ['PT', 'Lisbon'],
    start: { claim: ['2027-10-28', 'October 28 to November 3', 'WLF-27'], yearFrom: 'edition' },
    end: { claim: ['2027-11-03', 'October 28 to November 3', 'WLF-27'], yearFrom: 'edition' },
  }),
  forum('events', {
    name: ['WLF-27', 'WLF-27'],
    organizers: ['International Lakes Union', 'International Lakes Union'],
  }),
  forum('events', {
    name: ['WLF-27', 'WLF-27'],
    participants: [2500, '2,500'],
    participants_comparator: ['=', '2,500'],
  }),
  forum('events', {
    name: ['WLF-27', 'WLF-27'],
    countries: [160, '160'],
    countries_comparator: ['>', 'more than'],
  }),
  forum('events', {
    name: ['WLF-27', 'WLF-27'],
    ministerial_countries: [60, '60#2'],
    ministerial_countries_comparator: ['≈', 'about 60'],
  }),
  forum('events', {
    name: ['World Lakes Forum', 'The forum', 'World Lakes Forum'],
    host: ['Portugal', 'Portugal’s'],
  }),
  forum('events', {
    name: ['World Lakes Forum', 'World Lakes Forum'],
    start: { claim: ['2027-10-28', 'October 28'], yearFrom: 'published' },
  }),
  forum('organizations', {
    name: ['International Lakes Union', 'International Lakes Union'],
    aliases: ['ILU', 'ILU'],
  }),
  forum('instruments', {
    name: ['Lisbon Water Plan', 'Lisbon Water Plan'],
    period_start: ['2028', '2028–31'],
    period_end: ['2031', '2028–31'],
    kind: ['plan', 'Plan'],
  }),
  forum('instruments', {
    name: ['Lisbon Declaration', 'Lisbon Declaration'],
    adopted_at: ['World Lakes Forum', 'The forum', 'World Lakes Forum'],
  }),
  forum('instruments', { name: ['Lisbon Charter', 'Lisbon#4', 'Charter'], kind: ['charter', 'Charter'] }),
  forum('statements', {
    speaker: ['Marta Nunes-Reis', 'Marta Nunes-Reis'],
    speaker_role: ['Secretary-General', 'Secretary-General'],
    quote: [
      'We will not wait for the next drought. The plan is our map,',
      'We will not wait for the next drought. The plan is our map,',
    ],
    cue: ['said', 'said'],
    negated: [false, 'said'],
  }),
  forum('positions', {
    person: ['Marta Nunes-Reis', 'She', 'Marta Nunes-Reis'],
    title: ['Secretary-General', 'Secretary-General'],
    organization: ['International Lakes Union', 'ILU#2', 'International Lakes Union'],
  }),
  forum('relations', {
    subject: ['WLF-27', 'WLF-27'],
    predicate: ['held_in', 'was held in'],
    object: ['Lisbon', 'Lisbon#2'],
  }),
  forum('relations', {
    subject: ['WLF-27', 'WLF-27'],
    predicate: ['organizer', 'organized by'],
    object: ['International Lakes Union', 'International Lakes Union'],
  }),
  forum('people', {
    name: ['Marta Nunes-Reis', 'Marta Nunes-Reis'],
    aliases: ['Marta Nunes-Reis', 'Marta Nunes-Reis'],
  }),

  water('statistics', {
    indicator: [
      'people worldwide still lack safe drinking water',
      'people worldwide still lack safe drinking water',
    ],
    value: [1.2e9, '1.2 billion'],
    comparator: ['>', 'More than'],
    unit: ['people', 'people'],
    place: ['worldwide', 'worldwide'],
  }),
  water('statistics', {
    indicator: ['people lack safe drinking water', 'people', 'lack safe drinking water'],
    as_of: ['2026-03-04', '4 March 2026'],
  }),
  water('statistics', {
    indicator: ['households with a tap', 'households with a tap'],
    value: [7.5, '7.5'],
    comparator: ['=', '7.5'],
    unit: ['percent', 'percent'],
    trend: ['up', 'rose'],
    place: ['Kenya', 'Kenya'],
  }),
  water('statistics', {
    indicator: ['share of households with a tap', 'share of households with a tap'],
    value: [61, '61'],
    comparator: ['≥', 'at least'],
    unit: ['percent', '%'],
  }),
  water('statistics', {
    indicator: ['losses in city networks', 'losses in city networks'],
    value: [12, '12'],
    unit: ['percent', 'per cent'],
    trend: ['down', 'fell'],
  }),
  water('statistics', {
    indicator: ['Repairs', 'Repairs'],
    value_min: [5e6, '5 and 10 million'],
    value_max: [1e7, '5 and 10 million'],
    unit: ['EUR', 'euros'],
  }),
  water('statistics', {
    indicator: ['districts do not have a public laboratory', 'districts do not have a public laboratory'],
    value: [45, 'forty-five'],
    comparator: ['≤', 'Up to forty-five'],
    unit: ['districts', 'districts'],
  }),
  water('statistics', {
    indicator: ['The ministry spent', 'The ministry spent'],
    value: [340e6, '340 million'],
    unit: ['USD', 'US$'],
    period: ['2025', '2025'],
  }),
  water('statistics', {
    indicator: ['are new', 'are new'],
    value: [90, '90'],
    comparator: ['≈', 'Almost'],
    unit: ['km', 'km'],
  }),
  water('organizations', {
    name: ['Institute for Rural Health', 'Institute for Rural Health'],
    country: ['KE', 'Kenya'],
  }),
  water('relations', {
    subject: ['Institute for Rural Health', 'Institute for Rural Health'],
    from: ['2025', '2025'],
    to: ['2026-03-04', '4 March 2026'],
  }),

  service('services', {
    name: ['LagoPay', 'LagoPay'],
    developer: ['Brightwater Ltd', '“Brightwater” Ltd'],
    provider_parent: ['Norvik Holding', 'Norvik Holding'],
    launched: ['2024-05-17', '17 May 2024'],
  }),
  service('services', {
    name: ['LagoPay', 'The app', 'LagoPay'],
    features: ['remote signing', 'remote signing'],
  }),
  service('services', {
    name: ['LagoPay', 'the platform', 'LagoPay'],
    features: ['electronic services', 'electronic services'],
    country: ['GE', 'Georgia'],
  }),
  service('services', {
    name: ['LagoPay', 'LagoPay#2'],
    provider: ['Ministry of Digital Affairs', 'Ministry of Digital Affairs'],
  }),
  service('organizations', {
    name: ['Brightwater Ltd', 'Brightwater', 'Ltd'],
    parent: ['Norvik Holding', 'Norvik Holding'],
    kind: ['company', 'Ltd'],
  }),
  service('organizations', {
    name: ['Brightwater', 'The Company', 'Brightwater’s'],
    parent: ['Norvik Holding', 'Norvik Holding#2'],
  }),
  service('relations', {
    subject: ['Brightwater', 'The Company', 'Brightwater’s'],
    predicate: ['part_of', 'part of'],
    object: ['Norvik Holding', 'Norvik Holding#2'],
  }),
  service('statements', {
    speaker: ['LagoPay', 'Its', 'LagoPay'],
    cue: ['denied', 'denied'],
    quote: ['the platform had lost any data', 'the platform had lost any data'],
    negated: [true, 'denied'],
  }),
  service('statements', {
    speaker: ['Ministry of Digital Affairs', 'Ministry of Digital Affairs'],
    cue: ['say', 'say'],
    quote: ['the contract was open', 'the contract was open'],
    negated: [true, 'did not'],
  }),
  service('statements', {
    speaker: ['Tamar Lomidze', 'Tamar Lomidze'],
    speaker_role: ['chief executive', 'chief executive'],
    cue: ['told', 'told'],
    audience: ['reporters', 'reporters'],
    quote: ['the company would not sell user records', 'the company would not sell user records'],
    negated: [false, 'told'],
  }),
  service('positions', {
    person: ['Tamar Lomidze', 'Tamar Lomidze'],
    title: ['chief executive', 'chief executive'],
    organization: ['Brightwater', 'Brightwater’s'],
  }),
  service('statistics', {
    indicator: ['electronic services', 'electronic services'],
    value: [100, '100'],
    comparator: ['>', 'more than'],
    unit: ['electronic services', 'electronic services'],
  }),

  treaty('instruments', {
    name: ['Andes Data Agreement', 'Andes Data Agreement'],
    adopted_on: ['2026-07-09', '9 July 2026'],
    parties: ['Peru', 'Peru'],
  }),
  treaty('instruments', {
    name: ['Andes Data Agreement', 'This treaty', 'Andes Data Agreement'],
    parties: ['Canada', 'Canada'],
  }),
  treaty('instruments', {
    name: ['Andes Data Agreement', 'Andes Data Agreement'],
    kind: ['agreement', 'Agreement'],
  }),
  treaty('events', {
    name: ['Andes Summit', 'Andes Summit'],
    edition: ['18th', '18th Andes Summit'],
    kind: ['summit', 'Summit'],
    city: ['Lima', 'Lima'],
    country: ['PE', 'Lima'],
  }),
  treaty('relations', {
    subject: ['Peru', 'Peru'],
    predicate: ['signatory', 'signed'],
    object: ['Andes Data Agreement', 'Andes Data Agreement'],
  }),
  treaty('statements', {
    speaker: ['Louise Tremblay', 'Louise Tremblay'],
    speaker_role: ['envoy', 'envoy'],
    cue: ['said', 'said'],
    quote: ['This treaty is not a gift. It’s work.', 'This treaty is not a gift. It’s work.'],
    negated: [false, 'said'],
  }),
  treaty('statistics', {
    indicator: ['votes against', 'votes against'],
    value: [3, '3'],
    comparator: ['<', 'fewer than'],
    unit: ['votes', 'votes'],
  }),
  treaty('statistics', {
    indicator: ['Exports', 'Exports'],
    value: [1.4e9, '1.4bn'],
    comparator: ['=', '1.4bn'],
    unit: ['USD', '$'],
    trend: ['down', 'fell'],
  }),
  treaty('statistics', {
    indicator: ['by air', 'by air'],
    value: [20, 'than 20'],
    comparator: ['≤', 'no more than'],
    unit: ['tonnes', 'tonnes'],
  }),
  treaty('statistics', {
    indicator: ['members have not voted', 'members have not voted'],
    value: [2 / 3, 'two thirds'],
    unit: ['members', 'members'],
  }),
  treaty('statistics', {
    indicator: ['Peru has used the agreement', 'Peru has used the agreement'],
    period: ['2026/..', 'since 2026'],
  }),
];
