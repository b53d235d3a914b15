import { isEventHead } from '../lexicon/event-words.ts';
import { isInstrumentHead } from '../lexicon/instrument-words.ts';
import { HONORIFICS, isOfficeHead, SHORT_TITLES } from '../lexicon/offices.ts';
import { isOrganizationHead } from '../lexicon/organization-words.ts';
import { isServiceHead } from '../lexicon/service-words.ts';
import { lowerWords } from './words.ts';

/** Longest description that may stand for a name, in words. */
const MOST_WORDS = 8;

const PRONOUNS = words(`
  he him his himself she her hers herself it its itself they them their theirs themselves we us our ours ourselves i me
  my mine myself who whom whose which that this these those one both all
`);
const DETERMINERS = words('the this that these those its their our his her my whose');
/** What things are called beside the heads of names in the lexicon. */
const OTHER_KINDS = words(
  'body company country city event firm gathering government group nation organisation organization party region republic state',
);

/** "a two-day summit", which announces an event that is named later. */
const ANNOUNCEMENT = /^an? (?:[a-z-]+ )*(?:\d+|[a-z]+)-day (?:[a-z-]+ )*[a-z]+$/i;

/** The comma of "the three-day, in-person summit". */
const LISTED_MANNER = /(?<=-day), (?=(?:in-person|hybrid|virtual|online) )/;

/**
 * Whether words point back at a name without saying it: a pronoun, a bare possessive, or a definite description of at most
 * eight words ("the conference", "its parent company", "the Minister of Finance", "Kenya's finance minister"). A description that is itself a name
 * ("the Asian Bank") only stands for a name that has its words.
 * @param phrase normalised words of the span
 * @param name the normalised name that they are said to stand for
 */
export function isAnaphor(phrase: string, name: string): boolean {
  const tokens = tokensOf(phrase);
  const [first = '', ...rest] = tokens;
  if (rest.length === 0) return PRONOUNS.has(first.toLowerCase());
  if (tokens.length > MOST_WORDS || /[.!?;:,](?:\s|$)/u.test(phrase.replace(LISTED_MANNER, ' ')))
    return false;
  if (ANNOUNCEMENT.test(phrase)) return isEventHead(tokens.at(-1) ?? '') || isKind(tokens.at(-1) ?? '');
  return DETERMINERS.has(first.toLowerCase()) ? describes(rest, name) : isOwnedOffice(tokens);
}

/** "Acme's chief executive", "Kenya's trade minister": as definite as "the minister". */
function isOwnedOffice(tokens: readonly string[]): boolean {
  const isOwned = tokens.slice(0, -1).some((word) => /['’]s?$/u.test(word));
  return isOwned && isOfficeHead((tokens.at(-1) ?? '').toLowerCase());
}

/** Whether words are part of a name: a run of its words ("Silva", "the Action Plan" in "Lisbon Action Plan"), or a title before one. */
export function isShorterForm(phrase: string, name: string): boolean {
  const tokens = tokensOf(phrase);
  let from = tokens.findIndex((token) => !isTitle(token));
  if (from > 0 && DETERMINERS.has((tokens[0] ?? '').toLowerCase())) from = 0;
  const own = tokens.slice(Math.max(from, 0));
  if (!own.some(isCapitalised)) return false;
  return isRun(own, tokensOf(name)) || isRun(own.flatMap(hyphenParts), tokensOf(name).flatMap(hyphenParts));
}

/**
 * Whether one is the acronym of the other: its letters are the initials of the other's words, with or without the small
 * ones. An edition after the letters ("QDF-25") must not contradict a year in the other.
 */
export function isAcronymOf(phrase: string, name: string): boolean {
  return lettersAreInitials(phrase, name) || lettersAreInitials(name, phrase);
}

function lettersAreInitials(short: string, long: string): boolean {
  const acronym = /^(\p{Lu}[\p{L}&.]*?)(?:[-' ]*(\d{4}|\d{2}))?$/u.exec(short);
  const letters = (acronym?.[1] ?? '').replace(/[^\p{Lu}]/gu, '');
  if (letters.length < 2) return false;
  const edition = acronym?.[2];
  const years = long.match(/\d{4}/gu) ?? [];
  if (edition !== undefined && years.some((year) => !year.endsWith(edition))) return false;
  const parts = tokensOf(long)
    .flatMap(hyphenParts)
    .filter((word) => /^\p{L}/u.test(word));
  const initials = (kept: readonly string[]): string =>
    kept.map((word) => word.charAt(0).toUpperCase()).join('');
  return initials(parts.filter(isCapitalised)) === letters || initials(parts) === letters.toUpperCase();
}

function describes(description: readonly string[], name: string): boolean {
  const head = headOf(description);
  const known = new Set(lowerWords(name));
  if (!isCapitalised(head) || isOfficeHead(head.toLowerCase()) || SHORT_TITLES.has(head)) return true;
  if (description.length === 1 && isKind(head.toLowerCase())) return true;
  return description.filter(isCapitalised).every((word) => known.has(word.toLowerCase()));
}

/** Words for kinds of things, which press releases write with a capital: "the Company". */
function isKind(lower: string): boolean {
  if (isEventHead(lower) || isInstrumentHead(lower)) return true;
  return isOrganizationHead(lower) || isServiceHead(lower) || OTHER_KINDS.has(lower);
}

/** The last word before a preposition. */
function headOf(description: readonly string[]): string {
  const preposition = description.findIndex((word) =>
    /^(?:of|in|at|for|on|from|to|with|by|that|which|who)$/.test(word),
  );
  return description[preposition > 0 ? preposition - 1 : description.length - 1] ?? '';
}

function isRun(part: readonly string[], whole: readonly string[]): boolean {
  return whole.some((_, from) => part.every((word, index) => whole[from + index] === word));
}

function isTitle(token: string): boolean {
  return HONORIFICS.has(token) || isOfficeHead(token.toLowerCase());
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function hyphenParts(word: string): string[] {
  return word.split('-').filter((part) => part !== '');
}

function tokensOf(phrase: string): string[] {
  return phrase.split(' ').filter((token) => token !== '');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
