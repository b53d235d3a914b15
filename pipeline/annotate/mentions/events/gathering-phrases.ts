import type { Sentence, Token } from '../../../contract/annotation.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { words } from '../../../lexicon/words.ts';
import {
  COUNTED,
  countsMeeting,
  holdsSessions,
  isNounOfGathering,
  isOrdinal,
} from '../../../lexicon/gathering-words.ts';
import { titleBehind } from './gathering-titles.ts';
import { isCalendarWord } from '../names/name-extension.ts';
import { isAcronym, isCapitalised, isHyphen, touches } from '../names/token-shapes.ts';

/** Words that call a gathering by what it is, with the article before them: "a [regional workshop on port safety]". */
export interface GatheringPhrase {
  readonly determiner: number;
  readonly head: number;
  /** Behind all of it. */
  readonly endToken: number;
  /** What it is called: all behind praise, order and length ("a first three-day"), or its title in quotation marks. */
  readonly name: { readonly firstToken: number; readonly endToken: number };
}

/** "A press conference" gathers nobody for a matter; "a golf course", "a fast forum post" are no gatherings. */
const NO_GATHERING = new Set(words('press media news golf race obstacle main phone video online-only'));
const DETERMINERS = new Set(words('a an another the this its their'));
/** Words of praise or order, which are no part of what a gathering is called. */
const PRAISE = new Set([
  ...words(
    'new historic landmark major first second third fourth fifth similar separate big large special key',
  ),
  ...words(
    'successful important long-awaited so-called recent latest current upcoming entire whole same such',
  ),
  ...words('last previous next final opening closing preliminary'),
]);
/** Classes of gatherings, of which an article may hold several and which tell none from others. */
const CLASSES = new Set([
  ...words(
    'national international regional annual joint virtual online hybrid high-level training technical',
  ),
  ...words('public open free short brief intensive local global practical'),
]);
const LENGTH =
  /^(?:day|week|month|hour|days|weeks|\p{L}+-(?:day|week|month|hour)|\d+-(?:day|week|month|hour))$/u;
const LONGEST_MODIFIER = 8;
/** Tokens of "a three-day South Asian" before the other modifiers. */
const LONGEST_BEFORE = 6;
const LONGEST_TOPIC = 14;
const TOPIC_LINKS = new Set(words('on about for of regarding concerning'));
const OCCASIONS = new Set(words('sidelines margins occasion side basis eve day spot stage same last first'));
const MATTERS = new Set(words('topic topics matter matters subject subjects issue issues theme themes'));
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);

/**
 * The words around a noun for a gathering, where they say what it is about or what kind of it it is.
 * @param namesAt by the token at which a name begins, the one behind it
 */
export function gatheringPhrase(
  tokens: readonly Token[],
  head: number,
  { firstToken: from, endToken: limit }: Sentence,
  namesAt: ReadonlyMap<number, number>,
): GatheringPhrase | undefined {
  const noun = tokens[head];
  if (noun === undefined || goesOn(tokens, head)) return undefined;
  if (isCapitalised(noun) && !isMeetingOfOfficials(tokens, head)) return undefined;
  const start = modifierStart(tokens, head, from);
  const determiner = determinerBefore(tokens, start, from);
  if (determiner === undefined) return undefined;
  const modifiers = tokens.slice(determiner + 1, head);
  if (modifiers.some(({ lower }) => NO_GATHERING.has(lower))) return undefined;
  const title = titleBehind(tokens, head + 1, limit);
  if (title !== undefined) return { determiner, head, endToken: title.endToken + 1, name: title };
  const isCounted = isCountedMeeting(tokens, determiner, head);
  if (
    !isCounted &&
    !isMeetingOfOfficials(tokens, head) &&
    !isNounOfGathering(
      noun.lower,
      modifiers.map(({ lower }) => lower),
    )
  )
    return undefined;
  const endToken = topicEnd(tokens, head + 1, limit, namesAt);
  const own = pastPraise(tokens, Math.max(start, determiner + 1), head);
  const firstToken = isCounted ? determiner + 1 : withCapitals(tokens, own, determiner);
  const ownModifiers = tokens.slice(firstToken, head).filter((token) => !isHyphen(token));
  if (endToken === head + 1 && !isTold(ownModifiers, modifiers)) return undefined;
  return { determiner, head, endToken, name: { firstToken, endToken } };
}

/** "the third meeting of the Quay Council", "the Council held its third meeting"; two people may have a first meeting, too. */
function isCountedMeeting(tokens: readonly Token[], determiner: number, head: number): boolean {
  if (tokens[head]?.lower === 'session')
    return isOrdinal(tokens[head - 1]?.lower ?? '') && isSessionOfBody(tokens, head + 1);
  if (!countsMeeting(tokens[determiner + 1]?.lower ?? '', tokens[head]?.lower ?? '')) return false;
  const isOf = tokens[head + 1]?.lower === 'of' && tokens[head + 2]?.lower === 'the';
  const article = tokens[determiner]?.lower;
  return article === 'its' || (article === 'the' && isOf && isCapitalised(tokens[head + 3]));
}

const MEMBERS = /^(?:the )?member (?:states|countries)$/;

function textOf(tokens: readonly Token[], from: number): string {
  const end = tokens[from]?.lower === 'the' ? from + 3 : from + 2;
  return tokens
    .slice(from, end)
    .map(({ lower }) => lower)
    .join(' ');
}

/** "meeting of ministers responsible for ports", "Meeting of WPU Ministers responsible for Ports", "meeting of the heads of customs": of those who are of something; others meet every day. */
function isMeetingOfOfficials(tokens: readonly Token[], head: number): boolean {
  if (tokens[head]?.lower !== 'meeting' || tokens[head + 1]?.lower !== 'of') return false;
  const first = tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2;
  // Whose officials they are.
  const who = isAcronym(tokens[first]?.text ?? '') ? first + 1 : first;
  const officials = tokens[who]?.lower ?? '';
  if (!officials.endsWith('s') || !isOfficeHead(officials.slice(0, -1))) return false;
  return /^(?:of|for|responsible|in)$/.test(tokens[who + 1]?.lower ?? '');
}

/** "of the Committee on Ports", "of the World Ports Council". */
function isSessionOfBody(tokens: readonly Token[], of: number): boolean {
  if (tokens[of]?.lower !== 'of' || tokens[of + 1]?.lower !== 'the') return false;
  let end = of + 2;
  while (end < of + 2 + LONGEST_BODY && isCapitalised(tokens[end])) end++;
  return holdsSessions(tokens[end - 1]?.lower ?? '');
}

/** Tokens of the name of a body before "on" or "for". */
const LONGEST_BODY = 8;

/** By what field it is of ("a cybersecurity seminar"), or by its class where its length shows that one is meant ("a two-day national conference"). */
function isTold(own: readonly Token[], all: readonly Token[]): boolean {
  if (own.some(({ lower }) => !CLASSES.has(lower))) return true;
  return own.length > 0 && all.some(({ lower }) => LENGTH.test(lower));
}

/** The noun is not the last of its phrase: "workshop materials", "a training-of-trainers". */
function goesOn(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 1];
  return (
    next !== undefined &&
    (next.pos === 'NOUN' || next.pos === 'PROPN' || isHyphen(next) || next.lower === "'s")
  );
}

function modifierStart(tokens: readonly Token[], head: number, from: number): number {
  let start = head;
  while (start > Math.max(from, head - LONGEST_MODIFIER)) {
    const token = tokens[start - 1];
    if (token === undefined || isCapitalised(token)) break;
    const isModifier =
      token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'NUM' || token.lower.endsWith('ing');
    if (!isModifier && !isHyphen(token) && !LENGTH.test(token.lower) && !isOrdinal(token.lower)) break;
    start--;
  }
  return start;
}

/** The article before it, over a name and how long it lasts: "an ITU regional workshop", "a three-day South Asian workshop". */
function determinerBefore(tokens: readonly Token[], start: number, from: number): number | undefined {
  for (let at = start - 1; at >= Math.max(from, start - LONGEST_BEFORE); at--) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (DETERMINERS.has(token.lower)) return at;
    const isLength = LENGTH.test(token.lower) || (token.pos === 'NUM' && isHyphen(tokens[at + 1]));
    if (!isCapitalised(token) && !isHyphen(token) && !isLength) return undefined;
  }
  return undefined;
}

function pastPraise(tokens: readonly Token[], start: number, head: number): number {
  let first = start;
  while (first < head && (isPraise(tokens[first]) || isLong(tokens, first))) first++;
  return first;
}

/** What may be written with capitals before the noun: "Joint Ministerial" in "the Joint Ministerial meeting of the Ports Cluster". */
const OFFICIAL_CAPITALS: ReadonlySet<string> = new Set(
  words('joint ministerial extraordinary ordinary annual intergovernmental inaugural special regional'),
);

function withCapitals(tokens: readonly Token[], firstToken: number, determiner: number): number {
  let first = firstToken;
  while (
    first - 1 > determiner &&
    isCapitalised(tokens[first - 1]) &&
    OFFICIAL_CAPITALS.has(tokens[first - 1]?.lower ?? '')
  )
    first--;
  return first;
}

/** "long" of "a week-long training". */
function isLong(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'long' && isHyphen(tokens[at - 1]);
}

function isPraise(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (COUNTED.test(token.lower)) return false;
  return PRAISE.has(token.lower) || LENGTH.test(token.lower) || token.pos === 'NUM' || isHyphen(token);
}

/** Past what it is about or for whom: "on port safety", "for young developers"; the index where nothing of the kind follows. */
function topicEnd(
  tokens: readonly Token[],
  index: number,
  limit: number,
  namesAt: ReadonlyMap<number, number>,
): number {
  if (!TOPIC_LINKS.has(tokens[index]?.lower ?? '')) return index;
  const from = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1;
  const noun = tokens[from];
  if (noun === undefined || isDay(noun) || OCCASIONS.has(noun.lower)) return index;
  // "a conference on the topics": on which was said before.
  if (from > index + 1 && MATTERS.has(noun.lower)) return index;
  let end = from;
  // Behind the last word that a topic may end with.
  let last = index;
  while (end < Math.min(limit, from + LONGEST_TOPIC)) {
    const name = namesAt.get(end);
    if (name === undefined && !isTopicWord(tokens, end)) break;
    end = name ?? end + 1;
    if (name !== undefined || endsTopic(tokens, end - 1)) last = end;
  }
  return last;
}

function isTopicWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || isDay(token)) return false;
  // "ministers responsible for ports of the member states"
  if (token.lower === 'of' && MEMBERS.test(textOf(tokens, index + 1))) return false;
  // "ministers in charge of ports"
  if (token.lower === 'in') return tokens[index + 1]?.lower === 'charge' && tokens[index + 2]?.lower === 'of';
  // "5G"
  if (/^\d/.test(token.text))
    return /^[GD]$/.test(tokens[index + 1]?.text ?? '') && touches(token, tokens[index + 1]);
  // A dash apart from the words on both sides begins an aside.
  if (isHyphen(token)) return touches(tokens[index - 1], token) || touches(token, tokens[index + 1]);
  if (NOMINAL.has(token.pos)) return true;
  if (token.lower.endsWith('ing')) return !isDoing(tokens, index);
  if (token.lower === 'of' || token.lower === 'the' || token.lower === 'for') return true;
  const next = tokens[index + 1];
  if (token.lower !== 'and' || next === undefined) return false;
  // "Ports and Trade"
  if (isCapitalised(next)) return isCapitalised(tokens[index - 1]) && isPortfolioWord(next.lower);
  return NOMINAL.has(next.pos);
}

function endsTopic(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.lower.endsWith('ing')) return true;
  // "rural broadband opens": a noun that taggers take for an adjective
  return token.pos === 'ADJ' && /^(?:VERB|AUX|ADP|PUNCT)$/.test(next?.pos ?? 'PUNCT') && !isHyphen(next);
}

/** "engineers moving to Porto": what people do, and no matter like "spectrum monitoring". */
function isDoing(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next?.lower === 'to' || next?.lower === 'from' || next?.pos === 'DET';
}

/** "on Aug. 28" is no topic. */
function isDay({ text, lower }: Token): boolean {
  return isCalendarWord(text) || MONTH.test(lower);
}

const MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/;
