import type { Token } from '../../../contract/annotation.ts';
import { countryOfDemonym } from '../../../lexicon/countries.ts';
import { isGivenName } from '../../../lexicon/given-names.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';
import { words } from '../../../lexicon/words.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import { typeByWords } from './name-types.ts';
import { isWithin, overlapping, withInPlace } from './overlapping.ts';
import { segmentAt } from './segment-at.ts';
import type { NameSegment } from './segments.ts';
import { isAcronym, isCapitalised, isHyphen } from './token-shapes.ts';

const SERVICES = new Set(words('app application platform portal wallet chatbot superapp'));
const PLANS = new Set(words('programme program project initiative'));
const NOUNS = soughtWords([...SERVICES, ...PLANS, 'system']);
/** A "Kibo system" may be anybody's, unless it was made. */
const MADE = new Set(words('created launched developed built introduced unveiled deployed'));

/** What stands before a name that a noun follows: "the Kibo app", "Togo's Kibo app". */
const BEFORE = new Set(words("the a an its their our this 's ’s new"));
const OPENING = /^["“«'‘]$/;
const CLOSING = /^["”»'’]$/;
/** Between the capitals of a name. */
const LINKS = new Set(words('of for and'));
/** Tokens. */
const LONGEST_NAME = 8;
const LONGEST_MODIFIER = 4;
const LONGEST_SHORT = 7;
/** What a program runs on, or a program or programme is for: "the Android app", "the Eid programme". */
const SYSTEMS = new Set([
  ...words('android ios iphone windows linux java bluetooth web internet excel'),
  ...words('hajj umrah ramadan eid easter christmas diwali nowruz'),
]);

/**
 * The segments with services and programmes that stand before the noun that says what they are, over what else is said between them: "the Kibo
 * smart card app", "the Harbour Digital Identity (HDI) platform", "its Quay Connect project". Names in these words give way where they only seemed to
 * be of something else.
 * @param segments in text order; so is what is given
 */
export function withNamesBeforeNouns(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const found: NameSegment[] = [];
  for (const noun of placesOf(NOUNS, tokens)) {
    const named = namedBefore(tokens, noun);
    if (named === undefined || (found.at(-1)?.endToken ?? 0) > named.firstToken) continue;
    const others = overlapping(segments, named);
    if (others.every((other) => givesWay(tokens, other, named))) found.push(named);
  }
  return found.length === 0 ? segments : withInPlace(segments, found);
}

function namedBefore(tokens: readonly Token[], noun: number): NameSegment | undefined {
  const head = tokens[noun];
  const next = tokens[noun + 1];
  if (head === undefined || head.text !== head.lower || /^(?:NOUN|PROPN|PART)$/.test(next?.pos ?? ''))
    return undefined;
  if (isHyphen(next)) return undefined;
  const isSystem = head.lower === 'system';
  const isService = SERVICES.has(head.lower) || isSystem;
  const behind = isService ? modifiersStart(tokens, noun) : noun;
  const [endToken, isQuoted] = nameEnd(tokens, behind);
  if (!isCapitalised(tokens[endToken - 1]) && !/^\d/.test(tokens[endToken - 1]?.text ?? '')) return undefined;
  const firstToken = nameStart(tokens, endToken);
  const isOpened = isQuoted
    ? OPENING.test(tokens[firstToken - 1]?.text ?? '')
    : isIntroduced(tokens, firstToken, isService);
  if (!isOpened && !(SERVICES.has(head.lower) && isProper(tokens, firstToken, endToken, behind < noun)))
    return undefined;
  if (!isQuoted && !isLikeName(tokens, firstToken, endToken)) return undefined;
  if (isSystem && (endToken !== noun || !isMade(tokens, firstToken))) return undefined;
  if (!isService && !isQuoted && !isLikePlan(tokens, firstToken, endToken, head.lower)) return undefined;
  // Brackets then hold a short name of it.
  const strength = tokens[endToken]?.text === '(' ? 2 : 1;
  // "the Harbour Digital Identity project" builds a service that is called so.
  const isIdentity = /^(?:identity|id)$/.test(tokens[endToken - 1]?.lower ?? '') && endToken - firstToken > 1;
  const type = isService || isIdentity ? 'service' : 'instrument';
  return segmentAt(tokens, firstToken, endToken, { type, strength });
}

/** "have created the Kibo". */
function isMade(tokens: readonly Token[], firstToken: number): boolean {
  return BEFORE.has(tokens[firstToken - 1]?.lower ?? '') && MADE.has(tokens[firstToken - 2]?.lower ?? '');
}

/** Before "smart card" of "the Kibo smart card app". */
function modifiersStart(tokens: readonly Token[], noun: number): number {
  let start = noun;
  while (start > noun - LONGEST_MODIFIER) {
    const token = tokens[start - 1];
    const isModifier = token !== undefined && token.text === token.lower && /^(?:NOUN|ADJ)$/.test(token.pos);
    if (!isModifier && !isHyphen(token)) break;
    start--;
  }
  return start;
}

/** Behind the name, before its short one in brackets or the mark that closes it, and whether such a mark does. */
function nameEnd(tokens: readonly Token[], behind: number): readonly [number, boolean] {
  const last = tokens[behind - 1];
  if (last?.text === ')')
    for (let open = behind - 3; open > behind - LONGEST_SHORT; open--)
      if (tokens[open]?.text === '(') return [isCapitalised(tokens[open + 1]) ? open : behind, false];
  return CLOSING.test(last?.text ?? '') && last?.pos === 'PUNCT' ? [behind - 1, true] : [behind, false];
}

function nameStart(tokens: readonly Token[], endToken: number): number {
  let start = endToken;
  while (start > endToken - LONGEST_NAME) {
    const before = tokens[start - 1];
    const isLink =
      LINKS.has(before?.lower ?? '') && start < endToken && isCapitalised(tokens[start - 2]) && start > 1;
    const isYear = /^20\d{2}$/.test(before?.text ?? '');
    const isJoin = isHyphen(before) && start < endToken && isCapitalised(tokens[start - 2]);
    if (!isCapitalised(before) && !isLink && !isYear && !isJoin) break;
    start--;
  }
  return LINKS.has(tokens[start]?.lower ?? '') || BEFORE.has(tokens[start]?.lower ?? '') ? start + 1 : start;
}

/** "the Kibo", "a secure Kibo", and of a service, "its giant Kibo". */
function isIntroduced(tokens: readonly Token[], firstToken: number, isService: boolean): boolean {
  const before = tokens[firstToken - 1];
  const isModifier =
    before?.pos === 'ADJ' || (isService && before?.pos === 'NOUN' && before.text === before.lower);
  const determiner = isModifier && before.lower !== 'official' ? tokens[firstToken - 2] : before;
  return BEFORE.has(determiner?.lower ?? '') || BEFORE.has(before?.lower ?? '');
}

/** "through Kibo mobile money platform": one word that is no place and, behind a word that governs it, has its capital as a name. */
function isProper(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  isDescribed: boolean,
): boolean {
  const [name, before] = [tokens[firstToken], tokens[firstToken - 1]];
  if (!isDescribed || name === undefined || endToken !== firstToken + 1) return false;
  return (
    name.pos === 'PROPN' && !isKnownPlace(name.text) && /^(?:ADP|VERB|SCONJ|CCONJ)$/.test(before?.pos ?? '')
  );
}

/** No people, language, system or office, of which a program or plan may be, too: "the Android app", "the Togolese portal", "the President’s". */
function isLikeName(tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  const parts = tokens.slice(firstToken, endToken);
  const [first] = parts;
  if (first === undefined || parts.some(({ lower }) => isOfficeHead(lower))) return false;
  return (
    parts.length > 1 ||
    (countryOfDemonym(first.text) === undefined && !SYSTEMS.has(first.lower) && !isGivenName(first.text))
  );
}

/** Roads and dams are projects, too, and go by places: "the AVENIR project". Short letters are of a matter: "the IPO programme". */
function isLikePlan(tokens: readonly Token[], firstToken: number, endToken: number, head: string): boolean {
  const isLetters = endToken - firstToken === 1 && isAcronym(tokens[firstToken]?.text ?? '');
  if (isLetters) return (tokens[firstToken]?.text.length ?? 0) >= FEWEST_LETTERS;
  return head !== 'project' || tokens[endToken]?.text === '(';
}

const FEWEST_LETTERS = 4;

/** Whether a name found otherwise only seems to be one of something else. */
function givesWay(tokens: readonly Token[], other: NameSegment, named: NameSegment): boolean {
  if (!isWithin(other, named)) return false;
  const {
    type: { type, strength },
    text,
    words: parts,
    firstToken,
    endToken,
  } = other;
  const isWhole = firstToken === named.firstToken && endToken === named.endToken;
  if (type === 'other') return countryOfDemonym(text) === undefined && !(isWhole && strength === 2);
  if (!isWhole || strength === 2) return false;
  if (type === 'person')
    return (
      OPENING.test(tokens[named.firstToken - 1]?.text ?? '') || (parts.length === 1 && !isGivenName(text))
    );
  if (type === 'place') return !isKnownPlace(text);
  // "the Harbour Digital Identity (HDI) platform": a body would own it, and have no brackets between.
  return (
    type === 'organization' && tokens[endToken]?.text === '(' && typeByWords(parts).type !== 'organization'
  );
}
