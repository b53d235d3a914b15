import type { MentionType, Token } from '../../contract/annotation.ts';
import { cityNamed } from '../../lexicon/cities.ts';
import { countryOfDemonym, countryOfName } from '../../lexicon/countries.ts';
import { isEventHead } from '../../lexicon/event-words.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import { isInstrumentHead } from '../../lexicon/instrument-words.ts';
import { intergovernmentalNamed } from '../../lexicon/intergovernmental.ts';
import { isOrganizationHead, LEGAL_FORMS } from '../../lexicon/organization-words.ts';
import { isRegion } from '../../lexicon/regions.ts';
import { isServiceHead, SERVICE_WORDS } from '../../lexicon/service-words.ts';
import { isAcronym } from './name-runs.ts';

/** What the words of a name and the words beside it say of its type. `strength` 2: the name itself says so; 1: its surroundings do. */
export interface NameType {
  readonly type: MentionType;
  readonly strength: 0 | 1 | 2;
}

const UNKNOWN: NameType = { type: 'other', strength: 0 };
const VENUE_HEADS = new Set([
  'centre',
  'center',
  'hall',
  'palace',
  'stadium',
  'arena',
  'airport',
  'square',
  'street',
  'avenue',
  'hotel',
  'park',
  'river',
  'lake',
  'mountain',
  'mountains',
  'island',
  'islands',
  'sea',
  'ocean',
  'desert',
  'valley',
  'province',
  'district',
  'county',
  'peninsula',
  'pavilion',
]);
const COMPLEMENTS = new Set(['of', 'for', 'on', 'against', 'to']);
const COMMON_ACRONYMS = new Set([
  'ICT',
  'ICTs',
  'AI',
  'IT',
  'GDP',
  'CEO',
  'PDF',
  'API',
  'SMS',
  'TV',
  'PIN',
  'QR',
  'SIM',
  'SDG',
  'SDGs',
  'SMEs',
  'SME',
  'NGO',
  'NGOs',
  'PR',
  'FAQ',
  'GMT',
  'UTC',
  'USD',
  'EUR',
  'GBP',
  'AZN',
  'COVID-19',
  'ID',
  'IDs',
  'HIV',
  'VAT',
  'VIP',
  'LGBT',
  'CO2',
  'R&D',
  'IoT',
  'DNA',
  'MP',
  'MPs',
  'OK',
  'AM',
  'PM',
  'AD',
  'BC',
  'BCE',
  'CE',
  'LLC',
  'PLC',
]);

/** The type of a name by its own words. `words` are its tokens without quotation marks. */
export function typeByWords(words: readonly Token[]): NameType {
  const text = joined(words);
  const last = words.at(-1);
  if (last === undefined) return UNKNOWN;
  if (isRegion(text) || countryOfName(text) !== undefined) return { type: 'place', strength: 2 };
  if (isEventAcronym(text)) return { type: 'event', strength: 1 };
  if (intergovernmentalNamed(text) !== undefined) return { type: 'organization', strength: 2 };
  const byHead = typeByHead(words);
  if (byHead !== undefined) return { type: byHead, strength: 2 };
  if (COMMON_ACRONYMS.has(text)) return { type: 'other', strength: 2 };
  const first = words[0];
  if (words.length >= 2 && words.length <= 5 && isGiven(first) && cityNamed(text) === undefined)
    return { type: 'person', strength: 2 };
  if (!isAcronym(text) && cityNamed(text) !== undefined) return { type: 'place', strength: 2 };
  if (countryOfDemonym(text) !== undefined) return { type: 'place', strength: 1 };
  return UNKNOWN;
}

/** A given name that is not written as an acronym: "SARA Portal" names nobody. */
function isGiven(word: Token | undefined): boolean {
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
  return !COMMON_ACRONYMS.has(text) && /^\p{Lu}{3,}[-‑– ]?[’']?(?:\d{2}|20\d{2}|19\d{2})$/u.test(text);
}

/** The same, or two capitals and a year ("QF-25"): sure only where an event's name stands before it. */
export function isEditionAcronym(text: string): boolean {
  return isEventAcronym(text) || /^\p{Lu}{2}[-‑–](?:\d{2}|20\d{2})$/u.test(text);
}

/** The head is the last word, or the last word before "of", "for", "on": "Pact for the Future", "Bank of Ghana". */
function typeByHead(words: readonly Token[]): MentionType | undefined {
  const link = words.findIndex((word, index) => index > 0 && COMPLEMENTS.has(word.lower));
  const numberless = words.filter((word) => !/^\d+$/.test(word.text));
  const head = link > 0 ? words[link - 1] : numberless.at(-1);
  if (head === undefined) return undefined;
  const alone = numberless.length === 1;
  if (LEGAL_FORMS.has(head.text) && !alone) return 'organization';
  if (LEGISLATURES.has(head.lower) && !alone) return gathersTheWorld(words) ? 'event' : 'organization';
  if (head.lower === 'convention' && words.some(({ lower }) => PARTY_WORDS.has(lower))) return 'event';
  if (isEventHead(head.lower) && (!alone || link > 0)) return 'event';
  if (isInstrumentHead(head.lower) && words.length > 1) return 'instrument';
  if (VENUE_HEADS.has(head.lower) && !alone && !(link > 0)) return 'place';
  if (isOrganizationHead(head.lower) && (!alone || link > 0)) return 'organization';
  if (head.lower === 'government' && link > 0) return 'organization';
  if (head.lower === 'republic' || head.lower === 'kingdom' || head.lower === 'emirate') return 'place';
  if (isServiceHead(head.lower) && !alone) return 'service';
  return undefined;
}

/** Words for bodies that sit all the time, but also for gatherings. */
const LEGISLATURES = new Set(['congress', 'assembly']);
const PARTY_WORDS = new Set(['national', 'democratic', 'republican', 'party', 'annual', 'constitutional']);

/** "World Ports Congress" is an event; "National Congress", "General Assembly" are bodies. */
function gathersTheWorld(words: readonly Token[]): boolean {
  return words.some(({ lower }) =>
    ['world', 'international', 'global', 'annual', 'european', 'asian', 'african'].includes(lower),
  );
}

const LIST_INTRODUCTIONS: readonly { readonly type: MentionType; readonly nouns: ReadonlySet<string> }[] = [
  {
    type: 'service',
    nouns: new Set([
      'platforms',
      'platform',
      'apps',
      'app',
      'applications',
      'application',
      'services',
      'portals',
      'portal',
      'systems',
      'tools',
      'wallets',
      'products',
      'solutions',
      'websites',
      'website',
      'superapp',
    ]),
  },
  {
    type: 'organization',
    nouns: new Set([
      'institutions',
      'institution',
      'agencies',
      'agency',
      'companies',
      'company',
      'organisations',
      'organizations',
      'organisation',
      'organization',
      'bodies',
      'firms',
      'firm',
      'operators',
      'operator',
      'banks',
      'universities',
      'ministries',
      'groups',
      'startups',
      'startup',
      'regulator',
      'regulators',
      'developer',
      'developers',
      'contractor',
    ]),
  },
  { type: 'event', nouns: new Set(['conferences', 'summits', 'forums', 'events', 'meetings']) },
  {
    type: 'instrument',
    nouns: new Set([
      'plans',
      'declarations',
      'agreements',
      'resolutions',
      'strategies',
      'treaties',
      'frameworks',
    ]),
  },
  {
    type: 'place',
    nouns: new Set(['countries', 'cities', 'nations', 'states', 'towns', 'regions', 'capital']),
  },
  {
    type: 'person',
    nouns: new Set([
      'ministers',
      'leaders',
      'speakers',
      'officials',
      'presidents',
      'experts',
      'panellists',
      'panelists',
    ]),
  },
];
/** Nouns that follow the name of a service: "the Kibo app". A "Kibo platform" may be a party's, a "Kibo system" anybody's. */
const NAMED_BEFORE = new Set([
  'app',
  'application',
  'portal',
  'website',
  'wallet',
  'chatbot',
  'superapp',
  'software',
  'service',
  'mobile',
]);
const LIST_LINKS = new Set(['like', 'including', 'include', 'namely', 'called', 'named', 'dubbed']);
const APPOSITION_STOPS = new Set([',', '(', '—', '–']);

/**
 * The type that the words around a name give: "platforms like X", "institutions such as X and Y", "the X app",
 * "X, a mobile application", "an agency called X". The first two are Hearst's patterns (Hearst 1992).
 */
export function typeByContext(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  from: number,
  limit: number,
): NameType {
  const introduced = introducedAs(tokens, firstToken, from);
  if (introduced !== undefined) return { type: introduced, strength: 1 };
  const next = tokens[endToken];
  if (next !== undefined && endToken < limit && next.pos === 'NOUN') {
    if (NAMED_BEFORE.has(next.lower) && tokens[firstToken]?.pos === 'PROPN')
      return { type: 'service', strength: 1 };
  }
  const described = typeByDescription(tokens, endToken, limit);
  return described === undefined ? UNKNOWN : { type: described, strength: 1 };
}

/** Walks back over "A, B and" to the noun that introduces the list. */
function introducedAs(tokens: readonly Token[], firstToken: number, from: number): MentionType | undefined {
  let index = firstToken - 1;
  if (tokens[index]?.lower === 'the') index--;
  const quoteMark = tokens[index]?.text;
  if (quoteMark === '“' || quoteMark === '"') index--;
  for (let steps = 0; steps < 24 && index >= from; steps++, index--) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (LIST_LINKS.has(token.lower)) return nounBefore(tokens, index, from);
    if (token.lower === 'as' && tokens[index - 1]?.lower === 'such')
      return nounBefore(tokens, index - 1, from);
    const inList =
      token.lower === 'and' ||
      token.text === ',' ||
      token.lower === 'the' ||
      token.pos === 'PROPN' ||
      /^\p{Lu}/u.test(token.text);
    if (!inList)
      return steps === 0 && token.pos === 'NOUN' && /s$/.test(token.lower) === false
        ? appositionNoun(token)
        : undefined;
  }
  return undefined;
}

/** "its app Nagarik", "the portal Diia": a common noun directly before the name. */
function appositionNoun(token: Token): MentionType | undefined {
  const type = headType(token.lower);
  return type === 'service' || type === 'organization' ? type : undefined;
}

function nounBefore(tokens: readonly Token[], index: number, from: number): MentionType | undefined {
  for (let back = index - 1; back >= Math.max(from, index - 4); back--) {
    const word = tokens[back];
    if (word === undefined) return undefined;
    const type = headType(word.lower);
    if (type !== undefined) return type;
    if (word.text !== ',') return undefined;
  }
  return undefined;
}

/** "X, a mobile application for …", "X is a platform": the head noun of what is said of the name. */
export function typeByDescription(
  tokens: readonly Token[],
  endToken: number,
  limit: number,
): MentionType | undefined {
  let index = endToken;
  const first = tokens[index];
  if (first === undefined || index >= limit) return undefined;
  const copula = first.lower === 'is' || first.lower === 'was';
  if (!copula && !APPOSITION_STOPS.has(first.text)) return undefined;
  index++;
  const determiner = tokens[index]?.lower;
  if (determiner !== 'a' && determiner !== 'an' && determiner !== 'the' && !/'s$/.test(determiner ?? ''))
    return undefined;
  for (index++; index < Math.min(limit, endToken + 9); index++) {
    const token = tokens[index];
    if (
      token === undefined ||
      !['NOUN', 'ADJ', 'PROPN', 'PART', 'PUNCT', 'ADV', 'VERB'].includes(token.pos) ||
      token.text === ','
    )
      return undefined;
    const next = tokens[index + 1];
    if (token.pos === 'NOUN' && next?.pos !== 'NOUN') return headType(token.lower);
  }
  return undefined;
}

function headType(noun: string): MentionType | undefined {
  const listed = LIST_INTRODUCTIONS.find((group) => group.nouns.has(noun));
  if (listed !== undefined) return listed.type;
  return SERVICE_WORDS.has(noun) ? 'service' : undefined;
}

/** The words as written, with the white space between them made one space where there is any. */
export function joined(words: readonly Token[]): string {
  let text = '';
  words.forEach((word, index) => {
    const before = words[index - 1];
    text += before === undefined || before.end === word.start ? word.text : ` ${word.text}`;
  });
  return text;
}

/** Whether a one-word name looks like an acronym that stands for no entity (ICT, GDP). */
export function isCommonAcronym(text: string): boolean {
  return COMMON_ACRONYMS.has(text) || (isAcronym(text) && COMMON_ACRONYMS.has(text.replace(/s$/, '')));
}
