import type { Token } from '../../../contract/annotation.ts';
import { countryOfDemonym } from '../../../lexicon/countries.ts';
import { isEventHead } from '../../../lexicon/event-words.ts';
import { holdsSessions } from '../../../lexicon/gathering-words.ts';
import { isInstrumentHead } from '../../../lexicon/instrument-words.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { isRegion } from '../../../lexicon/regions.ts';
import { words } from '../../../lexicon/words.ts';
import { FIELDS } from '../no-names/field-letters.ts';
import { ownerCutAtAnd } from './owners-cut-at-and.ts';
import { segmentAt } from './segment-at.ts';
import type { NameSegment } from './segments.ts';
import { isAcronym, isCapitalised, joined } from './token-shapes.ts';

/** What stands before a name that an event or plan has with its article. */
export const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  "'s",
  'this',
  'its',
  'their',
  'our',
  'annual',
  'first',
  'second',
  'third',
  'inaugural',
]);

/**
 * Segments with the two sides of an "and" inside the name of an event or a plan as one name: "the Kenyan National Recovery and
 * Resilience Plan". The left side has the article of both, and does not end with what a name of its own ends with: "the World Bank and Quay Plan".
 * @param segments in text order, and so are those given
 */
export function withNamesOverAnd(tokens: readonly Token[], segments: readonly NameSegment[]): NameSegment[] {
  const whole: NameSegment[] = [];
  for (const segment of segments) {
    const owned = ownerCutAtAnd(tokens, whole.at(-1), segment);
    if (owned !== undefined) {
      whole.splice(-1, 1, ...owned);
      continue;
    }
    const left = whole.at(-1);
    const isMore =
      left !== undefined && (isSecondMatter(tokens, left, segment) || isBodyOfSession(tokens, left, segment));
    if (left === undefined || !(isMore || (isRightSide(tokens, left, segment) && isLeftSide(tokens, left)))) {
      const first = matterBefore(tokens, segment, left) ?? lawStart(tokens, segment, left?.endToken ?? 0);
      if (left !== undefined && first <= left.firstToken) whole.pop();
      whole.push(
        first === segment.firstToken ? segment : segmentAt(tokens, first, segment.endToken, segment.type),
      );
      continue;
    }
    whole[whole.length - 1] = segmentAt(
      tokens,
      left.firstToken,
      segment.endToken,
      isMore ? left.type : segment.type,
    );
  }
  return whole;
}

/** Matters that are bodies, too. */
const BODIES = new Set(words('police treasury cabinet customs press state government parliamentary'));
const DIRECTION = /^(?:Eastern|Western|Northern|Southern|Central|East|West|North|South)$/;

/**
 * Where a name begins that was cut behind the "and" of its first matter or direction: "the Digital and Population Data Agency", "Eastern and
 * Southern Africa".
 */
function matterBefore(
  tokens: readonly Token[],
  { firstToken, endToken, words: own, type }: NameSegment,
  left: NameSegment | undefined,
): number | undefined {
  const listed = type.type === 'organization' ? listedBefore(tokens, firstToken, endToken) : undefined;
  if (listed !== undefined) return listed;
  const at = firstToken - 2;
  const [before, word] = [tokens[at - 1], tokens[at]];
  if (word === undefined || tokens[firstToken - 1]?.lower !== 'and' || own.length < 2) return undefined;
  // "the Kenyan Data and Trade Authority"
  const isOfPeople = countryOfDemonym(before?.text ?? '') !== undefined && tokens[at - 2]?.lower === 'the';
  const isBody = type.type === 'organization' && isOrganizationHead(tokens[endToken - 1]?.lower ?? '');
  const isMatter =
    isPortfolioWord(word.lower) &&
    !isOrganizationHead(word.lower) &&
    !BODIES.has(word.lower) &&
    !isAcronym(word.text);
  if (isOfPeople && isBody && isMatter && (left?.firstToken ?? at) >= at - 1) return at - 1;
  const group = groupStart(tokens, { endToken, type }, left) ?? unitStart(tokens, firstToken, endToken);
  if (group !== undefined) return group;
  // A name that has the word and others is whole.
  if (left !== undefined && left.endToken > at && left.firstToken < at) return undefined;
  if (type.type === 'place') return DIRECTION.test(word.text) && isRegion(joined(own)) ? at : undefined;
  if (!isBody || !isCapitalised(word)) return undefined;
  const matters =
    left === undefined || left.endToken <= at ? mattersStart(tokens, at, left?.endToken ?? 0) : undefined;
  if (matters !== undefined) return matters;
  if (!/^(?:the|['’]s)$/.test(before?.lower ?? '') && !isOfFields(tokens, at, own)) return undefined;
  return isMatter ? at : undefined;
}

/** "the Military Industry" before "and Telecoms Group (Quaytel)": two fields of one firm, which brackets give another name. */
function groupStart(
  tokens: readonly Token[],
  { endToken, type }: Pick<NameSegment, 'endToken' | 'type'>,
  left: NameSegment | undefined,
): number | undefined {
  const isFirm =
    type.type === 'organization' && /^(?:Group|Corporation|Company)$/.test(tokens[endToken - 1]?.text ?? '');
  if (!isFirm || tokens[endToken]?.text !== '(' || left === undefined || left.words.length < 2)
    return undefined;
  const last = left.words.at(-1);
  const isPlain = last !== undefined && isPortfolioWord(last.lower) && !isOrganizationHead(last.lower);
  return isPlain && tokens[left.firstToken - 1]?.lower === 'the' ? left.firstToken : undefined;
}

/** "the ICT Data and Analytics Division", "the Information, Communication and Space Technology Division": fields in a list, from the article on. */
function unitStart(tokens: readonly Token[], firstToken: number, endToken: number): number | undefined {
  if (!UNIT.test(tokens[endToken - 1]?.text ?? '')) return undefined;
  let first = firstToken - 1;
  while (first > firstToken - LONGEST_LIST && isField(tokens[first - 1])) first--;
  const isMore = firstToken - first > 2;
  return isMore && tokens[first - 1]?.lower === 'the' && tokens[first]?.text !== ',' ? first : undefined;
}

const UNIT = /^(?:Division|Department|Directorate|Bureau|Unit|Section)$/;
/** Tokens of "Information, Communication, Data and". */
const LONGEST_LIST = 8;

function isField(token: Token | undefined): boolean {
  if (token === undefined || token.text === ',') return token !== undefined;
  const isPlain =
    isPortfolioWord(token.lower) && !isOrganizationHead(token.lower) && !BODIES.has(token.lower);
  return isCapitalised(token) && (isPlain || FIELDS.has(token.text));
}

/** "Ports and Trade Division", without an article: but for its head it is all fields of work, and they are none of a longer list. */
function isOfFields(tokens: readonly Token[], at: number, own: readonly Token[]): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const isListed = /^(?:of|for|and|&|,|in)$/.test(before) && isPortfolioWord(tokens[at - 2]?.lower ?? '');
  return (
    !isListed &&
    before !== 'of' &&
    !isCapitalised(tokens[at - 1]) &&
    own.slice(0, -1).every(({ lower }) => isPortfolioWord(lower))
  );
}

/** "the Science, Technology and Innovation Ministry": the field before the comma. */
function listedBefore(tokens: readonly Token[], first: number, end: number): number | undefined {
  if (
    !/^(?:Ministry|Department|Committee|Commission|Council|Authority|Division|Directorate|Bureau)$/.test(
      tokens[end - 1]?.text ?? '',
    ) ||
    tokens[first - 1]?.text !== ','
  )
    return undefined;
  const isList = tokens.slice(first, end).some(({ lower }) => lower === 'and');
  const field = tokens[first - 2];
  const isField = isCapitalised(field) && isPortfolioWord(field?.lower ?? '');
  return isList && isField && /^(?:the|['’]s)$/.test(tokens[first - 3]?.lower ?? '') ? first - 2 : undefined;
}

/** Where several words begin that no other name has, behind an article: "the National Data Systems" before "and Services Agency". */
function mattersStart(tokens: readonly Token[], last: number, taken: number): number | undefined {
  let start = last;
  while (start > Math.max(taken, last - LONGEST_MATTER) && isCapitalised(tokens[start - 1])) start--;
  if (start === last || !/^(?:the|['’]s)$/.test(tokens[start - 1]?.lower ?? '')) return undefined;
  const isPlain = tokens
    .slice(start, last + 1)
    .every(({ lower, text }) => !isAcronym(text) && !isOrganizationHead(lower) && !BODIES.has(lower));
  return isPlain ? start : undefined;
}

/** Tokens of "National Information Systems", less one. */
const LONGEST_MATTER = 3;

/** Where a law begins that was cut behind the "and" of its matters, the first of which is one word: "the Investments and Securities Act 2025". */
function lawStart(
  tokens: readonly Token[],
  { firstToken, words: own, type }: NameSegment,
  taken: number,
): number {
  const matter = firstToken - 2;
  const isText = type.type === 'instrument' && own.some(({ text }) => TEXT.test(text));
  if (!isText || matter < taken || tokens[firstToken - 1]?.lower !== 'and') return firstToken;
  const [before, word] = [tokens[matter - 1]?.lower ?? '', tokens[matter]];
  if (word === undefined || !/^\p{Lu}\p{Ll}+$/u.test(word.text) || !/^(?:the|['’]s|\(|\[)$/.test(before))
    return firstToken;
  // Of what is no law only a quality stands before "and": "the Comprehensive and Progressive Agreement".
  if (!QUALITY.test(word.text) && !own.some(({ text }) => LAW.test(text))) return firstToken;
  const isOther = isOrganizationHead(word.lower) || isEventHead(word.lower) || isInstrumentHead(word.lower);
  return isOther ? firstToken : matter;
}

const LAW = /^(?:Act|Bill|Code|Ordinance|Proclamation)$/;
const QUALITY = /(?:ive|al|ic|ous|able|ible|ent)$/;
const TEXT =
  /^(?:Act|Bill|Code|Ordinance|Proclamation|Agreement|Convention|Treaty|Protocol|Declaration|Strategy|Plan|Policy|Framework)$/;

function isRightSide(tokens: readonly Token[], left: NameSegment, right: NameSegment): boolean {
  if (right.firstToken !== left.endToken + 1 || tokens[left.endToken]?.lower !== 'and') return false;
  const isOfKind = right.type.type === 'event' || right.type.type === 'instrument';
  const head = tokens[right.endToken - 1]?.lower ?? '';
  return (
    isOfKind && right.words.length > 1 && (isEventHead(head) || isInstrumentHead(head) || head === 'day')
  );
}

/** "the Protection of Data", taken for a body, behind "the Convention on Ports and": the second matter of a text, which brackets give another name. */
function isSecondMatter(tokens: readonly Token[], left: NameSegment, right: NameSegment): boolean {
  if (left.type.type !== 'instrument' || !left.words.some(({ lower }) => lower === 'on')) return false;
  const isThe = tokens[left.endToken + 1]?.lower === 'the';
  if (tokens[left.endToken]?.lower !== 'and' || right.firstToken !== left.endToken + (isThe ? 2 : 1))
    return false;
  const isBody = right.words.some(({ lower }) => isOrganizationHead(lower));
  return right.type.type === 'organization' && !isBody && tokens[right.endToken]?.text === '(';
}

/** "23rd Session of the Arab Ports" before "and Trade Council of Ministers": the rest of the body whose session it is. */
function isBodyOfSession(tokens: readonly Token[], left: NameSegment, right: NameSegment): boolean {
  const of = left.words.findIndex(({ lower }) => lower === 'of');
  if (left.type.type !== 'event' || !/^(?:session|meeting)$/.test(left.words[of - 1]?.lower ?? ''))
    return false;
  // "of the Bureau of the Arab Ports"
  const last = left.words.findLastIndex(({ lower }) => lower === 'of');
  const isCut = !left.words.slice(last).some(({ lower }) => isOrganizationHead(lower));
  const isNext = tokens[left.endToken]?.lower === 'and' && right.firstToken === left.endToken + 1;
  return isCut && isNext && right.words.some(({ lower }) => holdsSessions(lower));
}

function isLeftSide(tokens: readonly Token[], { firstToken, words: own, type }: NameSegment): boolean {
  const last = own.at(-1);
  if (last === undefined || own.length < 2 || type.type === 'place') return false;
  if (isAcronym(last.text) && !FIELDS.has(last.text)) return false;
  if (!ARTICLES.has(tokens[firstToken - 1]?.lower ?? '')) return false;
  return !isOrganizationHead(last.lower) && !isEventHead(last.lower) && !isInstrumentHead(last.lower);
}
