import type { MentionType, Token } from '../../../contract/annotation.ts';
import { BODY_NOUNS } from '../../../lexicon/body-nouns.ts';
import { COUNTED } from '../../../lexicon/gathering-words.ts';
import { words } from '../../../lexicon/words.ts';
import { introducedAs, NAMED_GATHERINGS } from './introduced-names.ts';
import { type NameType, UNKNOWN } from './name-types.ts';
import { isInOpeningPhrase } from './opening-phrases.ts';
import { TYPE_OF_NOUN } from './nouns-of-types.ts';
import { isServiceByPhrase } from '../services/service-contexts.ts';

/** Nouns that follow the name of a service: "the Kibo app". A "Kibo system" may be anybody's. */
const NAMED_BEFORE = new Set(
  words('app application portal website wallet chatbot superapp software service platform'),
);
/** Words before such a noun: "the Kibo mobile app". */
const MEDIA = new Set(words('mobile web online digital super'));
const QUOTES_CLOSED = new Set(['”', '"', '»', '’']);
/** Offices that only organisations have. */
const CORPORATE_HEADS = new Set(
  words('ceo cto cfo coo cio founder co-founder chairman chairwoman chairperson rector spokesperson'),
);
/** "X 2.0, a platform". */
const VERSION = /^\d\.\d$/;
/** As many tokens as may stand behind a name up to the noun that says what it is. */
const LONGEST_DESCRIPTION = 12;
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
  const introduced =
    introducedAs(tokens, firstToken, endToken, from) ?? toolBefore(tokens, firstToken, endToken, from);
  if (introduced !== undefined) return { type: introduced, strength: 1 };
  const after = QUOTES_CLOSED.has(tokens[endToken]?.text ?? '') ? endToken + 1 : endToken;
  const noun = MEDIA.has(tokens[after]?.lower ?? '') ? after + 1 : after;
  const next = noun < limit ? tokens[noun] : undefined;
  // "the official Expo application" is that of the Expo.
  const isOfficial = tokens[firstToken - 1]?.lower === 'official';
  // So is "the QPA website", of a body; a service has one, too.
  const isSite = next?.lower === 'website' && /^\p{Lu}{2,5}$/u.test(tokens[endToken - 1]?.text ?? '');
  const isNamed = next?.pos === 'NOUN' && NAMED_BEFORE.has(next.lower) && isNameLike(tokens[firstToken]);
  if (isNamed && !isOfficial && !isSite) return { type: 'service', strength: 1 };
  if (isGathering(tokens, firstToken, endToken)) return { type: 'event', strength: 1 };
  if (isServiceByPhrase(tokens, firstToken, endToken, from, limit)) return { type: 'service', strength: 1 };
  if (isNumbered(tokens, firstToken, endToken)) return { type: 'event', strength: 1 };
  if (isLed(tokens, firstToken, endToken)) return { type: 'organization', strength: 1 };
  const described = isInOpeningPhrase(tokens, firstToken)
    ? undefined
    : typeByDescription(tokens, after, limit);
  return described === undefined ? UNKNOWN : { type: described, strength: 1 };
}

const YEAR = /^20\d{2}$/;

/** "at the Quay Tech 2024 exhibition, held in": a name of several words before the noun that says what it is, and no more of a phrase behind it. */
function isGathering(tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  if (endToken - firstToken < 2) return false;
  const at = YEAR.test(tokens[endToken]?.text ?? '') ? endToken + 1 : endToken;
  const [noun, next] = [tokens[at], tokens[at + 1]];
  if (noun?.pos !== 'NOUN' || !NAMED_GATHERINGS.has(noun.lower)) return false;
  const the = /^(?:annual|yearly|biennial|first|second|third|inaugural)$/.test(
    tokens[firstToken - 1]?.lower ?? '',
  )
    ? firstToken - 2
    : firstToken - 1;
  return tokens[the]?.lower === 'the' && !['NOUN', 'PROPN', 'ADJ'].includes(next?.pos ?? '');
}

/** "at the 7th QDMM in": an acronym that is counted is a series of meetings, unless it says which of another thing ("the 7th QDMM budget"). */
function isNumbered(tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  if (endToken - firstToken !== 1 || !/^\p{Lu}{4,}$/u.test(tokens[firstToken]?.text ?? '')) return false;
  const next = tokens[endToken]?.pos ?? '';
  return COUNTED.test(tokens[firstToken - 1]?.lower ?? '') && ['ADP', 'PUNCT', 'AUX', 'CCONJ'].includes(next);
}

/** A proper noun by its tag or by a capital inside it ("eGov"). */
function isNameLike(token: Token | undefined): boolean {
  return token?.pos === 'PROPN' || /\p{Ll}\p{Lu}/u.test(token?.text ?? '');
}

/** "the agency's testing tool, X,", "its hackathon, X,": a service or event after the noun that says what it is, between commas. */
function toolBefore(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  from: number,
): MentionType | undefined {
  const closes = [',', '.', '('].includes(tokens[endToken]?.text ?? '');
  if (tokens[firstToken - 1]?.text !== ',' || !closes) return undefined;
  const noun = tokens[firstToken - 2];
  const type = TYPE_OF_NOUN.get(noun?.lower ?? '');
  // "Kenya's digital ID, X,"
  if (noun?.text === 'ID' && /^(?:digital|national)$/.test(tokens[firstToken - 3]?.lower ?? ''))
    return isListed(tokens, endToken) ? undefined : 'service';
  const isTold = type === 'service' || (type === 'event' && noun?.lower !== 'event');
  if (noun?.pos !== 'NOUN' || noun.lower.endsWith('s') || !isTold) return undefined;
  for (let index = firstToken - 3; index >= Math.max(from, firstToken - 8); index--) {
    const { pos, lower } = tokens[index] ?? {};
    if (lower === "'s" || lower === 'its' || lower === 'their') return type;
    if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PUNCT' && pos !== 'VERB' && pos !== 'PROPN')
      return undefined;
  }
  return undefined;
}

/** "the digital ID, X, Y and": the list goes on. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma]?.text === ',' ? tokens[comma + 1] : undefined;
  return next !== undefined && (/^(?:and|or)$/.test(next.lower) || /^\p{Lu}/u.test(next.text));
}

/** "CEO of X", "X's founder". */
function isLed(tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  const link = tokens[firstToken - 1]?.lower;
  const head = link === 'of' || link === 'at' ? tokens[firstToken - 2] : undefined;
  const possessed = tokens[endToken]?.lower === "'s" ? tokens[endToken + 1] : undefined;
  return CORPORATE_HEADS.has(head?.lower ?? '') || CORPORATE_HEADS.has(possessed?.lower ?? '');
}

/** "offering" in "a platform offering services", which taggers may take for a noun. */
function isParticiple({ lower }: Token): boolean {
  return lower.endsWith('ing');
}

/** Whether a noun only says what kind of thing the next one is: "disaster" in "disaster response platform". */
function goesOn(tokens: readonly Token[], index: number, type: MentionType | undefined): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return false;
  return isParticiple(next) ? describes(tokens, index, type) : next.pos === 'NOUN';
}

/** "cross-border reporting platform": a participle that says what kind of platform it is, and not what a thing does. */
function describes(tokens: readonly Token[], index: number, type: MentionType | undefined): boolean {
  return type === undefined && tokens[index + 2]?.pos === 'NOUN';
}

/** Past "(KTN)" behind a name. */
function pastShortName(tokens: readonly Token[], endToken: number): number {
  const isShort = tokens[endToken]?.text === '(' && tokens[endToken + 2]?.text === ')';
  return isShort && tokens[endToken + 3]?.text === ',' ? endToken + 3 : endToken;
}

/** "and" between two nouns that say what kind of thing a third one is: "a clearance and records system". */
function joinsNouns(tokens: readonly Token[], and: number): boolean {
  const isAnd = tokens[and]?.lower === 'and' && tokens[and - 1]?.pos === 'NOUN';
  return isAnd && tokens[and + 1]?.pos === 'NOUN' && tokens[and + 2]?.pos === 'NOUN';
}

/** "a provider"; "a foundation" and "a chain" may be of anything. */
function isBodyNoun({ lower }: Token): boolean {
  return BODY_NOUNS.has(lower) && lower !== 'foundation' && lower !== 'chain';
}

/** "X, a mobile application for …", "X is a platform": the head noun of what is said of the name. */
export function typeByDescription(
  tokens: readonly Token[],
  endToken: number,
  limit: number,
): MentionType | undefined {
  const named = pastShortName(tokens, endToken);
  let index = VERSION.test(tokens[named]?.text ?? '') ? named + 1 : named;
  const first = tokens[index];
  if (first === undefined || index >= limit) return undefined;
  const copula = first.lower === 'is' || first.lower === 'was';
  if (!copula && !APPOSITION_STOPS.has(first.text)) return undefined;
  index++;
  const determiner = tokens[index]?.lower;
  const isOne = determiner === 'a' || determiner === 'an';
  // "SIMA, Portugal's digital signature"
  const isOwned = /^['’]s$/.test(tokens[index + 1]?.text ?? '');
  if (isOwned) index++;
  else if (!/^(?:an?|the)$/.test(determiner ?? '') && !determiner?.endsWith("'s")) return undefined;
  for (index++; index < Math.min(limit, endToken + LONGEST_DESCRIPTION); index++) {
    const token = tokens[index];
    if (
      token === undefined ||
      (!['NOUN', 'ADJ', 'PROPN', 'PART', 'PUNCT', 'ADV', 'VERB'].includes(token.pos) &&
        !joinsNouns(tokens, index)) ||
      token.text === ','
    )
      return undefined;
    const next = tokens[index + 1];
    // "a clearance and records system"
    if (token.lower === 'and' || next?.lower === 'and') continue;
    // "the company's voice-based platform" is a platform.
    if (next?.lower === "'s" || next?.text === '-') continue;
    const type = TYPE_OF_NOUN.get(token.lower) ?? (isOne && isBodyNoun(token) ? 'organization' : undefined);
    // "the national digital identity" behind its comma, but not "the identity stack".
    if (token.lower === 'identity' && (next?.text === ',' || next?.text === '.')) return 'service';
    // Behind "of Kibo, the conference aims" a clause begins.
    if (type === 'event' && determiner === 'the' && (next?.pos === 'VERB' || next?.pos === 'AUX'))
      return undefined;
    if (token.pos === 'NOUN' && !goesOn(tokens, index, type)) return type;
  }
  return undefined;
}
