import type { Mention, Sentence } from '../../../contract/annotation.ts';
import { BODY_NOUNS } from '../../../lexicon/body-nouns.ts';
import { words } from '../../../lexicon/words.ts';
import { mentionFrom } from '../../mentions-in.ts';
import { pastAlias } from '../../pattern/aliases.ts';
import { listFrom } from '../../pattern/lists.ts';
import { SIGNING } from './signing.ts';
import { stretchBy } from './stretches.ts';
import { bitsOf, type PatternIndex } from '../../pattern/pattern-index.ts';

/** What may stand between those who sign and the verb. */
const BEFORE_VERB = new Set(
  words('both each all jointly formally officially recently also then have has had on'),
);
const HELPERS: ReadonlySet<string> = new Set(['AUX', 'ADV']);
/** What may stand before the name of a party that only says what it is: "the Danish operator", "the bank's subsidiary". */
const DESCRIBING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'NUM', 'PART']);
const STATES = new Set(words('government governments republic kingdom state sultanate emirate'));
const JOINING = new Set(['and', '&', ',']);
/** Tokens of what describes a party, of a name with another one in brackets, and of a day before the verb. */
const LONGEST_DESCRIPTION = 7;
const LONGEST_NAME = 14;
const LONGEST_DAY = 4;

/**
 * Who signed, as the words before the verb tell: "Quay Telecom, the bank's subsidiary Quay Pay and the government of Kenya on Monday signed". All that
 * the words join must be parties, since the verb is of all of them or of something else.
 */
export function signersBefore(verb: number, sentence: Sentence, index: PatternIndex): readonly Mention[] {
  const { tokens } = index.annotation;
  if (!SIGNING.has(tokens[verb]?.lower ?? '')) return NONE;
  let end = beforeManner(verb, sentence.firstToken, index);
  const called = calledBefore(end, sentence.firstToken, index);
  if (called !== undefined) return [called];
  const found: Mention[] = [];
  for (;;) {
    const party = bodyOfCountry(endingAt(end, sentence.firstToken, index), sentence.firstToken, index);
    if (party === undefined) return NONE;
    const start = describedFrom(party, sentence.firstToken, index);
    const link = tokens[start - 1];
    const isFirst = start === sentence.firstToken;
    const isParty = ((index.kindsAt[party.firstToken] ?? 0) & PARTIES) !== 0;
    // "In Kenya, the Bank and the Ministry signed"
    if (!isFirst && link?.pos === 'ADP' && found.length > 0) return found;
    if (isFirst || link?.text === ':' || (link?.lower === 'that' && link.pos === 'SCONJ'))
      return isParty ? [...found, party] : found;
    if (link === undefined || !JOINING.has(link.lower)) return NONE;
    if (isParty) found.push(party);
    end = link.text !== ',' && tokens[start - 2]?.text === ',' ? start - 2 : start - 1;
    if (link.text === ',' && endingAt(end, sentence.firstToken, index) === undefined)
      return found.length > 1 ? found : NONE;
  }
}

/** Who signed, as the words behind a passive verb tell: "signed in an online ceremony by Kenya, Mali and the World Bank". */
export function signersBehind(verb: number, sentence: Sentence, index: PatternIndex): readonly Mention[] {
  const [by, end] = stretchBy(verb, sentence, index);
  if (by === end) return NONE;
  const signers = listFrom(index, by + 1, PARTIES, end);
  return signers.length > 0 ? signers : amongMany(by, end, index);
}

/** "by seven Heads of State including Kenya, Mali and Togo": those that are named of many states. */
function amongMany(by: number, end: number, index: PatternIndex): readonly Mention[] {
  const { tokens } = index.annotation;
  const including = tokens
    .slice(by, Math.min(end, by + LONGEST_DESCRIPTION + 2))
    .findIndex(({ lower }) => lower === 'including');
  if (including < 0) return NONE;
  const isOfStates = tokens.slice(by, by + including).some(({ lower }) => MANY.has(lower));
  return isOfStates ? listFrom(index, by + including + 1, COUNTRIES, end) : NONE;
}

const MANY = new Set(words('countries states heads governments nations members presidents leaders'));

/** "Kenya's largest bank, Quay Bank, signed": the name between commas behind what it says of one party. */
function calledBefore(end: number, from: number, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  if (tokens[end - 1]?.text !== ',') return undefined;
  const party = endingAt(end - 1, from, index);
  if (party === undefined || tokens[party.firstToken - 1]?.text !== ',') return undefined;
  const noun = party.firstToken - 2;
  if (tokens[noun]?.pos !== 'NOUN' || !BODY_NOUNS.has(tokens[noun]?.lower ?? '')) return undefined;
  return ((index.kindsAt[party.firstToken] ?? 0) & PARTIES) === 0 ? undefined : party;
}

/** The Ministry in "the Ministry of Ports of Kenya", where the tagger has both for names; what is given otherwise. */
function bodyOfCountry(party: Mention | undefined, from: number, index: PatternIndex): Mention | undefined {
  if (party?.type !== 'place') return party;
  const { tokens } = index.annotation;
  const of = tokens[party.firstToken - 1]?.lower === 'the' ? party.firstToken - 2 : party.firstToken - 1;
  if (tokens[of]?.lower !== 'of') return party;
  const body = endingAt(of, from, index);
  return body?.type === 'organization' ? body : party;
}

const NONE: readonly Mention[] = [];
const PARTIES = bitsOf(['country', 'organization']);
const COUNTRIES = bitsOf(['country']);

/** Over "have jointly", "on Monday", "today". */
function beforeManner(verb: number, from: number, index: PatternIndex): number {
  const { tokens } = index.annotation;
  let end = verb;
  while (end > from) {
    const before = tokens[end - 1];
    const day = dayEndingAt(end, from, index);
    if (day !== undefined) end = day;
    else if (before !== undefined && (HELPERS.has(before.pos) || BEFORE_VERB.has(before.lower))) end--;
    else break;
  }
  return end;
}

function dayEndingAt(end: number, from: number, { dates }: PatternIndex): number | undefined {
  for (let at = end - 1; at >= Math.max(from, end - LONGEST_DAY); at--)
    if (dates.get(at)?.endToken === end) return at;
  return undefined;
}

/** The body, country or thing of no known type whose name, with another one of it in brackets, ends before a token. */
function endingAt(end: number, from: number, index: PatternIndex): Mention | undefined {
  for (let at = end - 1; at >= Math.max(from, end - LONGEST_NAME); at--) {
    const mention = mentionFrom(at, index);
    if (mention === undefined || pastAlias(index, mention) !== end) continue;
    const mayBeParty = mention.type === 'other' || ((index.kindsAt[at] ?? 0) & PARTIES) !== 0;
    return mayBeParty && mention.form === 'name' && mention.adjectival !== true ? mention : undefined;
  }
  return undefined;
}

/** Where the words begin that belong to a party: "the government of Kenya", "the Danish operator Quay Telecom", "the bank's subsidiary Quay Pay". */
function describedFrom(party: Mention, from: number, index: PatternIndex): number {
  const { tokens } = index.annotation;
  let start = party.firstToken;
  for (let steps = 0; start > from && steps < LONGEST_DESCRIPTION; steps++) {
    const before = tokens[start - 1];
    if (before === undefined) break;
    const owner = before.pos === 'PART' ? endingAt(start - 1, from, index) : undefined;
    if (owner !== undefined) start = owner.firstToken;
    else if (before.lower === 'of' && STATES.has(tokens[start - 2]?.lower ?? '')) start -= 2;
    else if (DESCRIBING.has(before.pos) || before.text === '-') start--;
    else if (mentionEndingAdjectival(start, from, index)) start--;
    else break;
  }
  return start;
}

/** "the Danish". */
function mentionEndingAdjectival(end: number, from: number, index: PatternIndex): boolean {
  const mention = end - 1 >= from ? mentionFrom(end - 1, index) : undefined;
  return mention?.adjectival === true && mention.endToken === end;
}
