import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import type { NameSegment } from '../names/segments.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';
import { isCommonLetters } from '../no-names/common-letters.ts';
import { COMMON_ACRONYMS } from '../names/name-types.ts';
import { overlapping } from '../names/overlapping.ts';
import { withServicesNamed } from './named-everywhere.ts';
import { isSaidOfBody } from './signs-of-bodies.ts';
import { isUsedByPeople, USERS } from './signs-of-use.ts';

const LETS = new Set(words('allows allow allowed lets let enables enable enabled helps helped'));
const BEFORE_VERB = new Set(
  words(
    ', which that also now already currently has have been is was were are first jointly officially originally',
  ),
);
const MADE = new Set(words('developed designed built created'));
const LAUNCHED = new Set(words('launched introduced unveiled released'));
const LAUNCHING = new Set(words('launched launch introduced unveiled piloted'));
const GIVES = new Set(
  words('offers provides has had counts brings processed processes handles handled serves'),
);
/** What services have many of. */
const COUNTED = new Set(
  words('users services downloads documents transactions registrations accounts requests visits'),
);
const OF_USE = new Set(words('users account accounts login'));
const MEANS = new Set(words('via through on using'));
const THROUGH = new Set(
  words(
    'available registered issued paid submitted booked accessible accessed apply register pay log processed',
  ),
);
const LONGEST_DEED = 9;
const LONGEST_CLAUSE = 18;
const PLACED = new Set(words('in at near from across'));

/** As many deeds as make a name one of a service; one that is taken for a body must have more, since bodies do most of this too. */
const ENOUGH = 2;
const ENOUGH_OF_BODY = 3;

/** "Quay.pt" */
const IS_ADDRESS = /\p{L}\.\p{Ll}{2,3}$/u;

interface Signs {
  readonly deeds: Set<string>;
  isOther: boolean;
}

/**
 * The segments, of which those are services throughout the article that are said to do, or to undergo, what services do: people log in to them, they were
 * "developed by" somebody, "allow users to" pay, have "users".
 * @param ruled the names that rules found: some were called an app, platform or the like at some place, some the tagger passed over
 */
export function withServicesByDeeds(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  ruled: readonly NameSegment[],
): readonly NameSegment[] {
  const described = new Set(
    ruled.flatMap(({ type, text }) => (type.type === 'service' && type.strength === 1 ? [text] : [])),
  );
  const all = new Map<string, Signs>();
  const read = (segment: NameSegment): void => {
    const signs = all.get(segment.text) ?? { deeds: new Set<string>(), isOther: false };
    all.set(segment.text, signs);
    if (mayBeService(segment)) readSigns(tokens, segment, signs);
    else signs.isOther = true;
  };
  segments.forEach(read);
  const passedOver = ruled.filter((one) => isUnknown(one) && overlapping(segments, one).length === 0);
  passedOver.forEach(read);
  const services = new Set<string>();
  for (const { text, type } of [...segments, ...passedOver]) {
    const signs = all.get(text);
    if (signs === undefined || signs.isOther || type.type === 'service') continue;
    const isBody = type.type === 'organization' && !IS_ADDRESS.test(text);
    const enough = isBody ? ENOUGH_OF_BODY : ENOUGH;
    const isDescribed = described.has(text);
    // Vaccines, laws and halls are made and launched too.
    const isDigital = isDescribed || [...signs.deeds].some((deed) => deed !== 'made' && deed !== 'launched');
    const weight = signs.deeds.size + (isDescribed ? 2 : 0) + (signs.deeds.has('used') ? 1 : 0);
    if (isDigital && weight >= enough) services.add(text);
  }
  return withServicesNamed(tokens, segments, services);
}

/** Names whose own words do not say what they are. */
function mayBeService({ type, words: named }: NameSegment): boolean {
  return type.strength < 2 && named.length <= 4 && type.type !== 'event' && type.type !== 'instrument';
}

/** One word of which nothing says what it is, and no list knows. */
function isUnknown({ type, text, words: named }: NameSegment): boolean {
  const { length } = named;
  return (
    type.type === 'other' &&
    type.strength === 0 &&
    length <= 2 &&
    !isKnownPlace(text) &&
    !COMMON_ACRONYMS.has(text) &&
    !isCommonLetters(text)
  );
}

function readSigns(tokens: readonly Token[], segment: NameSegment, signs: Signs): void {
  const { firstToken, endToken, type } = segment;
  const [before, after] = [tokens[firstToken - 1]?.lower ?? '', tokens[endToken]?.lower ?? ''];
  if (isSaidOfBody(tokens, segment) || (type.type === 'place' && PLACED.has(before))) {
    signs.isOther = true;
    return;
  }
  const { deeds } = signs;
  if (isUsedByPeople(tokens, firstToken, endToken)) deeds.add('used');
  if (OF_USE.has(after) || (before === 'of' && tokens[firstToken - 2]?.lower === 'users')) deeds.add('users');
  if (isMeans(tokens, firstToken)) deeds.add('means');
  const the = before === 'the' ? firstToken - 2 : firstToken - 1;
  if (LAUNCHING.has(tokens[tokens[the]?.lower === 'of' ? the - 1 : the]?.lower ?? '')) deeds.add('launched');
  const verb = verbBehind(tokens, endToken);
  readVerb(tokens, verb, verb > endToken, deeds);
  const second = secondVerb(tokens, verb);
  if (second !== undefined) readVerb(tokens, verbBehind(tokens, second), true, deeds);
}

/** "Kibo was developed by the ministry and allows", "Kibo, launched in May, now has": what it does besides. */
function secondVerb(tokens: readonly Token[], first: number): number | undefined {
  for (let at = first + 1; at < first + LONGEST_CLAUSE; at++) {
    const token = tokens[at];
    if (token === undefined || /^[;.]$/.test(token.text)) return undefined;
    if (token.lower !== 'and' && token.text !== ',') continue;
    const verb = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
    if (/^(?:VERB|AUX)$/.test(tokens[verb]?.pos ?? '')) return verb;
  }
  return undefined;
}

/** "Apply through Kibo", "paid via Kibo". */
function isMeans(tokens: readonly Token[], firstToken: number): boolean {
  if (!MEANS.has(tokens[firstToken - 1]?.lower ?? '')) return false;
  for (let at = firstToken - 2; at > firstToken - 6; at--)
    if (THROUGH.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** What the verb behind a name says of it: "was developed by", "allows users to", "is available in 9 languages", "has 2 million users". */
function readVerb(tokens: readonly Token[], verb: number, isPassive: boolean, deeds: Set<string>): void {
  const lower = tokens[verb]?.lower ?? '';
  if (isPassive && MADE.has(lower) && hasWithin(tokens, verb, (word) => word === 'by')) deeds.add('made');
  else if (isPassive && LAUNCHED.has(lower)) deeds.add('launched');
  else if (isPassive && lower === 'downloaded') deeds.add('downloaded').add('users');
  else if (isPassive && lower === 'available') deeds.add('available');
  else if (LETS.has(lower) && hasWithin(tokens, verb, (word) => USERS.has(word))) deeds.add('lets');
  else if (GIVES.has(lower) && hasWithin(tokens, verb, (word) => COUNTED.has(word))) deeds.add('gives');
}

/** The verb that is said of the thing before a token, over its short form, "which" and auxiliaries. */
function verbBehind(tokens: readonly Token[], endToken: number): number {
  let verb = endToken;
  if (tokens[verb]?.text === '(' && tokens[verb + 2]?.text === ')') verb += 3;
  while (verb < endToken + 7 && BEFORE_VERB.has(tokens[verb]?.lower ?? '')) {
    // "Kibo has 2 million users"
    if (/^ha[sd]$/.test(tokens[verb]?.lower ?? '') && !/^(?:VERB|AUX|ADV)$/.test(tokens[verb + 1]?.pos ?? ''))
      break;
    verb++;
  }
  return verb;
}

function hasWithin(tokens: readonly Token[], verb: number, isWanted: (lower: string) => boolean): boolean {
  for (let at = verb + 1; at < verb + LONGEST_DEED; at++) {
    const token = tokens[at];
    if (token === undefined || /^[,;.]$/.test(token.text)) return false;
    if (isWanted(token.lower)) return true;
  }
  return false;
}
