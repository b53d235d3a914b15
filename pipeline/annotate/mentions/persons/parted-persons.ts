import type { Token } from '../../../contract/annotation.ts';
import { countryOfName } from '../../../lexicon/countries.ts';
import { isGivenName } from '../../../lexicon/given-names.ts';
import { KNOWN, knownAs } from '../../../lexicon/known-names.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import type { TaggedName } from '../../tagger/index.ts';
import { isAcronym, isCapitalised } from '../names/token-shapes.ts';

/** Forms of address, in lower case, that are in no name of anything else. */
const ADDRESSES: ReadonlySet<string> = new Set([
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'dr',
  'dr.',
  'prof.',
]);

/** Whether a word is a form of address: "Mr", "Dr.". */
export function isAddress(token: Token | undefined): boolean {
  return ADDRESSES.has(token?.lower ?? '');
}

/**
 * The parts of a tagged name that runs on into the name of a person: "Quayland Mr. Omar Khalil" is a place and a person, since a form of address
 * begins a name of its own, and "Silva and Khalil" are two. "Fairquay MLA Omar Khalil" and "Fairquay Senator Omar Khalil" are a person behind the
 * seat and an office, and "QuayTelecom Omar Khalil" behind "Chairman of" a body and who holds the office.
 */
export function partedPersons(tokens: readonly Token[], name: TaggedName): TaggedName[] {
  const { firstToken, endToken, type } = name;
  if (type === 'person' && endToken - firstToken > 2 && MEMBERS.has(tokens[firstToken]?.text ?? ''))
    return partedPersons(tokens, { ...name, firstToken: firstToken + 1 });
  const start = holderFrom(tokens, name) ?? behindLetters(tokens, name);
  if (start !== undefined)
    return [
      { ...name, endToken: start, type: type === 'place' ? 'place' : 'organization', endsSentence: false },
      { ...name, firstToken: start, type: 'person' },
    ];
  for (let index = name.firstToken + 1; index < name.endToken - 1; index++) {
    const person = personBehind(tokens, index, name);
    if (person === undefined || person >= name.endToken) continue;
    const holder: TaggedName = { ...name, firstToken: person, type: 'person' };
    const before: TaggedName = { ...name, endToken: index, endsSentence: false };
    if (MEMBERS.has(tokens[index]?.text ?? '')) return [holder];
    if (!isSeatOfState(tokens, index, type)) return [before, holder];
    return isPlaceName(tokens, before) ? [{ ...before, type: 'place' }, holder] : [holder];
  }
  return [name];
}

/** "the Republic of Kenya" of a name that runs on into another. */
const STATES = /^(?:Republic|Kingdom|Federation|State|Union|Sultanate|Principality)$/;
/** Words of the name of a country. */
const LONGEST_LAND = 4;

/**
 * Where the holder of an office begins in what is taken for one name behind its "of": "Omar" in "Chairman of QuayTelecom Omar Khalil", "Zolvan" in
 * "Minister of Ports of the Republic of Kenya Zolvan Melidor".
 */
function holderFrom(
  tokens: readonly Token[],
  { firstToken, endToken, type }: TaggedName,
): number | undefined {
  if (type === 'person') {
    const isOf = tokens[firstToken - 1]?.lower === 'of' && endToken - firstToken > 2;
    const [body, given] = [tokens[firstToken]?.text ?? '', tokens[firstToken + 1]?.text ?? ''];
    const before = tokens.slice(Math.max(0, firstToken - LONGEST_OFFICE), firstToken);
    // "Chairman PQA Omar Khalil"
    const isBehind = body.length > 2 && isAcronym(body) && before.slice(-1).some(isOffice);
    const isHeld = isBehind || (isOf && before.some(isOffice));
    return isHeld && !isGivenName(body) && isGivenName(given) ? firstToken + 1 : undefined;
  }
  if (type !== 'place' || !STATES.test(tokens[firstToken]?.text ?? '')) return undefined;
  if (tokens[firstToken + 1]?.lower !== 'of') return undefined;
  for (let end = Math.min(firstToken + 2 + LONGEST_LAND, endToken - 2); end > firstToken + 2; end--)
    if (countryOfName(textOf(tokens, firstToken + 2, end)) !== undefined) return end;
  return undefined;
}

/**
 * Names with the first word of a person's taken from the country before it: "Republic of Kenya Zolvan" and "Melidor Silva" are "Republic of Kenya"
 * and "Zolvan Melidor Silva".
 */
export function withFirstWords(
  tokens: readonly Token[],
  names: readonly TaggedName[],
): readonly TaggedName[] {
  if (!names.some((name, at) => runsOn(tokens, name, names[at + 1]))) return names;
  return names.map((name, at) => {
    const before = names[at - 1];
    if (runsOn(tokens, name, names[at + 1])) return { ...name, endToken: name.endToken - 1 };
    return before !== undefined && runsOn(tokens, before, name)
      ? { ...name, firstToken: name.firstToken - 1 }
      : name;
  });
}

/** Whether the last word of a country's name belongs to the person directly behind it. */
function runsOn(
  tokens: readonly Token[],
  { firstToken, endToken, type }: TaggedName,
  next: TaggedName | undefined,
): boolean {
  if (type !== 'place' || next?.type !== 'person' || next.firstToken !== endToken) return false;
  if (!STATES.test(tokens[firstToken]?.text ?? '') || tokens[firstToken + 1]?.lower !== 'of') return false;
  return (
    countryOfName(textOf(tokens, firstToken + 2, endToken)) === undefined &&
    countryOfName(textOf(tokens, firstToken + 2, endToken - 1)) !== undefined
  );
}

/** "Omar" in "at WPU Omar Khalil", taken for a body: behind its letters stands who works there. */
function behindLetters(
  tokens: readonly Token[],
  { firstToken, endToken, type }: TaggedName,
): number | undefined {
  if (type !== 'organization' || endToken - firstToken < 3 || endToken - firstToken > 4) return undefined;
  const letters = tokens[firstToken]?.text ?? '';
  if (!/^\p{Lu}{3,6}$/u.test(letters) || !isGivenName(tokens[firstToken + 1]?.text ?? '')) return undefined;
  const isPerson = tokens
    .slice(firstToken + 1, endToken)
    .every(({ text, lower }) => /^\p{Lu}\p{Ll}+$/u.test(text) && !isOrganizationHead(lower));
  return isPerson && /^(?:at|of)$/.test(tokens[firstToken - 1]?.lower ?? '') ? firstToken + 1 : undefined;
}

/** Tokens of "Chairman of the Board of". */
const LONGEST_OFFICE = 6;

function isOffice({ lower }: Token): boolean {
  return isOfficeHead(lower);
}

function textOf(tokens: readonly Token[], firstToken: number, endToken: number): string {
  return tokens
    .slice(firstToken, endToken)
    .map(({ text }) => text)
    .join(' ');
}

/** Letters for members of parliaments. */
const MEMBERS: ReadonlySet<string> = new Set(['MP', 'MLA', 'MLC', 'MEP', 'MSP', 'MK']);

/** Whether a word inside a person's name is the title of whom a state or city elected: "Fairquay Senator Omar Khalil", "Fairquay Gov. Omar Khalil". */
function isSeatOfState(tokens: readonly Token[], index: number, type: TaggedName['type']): boolean {
  return type === 'person' && SEATS_OF_STATES.has(tokens[index]?.text ?? '');
}

const SEATS_OF_STATES: ReadonlySet<string> = new Set([
  'Senator',
  'Sen.',
  'Governor',
  'Gov.',
  'Rep.',
  'Mayor',
]);

function isPlaceName(tokens: readonly Token[], { firstToken, endToken }: TaggedName): boolean {
  return (knownAs(textOf(tokens, firstToken, endToken)) & (KNOWN.region | KNOWN.city)) !== 0;
}

/** Where a person's name begins behind a form of address, letters for an office or an "and" between two. */
function personBehind(
  tokens: readonly Token[],
  index: number,
  { firstToken, type }: TaggedName,
): number | undefined {
  if (isAddress(tokens[index])) return tokens[index + 1]?.text === '.' ? index + 2 : index + 1;
  if (type === 'person' && MEMBERS.has(tokens[index]?.text ?? '')) return index + 1;
  if (isSeatOfState(tokens, index, type)) return index + 1;
  if (type !== 'person' || tokens[index]?.lower !== 'and' || !isCapitalised(tokens[index + 1]))
    return undefined;
  // "Ana Silva of The Globe and Mail" is one.
  return tokens.slice(firstToken, index).every(isCapitalised) ? index + 1 : undefined;
}
