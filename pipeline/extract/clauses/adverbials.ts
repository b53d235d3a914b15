import type { Mention, Sentence, Token } from '../../contract/annotation.ts';
import { ATTENDEES } from '../../lexicon/attendees.ts';
import { words } from '../../lexicon/words.ts';
import { pastAddress } from '../../text/forms-of-address.ts';
import { mentionFrom, mentionPastThe } from '../mentions-in.ts';
import { PARTNERSHIPS } from '../pattern/lists.ts';
import { bitsOf, type PatternIndex } from '../pattern/pattern-index.ts';
import { isAt, isCity, isKindOfCity, isPlannedFor } from './city-phrases.ts';
import { cityOfVenue } from './venue-city.ts';

/** Where and when something is done, as the words behind its verb say. */
export interface Adverbials {
  /** The token at which a date begins. */
  readonly date?: number;
  /** The date is a last day: "until Friday". */
  readonly isEnd?: boolean;
  readonly city?: Mention;
}

/** Tokens behind the verb. */
const REACH = 30;
/** Behind these a place or date may belong to something else: "with guests from Lisbon", "for a harbour in Lisbon". */
const ASTRAY = new Set(
  words('with for as to after before since against amid following despite about than because'),
);
const ASTRAY_TAGS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'SCONJ', 'PRON', 'CCONJ']);
/** "developers and banks in Porto". */
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
const TO_AN_END = new Set(words('until till through to'));
const BEFORE_DATE = new Set([...words('on from between in during over for at'), ',', '(', ...TO_AN_END]);
/** First words of dates that need no preposition: "opened in Lisbon yesterday". */
const POINTING = new Set(words('today yesterday tomorrow next last this'));
const CITY = bitsOf(['city']);
/** What a city is in, and what is in it: "at the Quayside Hall, Lisbon". */
const VENUES: ReadonlySet<string> = new Set(['place', 'organization', 'other', 'event']);

/** Reads on from the token behind a verb, over its adverbials and those only, to the end of the clause. */
export function adverbialsFrom(from: number, { endToken }: Sentence, index: PatternIndex): Adverbials {
  const { tokens } = index.annotation;
  const found: { date?: number; isEnd?: boolean; city?: Mention } = {};
  let venue: Mention | undefined;
  for (let at = from; at < Math.min(endToken, from + REACH);) {
    const date = index.dates.get(at);
    if (date !== undefined && isSaidAgain(at, index)) {
      at = date.endToken;
      continue;
    }
    if (date !== undefined) {
      const before = tokens[at - 1];
      const isSaid = isDated(before, at === from) || POINTING.has(tokens[at]?.lower ?? '');
      if (found.date === undefined && isSaid && date.item.edtf !== '') {
        found.date = at;
        const preposition = before?.lower === 'the' ? tokens[at - 2] : before;
        found.isEnd = TO_AN_END.has(preposition?.lower ?? '');
      }
      at = date.endToken;
      continue;
    }
    const mention = mentionFrom(at, index);
    if (mention !== undefined) {
      if (found.city === undefined && isCity(at, venue, tokens, index)) found.city = mention;
      if (VENUES.has(mention.type)) venue = mention;
      const around = found.city === undefined && isAt(at, tokens) ? cityOfVenue(mention, index) : undefined;
      if (around !== undefined) found.city = around;
      at = mention.endToken;
      continue;
    }
    const token = tokens[at];
    if (token === undefined || token.text === ';') break;
    const day = at === from && token.lower === 'with' ? dayPastPart(at, index) : undefined;
    if (day !== undefined) {
      found.date ??= day;
      break;
    }
    if (ASTRAY.has(token.lower) && !isForPeople(tokens, at) && !leads(at, from, index)) {
      const partner = isJointly(tokens, at)
        ? mentionPastThe(at + 1, index)
        : mentionPastThe(behindHelp(at, tokens), index);
      if (partner === undefined) break;
      at = partner.endToken;
      continue;
    }
    const doer = tokens[at + 1]?.lower === 'both' ? at + 2 : at + 1;
    if (token.lower === 'by' && !isDoneBy(doer, index)) break;
    if (ASTRAY_TAGS.has(token.pos) && !(token.lower === 'and' && joinsNames(at, index))) break;
    at++;
  }
  return found;
}

/** "by the Union", "by Minister Omar Khalil", "by Mr Omar Khalil". */
function isDoneBy(at: number, index: PatternIndex): boolean {
  const { tokens } = index.annotation;
  if (mentionPastThe(at, index) !== undefined) return true;
  const behind = index.offices.get(at)?.endToken ?? at;
  return mentionFrom(pastAddress(tokens, behind), index)?.type === 'person';
}

/** "a day earlier, on 14 October", "this autumn, from 6 to 8 October": the day that follows says which it is. */
function isSaidAgain(at: number, { annotation: { tokens }, dates }: PatternIndex): boolean {
  const end = dates.get(at)?.endToken ?? at;
  // "on the Wednesday morning, 1 August"
  const isWeekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[at]?.lower ?? '');
  const behind = /^(?:morning|afternoon|evening)$/.test(tokens[end]?.lower ?? '') ? end + 1 : end;
  if (isWeekday && tokens[behind]?.text === ',' && dates.has(behind + 1)) return true;
  const isVague = /^(?:this|next|later|early|late)$/.test(tokens[at]?.lower ?? '');
  if (!isVague && !/^(?:earlier|later|before|after)$/.test(tokens[end - 1]?.lower ?? '')) return false;
  return (
    tokens[end]?.text === ',' &&
    /^(?:on|from|between)$/.test(tokens[end + 1]?.lower ?? '') &&
    dates.has(end + 2)
  );
}

/** "a workshop for senior officials in Porto". */
function isForPeople(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'for' && [1, 2, 3].some((next) => ATTENDEES.has(tokens[at + next]?.lower ?? ''))
  );
}

/** "by Kenya and the African Union", "developers and banks". */
function joinsNames(and: number, index: PatternIndex): boolean {
  const { tokens } = index.annotation;
  return NOMINAL.has(tokens[and + 1]?.pos ?? '') || mentionPastThe(and + 1, index) !== undefined;
}

/** Tokens of "with an award night on". */
const LONGEST_PART = 8;

/** Where the day begins in "closed with an award night on Friday": with a part of an event the whole of it opens and closes. */
function dayPastPart(
  preposition: number,
  { annotation: { tokens }, dates }: PatternIndex,
): number | undefined {
  for (let at = preposition + 1; at < preposition + LONGEST_PART; at++) {
    const { lower = '', pos = '', text } = tokens[at] ?? {};
    if (lower === 'on') return dates.has(at + 1) ? at + 1 : undefined;
    if (!NOMINAL.has(pos) && pos !== 'DET' && pos !== 'PART' && text !== '-') return undefined;
  }
  return undefined;
}

/** "is scheduled for 2 October", "returns to Lisbon", "brought 40 teams to Lisbon". */
function leads(at: number, from: number, index: PatternIndex): boolean {
  const { dates, kindsAt } = index;
  const { tokens } = index.annotation;
  const { lower } = tokens[at] ?? {};
  if (at === from && lower === 'for') return dates.has(at + 1) || isPlannedFor(at, index);
  if (lower !== 'to') return false;
  if (at === from && (isKindOfCity(at + 1, tokens) || isVenue(at + 1, index))) return true;
  if (((kindsAt[at + 1] ?? 0) & CITY) === 0) return false;
  return at === from || /^br(?:ings?|inging|ought)$/.test(tokens[from - 1]?.lower ?? '');
}

/** "the Quay Exhibition Centre" in "returns to the Quay Exhibition Centre". */
function isVenue(at: number, index: PatternIndex): boolean {
  return index.annotation.tokens[at]?.lower === 'the' && mentionPastThe(at, index)?.type === 'place';
}

/** "in partnership with the World Bank in Lisbon". */
function isJointly(tokens: readonly Token[], preposition: number): boolean {
  return tokens[preposition]?.lower === 'with' && JOINT.has(tokens[preposition - 1]?.lower ?? '');
}

/** Behind "with the help of" and "with support from"; behind all text where no such words are. */
function behindHelp(preposition: number, tokens: readonly Token[]): number {
  const the = tokens[preposition + 1]?.lower === 'the' ? preposition + 2 : preposition + 1;
  const isHelp =
    tokens[preposition]?.lower === 'with' &&
    /^(?:help|support|assistance|backing|participation)$/.test(tokens[the]?.lower ?? '');
  return isHelp && /^(?:of|from)$/.test(tokens[the + 1]?.lower ?? '') ? the + 2 : tokens.length;
}

const JOINT: ReadonlySet<string> = new Set(PARTNERSHIPS);

/** @param before the token before a date, "the" of "until the 31st of October" among them */
function isDated(before: Token | undefined, isFirst: boolean): boolean {
  if (isFirst || before === undefined || before.lower === 'the') return true;
  return BEFORE_DATE.has(before.lower) || before.pos === 'ADV';
}
