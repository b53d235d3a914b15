import type { Office, Sentence, Token } from '../../../contract/annotation.ts';
import { BODY_NOUNS } from '../../../lexicon/body-nouns.ts';
import { countryOfDemonym } from '../../../lexicon/countries.ts';
import { knownAs } from '../../../lexicon/known-names.ts';
import { LEGAL_FORMS } from '../../../lexicon/organization-words.ts';
import { typeByContext, typeByDescription } from './context-types.ts';
import { definedBehind } from './told-kinds/definitions.ts';
import { isOfService } from './told-kinds/service-nouns.ts';
import { type NameRun, startsSentence } from './name-runs.ts';
import { isAcronym, isCapitalised, joined } from './token-shapes.ts';
import { isShoutedCity, type NameType, typeByWords } from './name-types.ts';

/** The sentence in which a name stands, with its offices by the token at which they begin, and the tokens before which they end. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly officeStarts: ReadonlyMap<number, Office>;
  readonly officeEnds: ReadonlySet<number>;
}

/** A name as found, not yet typed. */
interface FoundName extends NameRun {
  /** Its tokens without quotation marks. */
  readonly words: readonly Token[];
}

const PERSON: NameType = { type: 'person', strength: 2 };
const LONGEST_PERSON_NAME = 5;
const LINKS = new Set(['of', 'for', 'the', 'and', 'on', 'to', 'in', ',', '-', '–', '&', "'", '’']);

const VENUES = new Set(['complex', 'hall', 'hotel', 'grounds', 'pavilion', 'arena']);

/** Whether the token may stand between the words of a name but not at its end. */
export function isLink(token: Token | undefined): boolean {
  return LINKS.has(token?.lower ?? '');
}

/**
 * The type of a name: a person after an honorific or office, else what its own words say, else what stands beside it. An acronym
 * that says something is a body.
 * @param honorific whether a form of address stands before it
 */
export function segmentType(around: Surroundings, name: FoundName, honorific: boolean): NameType {
  const { tokens, sentence, officeEnds } = around;
  const { firstToken, endToken, words } = name;
  if (honorific) return PERSON;
  if (firstToken === sentence.firstToken && isDateline(tokens, endToken, joined(words)))
    return { type: 'place', strength: 2 };
  const own = behindCompany(tokens, firstToken, ownType(around, name));
  // "the Quay Expo complex" is where events are held.
  if (own.type === 'event' && VENUES.has(tokens[endToken]?.lower ?? ''))
    return { type: 'place', strength: 2 };
  const fitsPerson =
    words.length <= LONGEST_PERSON_NAME &&
    words.every((word) => isCapitalised(word) || isLink(word) || word.text.length <= 3);
  const afterOffice = officeEnds.has(firstToken);
  if (afterOffice && fitsPerson && own.strength < 2) return PERSON;
  if (afterOffice && own.type === 'place' && words.length >= 2 && own.strength < 2)
    return { type: 'person', strength: 1 };
  if (own.strength > 0) return own;
  if (
    fitsPerson &&
    words.length >= 2 &&
    (followsOfficeIs(around, firstToken) || isSaidToHoldOffice(around, endToken))
  )
    return PERSON;
  if (isAcronym(joined(words)) && SPEECH.has(tokens[endToken]?.lower ?? ''))
    return { type: 'organization', strength: 1 };
  return typeByContext(tokens, firstToken, endToken, sentence.firstToken, sentence.endToken);
}

/** What is done by somebody: "developed by Kibo". */
const MADE = new Set(['developed', 'built', 'created', 'designed', 'engineered', 'operated', 'run']);

/**
 * "JSC Kibo", "the state enterprise Kibo", "the start-up Kibo" run the service that is called so. So does who is no person, place or service that any
 * list knows, by one word: "developed by Kibo", "the software house Kibo".
 */
export function behindCompany(tokens: readonly Token[], firstToken: number, own: NameType): NameType {
  const isQuoted = /^["“«]$/.test(tokens[firstToken - 1]?.text ?? '');
  const before = tokens[isQuoted ? firstToken - 2 : firstToken - 1];
  // JSC “Quay Technologies”
  if (isQuoted && LEGAL_FORMS.has(before?.text ?? '')) return { type: 'organization', strength: 2 };
  if (
    before === undefined ||
    (own.type !== 'service' && (own.strength === 2 || !BEFORE_NAME.has(before.lower)))
  )
    return own;
  const isStartUp = before.lower === 'up' && tokens[firstToken - 3]?.lower === 'start';
  const isHouse = before.lower === 'house' && tokens[firstToken - 2]?.lower === 'software';
  const isMaker = own.strength < 2 && before.lower === 'by' && MADE.has(tokens[firstToken - 2]?.lower ?? '');
  const isBody =
    LEGAL_FORMS.has(before.text) || BODY_NOUNS.has(before.lower) || isStartUp || isHouse || isMaker;
  if (!isBody || (own.type !== 'service' && !isUnknownWord(tokens, firstToken))) return own;
  return { type: 'organization', strength: own.type === 'service' ? 2 : 1 };
}

/** Last words before a name that say that it is of a body; all of them, so that most names are looked at once. */
const BEFORE_NAME: ReadonlySet<string> = new Set([...BODY_NOUNS, 'up', 'house', 'by']);

/** Whether one word is the whole of a name, nobody and no place of the lists is called so, and nobody has it as the last of several names. */
function isUnknownWord(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at]?.text ?? '';
  if (isCapitalised(tokens[at + 1]) || knownAs(name) !== 0 || countryOfDemonym(name) !== undefined)
    return false;
  return !tokens.some(({ text }, other) => text === name && other !== at && isCapitalised(tokens[other - 1]));
}

/** Heads of bodies and of services alike: "the Quay Trust Network (QTN), a digital signature platform". */
const NETWORKS = new Set(['network', 'exchange', 'hub', 'registry']);

/** What the words of a name say, unless it is described as a service behind its comma. */
function ownType({ tokens, sentence }: Surroundings, { endToken, words }: FoundName): NameType {
  const own = typeByWords(words);
  if (own.type !== 'organization' || !NETWORKS.has(words.at(-1)?.lower ?? '')) return own;
  const isService = typeByDescription(tokens, endToken, sentence.endToken) === 'service';
  return isService ? { type: 'service', strength: 2 } : own;
}

/** One word that has its capital from the sentence that it begins, and nothing beside it that says it is a name. */
export function isBareSentenceStart({ tokens, sentence }: Surroundings, name: FoundName): boolean {
  const { firstToken, endToken, words } = name;
  const [word] = words;
  if (word === undefined || words.length > 1 || !startsSentence(tokens, firstToken, sentence)) return false;
  if (typeByWords(words).strength > 0) return false;
  // "Remotely, the summit will": no summit of that name.
  if (word.pos === 'ADV' && /...ly$/.test(word.lower)) return true;
  if (isAcronym(word.text) || /\p{Ll}\p{Lu}/u.test(word.text) || isSubjectName(tokens, endToken, word))
    return false;
  if (typeByDescription(tokens, endToken, sentence.endToken) !== undefined) return false;
  const told = definedBehind(tokens, name);
  return told === undefined || !isOfService(tokens, told);
}

const NOUN_ENDINGS =
  /(?:s|tion|sion|ance|ence|ment|ness|ity|ing|ism|ship|age|dom|hood|ers?|ure|al|ist|th|cy|gy|my|ry)$/;

/** "Zuvaro was launched": a proper noun by its tag and a verb after it, not made like a common noun. */
function isSubjectName(tokens: readonly Token[], endToken: number, word: Token): boolean {
  const next = tokens[endToken]?.pos;
  return word.pos === 'PROPN' && (next === 'AUX' || next === 'VERB') && !NOUN_ENDINGS.test(word.lower);
}

/** "NAIROBI, Kenya —", "LIMA (Reuters) –" at the beginning of a sentence. */
function isDateline(tokens: readonly Token[], endToken: number, text: string): boolean {
  return isShoutedCity(text) && [',', '(', '—', '–', '-', ':'].includes(tokens[endToken]?.text ?? '');
}

/** "Its director is X". */
function followsOfficeIs({ tokens, officeEnds }: Surroundings, firstToken: number): boolean {
  const copula = tokens[firstToken - 1]?.lower;
  return (copula === 'is' || copula === 'was') && officeEnds.has(firstToken - 1);
}

const SPEECH = new Set([
  'said',
  'says',
  'told',
  'added',
  'noted',
  'stressed',
  'argued',
  'warned',
  'explained',
  'chaired',
]);
/** What may stand between a name and the office of its bearer. */
const BEFORE_OFFICE = new Set([
  ',',
  'then',
  'the',
  'a',
  'is',
  'was',
  'its',
  'as',
  'elected',
  'appointed',
  'named',
  'became',
  'serves',
]);

/** "X, Minister of Justice", "X was elected Secretary-General", "X said": only a person has or does that. */
function isSaidToHoldOffice({ tokens, officeStarts }: Surroundings, endToken: number): boolean {
  const next = tokens[endToken];
  if (next === undefined) return false;
  if (SPEECH.has(next.lower) || (next.text === ',' && tokens[endToken + 1]?.lower === 'who')) return true;
  let index = endToken;
  while (index < endToken + 4 && BEFORE_OFFICE.has(tokens[index]?.lower ?? '')) index++;
  if (index === endToken) return false;
  return [index, index + 1, index + 2].some((at) => officeStarts.has(at));
}
