import type { MentionType, Token } from '../../../contract/annotation.ts';
import { cityNamed } from '../../../lexicon/cities.ts';
import { countryOfDemonym, countryOfName } from '../../../lexicon/countries.ts';
import { isEventHead } from '../../../lexicon/event-words.ts';
import { isGivenName } from '../../../lexicon/given-names.ts';
import { isInstrumentHead } from '../../../lexicon/instrument-words.ts';
import { intergovernmentalNamed } from '../../../lexicon/intergovernmental.ts';
import { isOrganizationHead, LEGAL_FORMS } from '../../../lexicon/organization-words.ts';
import { isKnownService, isPartOfKnownService } from '../../../lexicon/known-services.ts';
import { isRegion } from '../../../lexicon/regions.ts';
import { isServiceHead } from '../../../lexicon/service-words.ts';
import { CURRENCY_CODES } from '../../../lexicon/units.ts';
import { words as wordsOf } from '../../../lexicon/words.ts';
import { isCountryOrCity } from '../../../lexicon/place-names.ts';
import { memoized } from '../../../text/memoized.ts';
import { lowerOf } from '../../tokens/forms.ts';
import { isAcronym, touches } from './token-shapes.ts';

/** What the words of a name and the words beside it say of its type. `strength` 2: the name itself says so; 1: its surroundings do. */
export interface NameType {
  readonly type: MentionType;
  readonly strength: 0 | 1 | 2;
}

/** The name itself says that it is none of what the tables tell of. */
export const OTHER: NameType = { type: 'other', strength: 2 };
/** Nothing says a type. */
export const UNKNOWN: NameType = { type: 'other', strength: 0 };
const VENUE_HEADS = new Set([
  ...wordsOf('centre center hall palace stadium arena airport square street avenue hotel park river lake'),
  ...wordsOf('mountain mountains island islands sea ocean desert valley province district county peninsula'),
  'pavilion',
]);
/** "Gulf of Guinea", "River Tagus". */
const GEOGRAPHIC_HEADS = new Set(wordsOf('gulf bay strait cape isle sea'));
const GEOGRAPHIC_BEGINNINGS = new Set(wordsOf('river lake mount gulf cape'));
const COMPLEMENTS = new Set(wordsOf('of for on against to'));
/** Acronyms and devices that no article is about. */
export const COMMON_ACRONYMS: ReadonlySet<string> = new Set([
  ...wordsOf(
    'ICT ICTs AI IT GDP CEO PDF API SMS TV PIN QR SIM SDG SDGs SMEs SME NGO NGOs PR FAQ GMT UTC USD OTT TOR ToR MoU MoUs',
  ),
  ...wordsOf(
    'mDL mDLs eID eIDs eSIM eSIMs eKYC DDL DDLs iOS macOS SmartPhone SmartPhones Android iPhone iPhones iPad iPads Windows Linux GitHub GitLab Bluetooth Wi-Fi WiFi',
  ),
  'Mobile Internet',
  'Information Society',
  ...wordsOf('EUR GBP COVID-19 ID IDs HIV VAT VIP LGBT CO2 R&D IoT DNA MP MPs OK AM PM AD BC BCE CE LLC PLC'),
]);

/** "NGOs", "IGOs": several of a kind. */
const PLURAL_ACRONYM = /^\p{Lu}{2,5}s$/u;

/** Parts two words of a key that stand together. */
const TOGETHER = '\u0000';
const BETWEEN_WORDS = new RegExp(`[ ${TOGETHER}]`);

/** The type of a name by its own words. `words` are its tokens without quotation marks. */
export function typeByWords(words: readonly Token[]): NameType {
  if (words.length === 0) return UNKNOWN;
  let key = words[0]?.text ?? '';
  for (let index = 1; index < words.length; index++)
    key += `${touches(words[index - 1], words[index]) ? TOGETHER : ' '}${words[index]?.text ?? ''}`;
  return typeByKey(key);
}

/** Articles repeat names, and the same name is asked for at several steps. */
const typeByKey = memoized((key): NameType => {
  const words = key.split(BETWEEN_WORDS).map((text) => ({ text, lower: lowerOf(text) }));
  return typeOfWords(words, key.replaceAll(TOGETHER, ''));
});

type Word = Pick<Token, 'text' | 'lower'>;

function typeOfWords(words: readonly Word[], text: string): NameType {
  if (isKnownService(text) || isPrefixedService(text)) return { type: 'service', strength: 2 };
  if (isRegion(text) || countryOfName(text) !== undefined) return { type: 'place', strength: 2 };
  if (isEventAcronym(text)) return { type: 'event', strength: 1 };
  if (intergovernmentalNamed(text) !== undefined) return { type: 'organization', strength: 2 };
  const byHead = isGatheringAtPlace(words) ? 'event' : typeByHead(words);
  if (byHead !== undefined) return { type: byHead, strength: 2 };
  if (isPartOfService(words, text)) return { type: 'service', strength: 2 };
  if (COMMON_ACRONYMS.has(text) || PLURAL_ACRONYM.test(text)) return OTHER;
  const first = words[0];
  if (words.length >= 2 && words.length <= 5 && isGiven(first) && cityNamed(text) === undefined)
    return { type: 'person', strength: 2 };
  if (!isAcronym(text) && cityNamed(text) !== undefined) return { type: 'place', strength: 2 };
  if (countryOfDemonym(text) !== undefined) return { type: 'place', strength: 1 };
  return UNKNOWN;
}

/** "UPI Lite", but not "UPI Quayland", which may be a company. */
function isPartOfService(words: readonly Word[], text: string): boolean {
  return (
    isPartOfKnownService(text) && !words.some((word) => isCountryOrCity(word.text) || isRegion(word.text))
  );
}

/** "e-Quayland", "m-Pay": a name behind the letter for "electronic" or "mobile". Of a common word it is a matter: "e-Commerce". */
function isPrefixedService(text: string): boolean {
  if (text.charCodeAt(1) !== HYPHEN || !/^[eEmMi]-\p{Lu}\p{Ll}{2,}$/u.test(text)) return false;
  return !MATTERS.test(text.slice(2));
}

const HYPHEN = 45;
const MATTERS =
  /^(?:Gov|Government|Governance|Commerce|Services?|Learning|Health|Mail|Book|Books|Business|Waste|Money|Procurement|Invoicing|Signature|Participation|Voting|Justice|Sports?|Payments?|Residency|Identity|Transactions?|Democracy|Society|Banking|Initiatives?|Program(?:me)?s?|Projects?|Policy|Strategy|Passports?|Documents?|Economy|Trade|Skills|Education|Agriculture|Mobility)$/;

/** A given name that is not written as an acronym: "SARA Portal" names nobody. */
function isGiven(word: Word | undefined): boolean {
  return word !== undefined && isGivenName(word.text) && !isAcronym(word.text);
}

/** A city in capitals, as datelines have it: "NAIROBI". Anywhere else it may be an acronym. */
export function isShoutedCity(text: string): boolean {
  return (
    /^\p{Lu}{4,}$/u.test(text) && cityNamed(`${text[0] ?? ''}${text.slice(1).toLowerCase()}`) !== undefined
  );
}

/** Three or more capitals and a year or count: "QDF-25", "COP29", "IGF 2023". */
function isEventAcronym(text: string): boolean {
  // "PHP19" of "PHP19.6 billion" is money.
  if (/^\p{Lu}{3}\d/u.test(text) && CURRENCY_CODES.has(text.slice(0, 3))) return false;
  return isCapitalsAndNumber(text);
}

function isCapitalsAndNumber(text: string): boolean {
  const letters = /^(\p{Lu}{3,})[-‑– ]?[’']?(?:\d{2}|20\d{2}|19\d{2})$/u.exec(text)?.[1];
  return letters !== undefined && !COMMON_ACRONYMS.has(text) && !COMMON_ACRONYMS.has(letters);
}

/** The same, whatever money has these letters, or two capitals and a year ("QF-25"): sure only where an event's name stands before it. */
export function isEditionAcronym(text: string): boolean {
  return isCapitalsAndNumber(text) || /^\p{Lu}{2}[-‑–](?:\d{2}|20\d{2})$/u.test(text);
}

/** The head is the last word that is no number or code ("Harbour Agenda eSAIL2028"), or the last word before "of", "for", "on": "Pact for the Future", "Bank of Ghana". */
function typeByHead(words: readonly Word[]): MentionType | undefined {
  const link = words.findIndex((word, index) => index > 0 && COMPLEMENTS.has(word.lower));
  const numberless = words.filter((word) => !/^(?:\d+(?:\.\d+)?|\p{L}+\d{2,4}|[IVX]{1,4})$/u.test(word.text));
  const head = withoutYear(link > 0 ? words[link - 1] : numberless.at(-1));
  if (isFairground(words)) return 'place';
  if (head === undefined) return undefined;
  if (link > 0 && (isTextOfBody(words, link) || isTextOfPlacedBody(words, link))) return 'instrument';
  const alone = numberless.length === 1;
  if (LEGAL_FORMS.has(head.text) && !alone) return 'organization';
  if (LEGISLATURES.has(head.lower) && !alone)
    return gathersTheWorld(words) || isOfAYear(words) ? 'event' : 'organization';
  if (head.lower === 'convention' && words.some(({ lower }) => PARTY_WORDS.has(lower))) return 'event';
  if (isEventHead(head.lower) && (!alone || link > 0)) return 'event';
  if (isInstrumentHead(head.lower) && words.length > 1) return 'instrument';
  if (VENUE_HEADS.has(head.lower) && !alone && !(link > 0)) return 'place';
  if (isOrganizationHead(head.lower) && (!alone || link > 0)) return 'organization';
  if (head.lower === 'government' && link > 0) return 'organization';
  if (['republic', 'kingdom', 'emirate'].includes(head.lower) && !alone) return 'place';
  if (link > 0 && GEOGRAPHIC_HEADS.has(head.lower)) return 'place';
  if (words.length === 2 && GEOGRAPHIC_BEGINNINGS.has(words[0]?.lower ?? '')) return 'place';
  if (isServiceHead(head.lower) && !alone)
    return words.every(({ lower }) => OF_ANY_SERVICE.has(lower) || isServiceHead(lower))
      ? undefined
      : 'service';
  // "Quayland National Digital Identity"
  if (link <= 0 && words.length > 2 && /\bDigital Identity$/.test(nameOf(words))) return 'service';
  return words.length === 2 && head.text === 'ID' && !KINDS_OF_ID.has(words[0]?.lower ?? '')
    ? 'service'
    : undefined;
}

/** "Policy" of "Harbour Policy-2018". */
function withoutYear(word: Word | undefined): Word | undefined {
  if (word === undefined || !/^\p{L}+[-‑–](?:19|20)\d{2}$/u.test(word.text)) return word;
  return { text: word.text.slice(0, -YEAR_LENGTH), lower: word.lower.slice(0, -YEAR_LENGTH) };
}

/** Characters of "-2018". */
const YEAR_LENGTH = 5;

/** Words that are said of services without a name: "the Bank's Mobile App". */
const OF_ANY_SERVICE = new Set(wordsOf('mobile web online internet digital official new free smart'));

function nameOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** "Council of Harbours Convention on Fees": a text on something, before whose head a body "of" somewhere stands. */
function isTextOfBody(words: readonly Word[], link: number): boolean {
  if (words[link]?.lower !== 'of' || words[link + 1]?.lower === 'the') return false;
  const on = words.findIndex(({ lower }, at) => at > link && MATTER.has(lower));
  const between = words.slice(link + 1, on);
  return (
    on > 0 &&
    isInstrumentHead(words[on - 1]?.lower ?? '') &&
    between.length > 1 &&
    !between.some(({ lower }) => COMPLEMENTS.has(lower) || lower === 'and')
  );
}

/** "Council of Europe Data Protection Convention", "Bank of Ghana Act": a text of the body that a place behind "of" makes one. */
function isTextOfPlacedBody(words: readonly Word[], link: number): boolean {
  if (words[link]?.lower !== 'of' || !PLAIN_TEXTS.has(words.at(-1)?.lower ?? '')) return false;
  if (!isOrganizationHead(words[link - 1]?.lower ?? '')) return false;
  const place = words[link + 1]?.text ?? '';
  return words.length > link + 2 && (isRegion(place) || countryOfName(place) !== undefined);
}

const PLAIN_TEXTS = new Set(
  wordsOf(
    'act bill convention declaration charter guidelines framework regulation regulations agreement treaty recommendation',
  ),
);

const MATTER = new Set(wordsOf('on against concerning'));

/** "Kibo ID" is a service; a "Voter ID" is a kind of card. */
const KINDS_OF_ID = new Set(
  wordsOf(
    'digital national voter photo student tax user caller unique legal electronic biometric valid your face',
  ),
);

/** "Expo Center Quayside", which says in another language where it lies. */
function isFairground(words: readonly Word[]): boolean {
  const center = words.findIndex(({ lower }) => lower === 'center' || lower === 'centre');
  return center > 0 && GATHERINGS_IN.has(words[center - 1]?.lower ?? '') && center < words.length - 1;
}

const GATHERINGS_IN = new Set(wordsOf('expo exhibition convention congress conference'));

/** "Identity Days Latin America", "Ports Summit Kenya": a gathering with the place that it is for behind it. */
function isGatheringAtPlace(given: readonly Word[]): boolean {
  if (isOfAYear(given)) return hasGathering(given);
  const words = given;
  return [1, 2].some((length) => {
    const head = words[words.length - length - 1]?.lower ?? '';
    if (words.length < length + 2 || !isEventHead(head) || LEGISLATURES.has(head)) return false;
    const place = words
      .slice(-length)
      .map(({ text }) => text)
      .join(' ');
    return isRegion(place) || isCountryOrCity(place);
  });
}

/** "Identity Week Andes 2025": a gathering with a year, not at its beginning, where it says what sort of other thing is meant. */
function hasGathering(words: readonly Word[]): boolean {
  return words.slice(1, -1).some(({ lower }) => isEventHead(lower) && !LEGISLATURES.has(lower));
}

/** Words for bodies that sit all the time, but also for gatherings. */
const LEGISLATURES = new Set(['congress', 'assembly']);
const PARTY_WORDS = new Set(wordsOf('national democratic republican party annual constitutional'));

/** "6th Ports Congress". */
const COUNTED =
  /^(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;
const WORLD = new Set(
  wordsOf(
    'world international global annual european asian african asia africa pacific latin arab nordic iberian caribbean balkan baltic mediterranean andean eurasian transatlantic',
  ),
);

function isWorld({ lower }: Word): boolean {
  return WORLD.has(lower);
}

/** "Pan-African Ports Congress", "Euro-Asian Ports Congress". */
function isOfPeoples({ lower }: Word): boolean {
  return (
    lower.includes('-') && (lower.startsWith('pan-') || lower.endsWith('african') || lower.endsWith('asian'))
  );
}

/** "Ports Assembly 2025": a body that sits all the time has no year. */
function isOfAYear(words: readonly Word[]): boolean {
  return /^20\d{2}$/.test(words.at(-1)?.text ?? '');
}

/** "World Ports Congress" is an event; "National Congress", "General Assembly" are bodies. */
function gathersTheWorld(words: readonly Word[]): boolean {
  if (words.some(({ lower }) => PARTY_WORDS.has(lower) && lower !== 'annual')) return words.some(isWorld);
  return COUNTED.test(words[0]?.lower ?? '') || words.some((word) => isWorld(word) || isOfPeoples(word));
}
