import {
  type Random,
  eventOf,
  instrumentOf,
  one,
  organizationOf,
  personOf,
  placeOf,
  serviceOf,
  yearOf,
} from './things.ts';

/** What one article tells of, and what it draws for each sentence. */
export interface Telling {
  readonly random: Random;
  /** The number of a thing; of many articles some tell of the same. */
  readonly thing: () => number;
  /** The number of the event that the article is about. */
  readonly event: number;
}

/** Makes one sentence or two of the article. */
type Sentence = (telling: Telling) => string;

const MONTHS = 'January,February,March,April,May,June,July,September,October,November'.split(',');
const TITLES = ['Minister', 'Director', 'Secretary-General', 'President', 'Chair'];
const TOPICS = [
  'open registers',
  'payments by telephone',
  'broadband in villages',
  'skills for teachers',
  'health records',
];
const NOUNS = ['schools', 'villages', 'clinics', 'post offices', 'libraries', 'households', 'farms', 'ports'];
const VERBS = ['connected', 'surveyed', 'equipped', 'visited', 'supported', 'audited'];
const AIMS = [
  'shorten queues',
  'publish their budgets',
  'share one register',
  'train their staff',
  'repair old cables',
  'keep records at home',
];

/** Sentences that state facts. */
const FACTS: readonly Sentence[] = [
  (t) => `It brought together ${count(t)} participants from ${20 + below(t, 150)} countries.`,
  (t) => `The ${eventOf(t.event)} was organised by the ${organizationOf(t.thing())}.`,
  (t) =>
    `The ${instrumentOf(t.thing())} was adopted at the ${eventOf(t.event)} on ${day(t)} ${yearOf(t.event)}.`,
  (t) =>
    `“${quotation(t)},” said ${personOf(t.thing())}, ${drawn(t, TITLES)} of the ${organizationOf(t.thing())}.`,
  (t) =>
    `${personOf(t.thing())} said that the ${organizationOf(t.thing())} had ${drawn(t, VERBS)} ${count(t)} ${drawn(t, NOUNS)} in ${placeOf(t.thing()).country}.`,
  (t) =>
    `The ${organizationOf(t.thing())} and the ${organizationOf(t.thing())} signed a memorandum on ${drawn(t, TOPICS)} in ${placeOf(t.thing()).city} on ${day(t)} ${yearOf(t.thing())}.`,
  (t) => service(t, t.thing()),
  (t) =>
    `${personOf(t.thing())} was appointed ${drawn(t, TITLES)} of the ${organizationOf(t.thing())} in ${yearOf(t.thing())}.`,
  (t) =>
    `About ${10 + below(t, 80)} percent of ${drawn(t, NOUNS)} in ${placeOf(t.thing()).country} were connected in ${yearOf(t.thing())}, up from ${1 + below(t, 9)} percent ten years before.`,
  (t) =>
    `The programme will cost ${1 + below(t, 900)} million dollars and reach ${count(t)} ${drawn(t, NOUNS)} by ${2026 + below(t, 9)}.`,
  (t) =>
    `The ${organizationOf(t.thing())} is based in ${placeOf(t.thing()).city}, ${placeOf(t.thing()).country}.`,
];

const WHO = 'Villagers,Farmers,Teachers,Nurses,Clerks,Fishermen,Parents,Shopkeepers,Engineers,Students'.split(
  ',',
);
const WHAT =
  'old cables,long queues,paper forms,slow screens,lost letters,warm offices,muddy roads,quiet evenings'.split(
    ',',
  );
const DO =
  'complain about,put up with,laugh at,write songs about,still wait for,no longer fear,often speak of'.split(
    ',',
  );
const WHEN =
  'when it rains,before the harvest,after school,on market days,since the bridge was built,at night'.split(
    ',',
  );
const BUT =
  'and hardly anybody listens,but that may change,which surprises visitors,as their parents did'.split(',');

/** Sentences that state nothing, as most in the news. */
const OTHERS: readonly Sentence[] = [
  (t) => `${drawn(t, WHO)} ${drawn(t, DO)} ${drawn(t, WHAT)} ${drawn(t, WHEN)}, ${drawn(t, BUT)}.`,
  (t) =>
    `Nobody in the room asked the ${drawn(t, NOUNS)} to ${drawn(t, AIMS)}, though ${drawn(t, WHAT)} ${drawn(t, BUT).replace(/^\w+ /, '')}.`,
  (t) =>
    `Many ${drawn(t, NOUNS)} ${drawn(t, AIMS)} by hand ${drawn(t, WHEN)}, which takes longer than ${drawn(t, TOPICS)} ever did.`,
  (t) =>
    `There is more to ${drawn(t, TOPICS)} than ${drawn(t, WHAT)}, and those who ${drawn(t, DO)} ${drawn(t, WHAT)} know it.`,
];

/** How many sentences state facts; about as many receipts a thousand characters come of it as of ordinary news. */
const SHARE_OF_FACTS = 0.18;

/** The next sentence of the article. */
export function sentence(t: Telling): string {
  return drawn(t, t.random() < SHARE_OF_FACTS ? FACTS : OTHERS)(t);
}

/** The first sentence, which says what the article is about. */
export function opening(t: Telling): string {
  const { city, country } = placeOf(t.event);
  const from = 1 + (t.event % 24);
  const month = one(MONTHS, t.event);
  return `The ${eventOf(t.event)} was held in ${city}, ${country}, from ${from} to ${from + 3} ${month} ${yearOf(t.event)}.`;
}

function service(t: Telling, which: number): string {
  return `${serviceOf(which)}, a service of the ${organizationOf(which)}, was launched in ${yearOf(which)} and has more than ${count(t)} users.`;
}

function quotation(t: Telling): string {
  return `We ask the ${drawn(t, NOUNS)} to ${drawn(t, AIMS)}, because ${drawn(t, TOPICS)} cannot ${drawn(t, AIMS)}`;
}

function drawn<T>(t: Telling, list: readonly T[]): T {
  return one(list, below(t, list.length));
}

function day(t: Telling): string {
  return `${1 + below(t, 28)} ${drawn(t, MONTHS)}`;
}

function count(t: Telling): string {
  return (10 + below(t, 9990) * (1 + below(t, 40))).toLocaleString('en-GB');
}

function below(t: Telling, most: number): number {
  return Math.floor(t.random() * most);
}
