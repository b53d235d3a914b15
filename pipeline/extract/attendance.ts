import type { Mention, Quantity, Sentence, Token } from '../contract/annotation.ts';
import type { Candidate, CandidateField } from '../contract/fact.ts';
import type { Span } from '../contract/span.ts';
import { ATTENDEES } from '../lexicon/attendees.ts';
import { countryOfName } from '../lexicon/countries.ts';
import { isEventHead } from '../lexicon/event-words.ts';
import { isGatheringNoun } from '../lexicon/gathering-words.ts';
import { words } from '../lexicon/words.ts';
import { countWhere } from '../text/locate.ts';
import { ENGINE } from './engine.ts';
import { mentionField } from './fields.ts';
import { mentionsIn } from './mentions-in.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';
import { mainEvent } from './main-event.ts';

/** Who comes to an event, and to nothing else that is counted. */
const ATTENDING = new Set(words('participants delegates attendees delegations'));
/** Whom a country sends. */
const SENT = new Set([...ATTENDING, 'representatives']);
const COUNTRIES = new Set(words('countries nations states'));
/** Parts of some countries, too. */
const STATES = 'states';
/** Verbs by which other people come to one, and nouns of the same. */
const COMING = new Set(words('attend participate gather register come turn assemble converge'));
const PRESENCE = new Set(words('participation attendance presence'));
/** Verbs with a particle: "took part", "turned up". */
const COMING_WITH = new Map([
  ['take', 'part'],
  ['turn', 'up'],
  ['sign', 'up'],
]);
/** What people who are sent do together. */
const DECIDING = new Set(words('adopt approve endorse agree meet discuss begin start complete'));
/** What tells another time, or a mean of several, from how many came this time. */
const OTHERWISE = new Set(
  words('last previous previously earlier ago average annually every usually year years had'),
);
const YEAR = /^(?:19|20)\d{2}$/;
/** What sets a part apart from the whole before its number. */
const PARTS = new Set(words('including among of them whom with'));
/** What tells one event from others of its series. */
const ONE_OF_SEVERAL = /^(?:first|second|third|fourth|fifth|next|inaugural|other|another|(?:19|20)\d\d)$/;
/** Fewer are no attendance. */
const FEWEST = 20;

/**
 * How many people came to an event, and from how many countries, where the sentence need not speak of it: "More than 900 delegates from 40
 * countries are expected." It is the event that its paragraph speaks of last, else the one that the article is about.
 */
export function attendanceCandidates(index: PatternIndex): Candidate[] {
  const { quantities, sentences } = index.annotation;
  const counts = quantities.filter(({ unit }) => ATTENDEES.has(unit) || COUNTRIES.has(unit));
  if (counts.length === 0) return [];
  const mentions = index.annotation.mentions.filter(
    ({ type, form }) => type === 'event' && form !== 'pronoun',
  );
  const main = mainEvent(index)?.index;
  return counts.flatMap((quantity) => {
    const sentence = sentences[countWhere(sentences, ({ end }) => end <= quantity.start)];
    const event =
      sentence && (eventBefore(sentence, mentions, main, index) ?? eventAhead(sentence, mentions, index));
    const column = sentence && event && columnOf(quantity, sentence, event, index);
    return sentence && event && column ? (candidateOf(event, quantity, column, sentence, index) ?? []) : [];
  });
}

/** Where the event of a sentence is spoken of: in it, else last before it in its paragraph, else in the article where it is about that one. */
function eventBefore(
  { start, end, block }: Sentence,
  mentions: readonly Mention[],
  main: number | undefined,
  { annotation: { sentences } }: PatternIndex,
): Mention | undefined {
  const before = mentions.slice(
    0,
    countWhere(mentions, (mention) => mention.start < end),
  );
  const last = before.at(-1);
  if (last === undefined || last.start >= start) return last;
  const told = sentences[countWhere(sentences, (sentence) => sentence.end <= last.start)];
  if (told?.block !== block) return before.findLast(({ entity }) => entity === main);
  // Of two that are spoken of together, only the article tells which one is meant.
  const beside = before.filter((mention) => mention.start >= told.start);
  return beside.every(({ entity }) => entity === last.entity)
    ? last
    : beside.findLast(({ entity }) => entity === main);
}

/** An article says in its first sentences who meets, and names the event in one of so many behind that. */
const LEAD = 3;
const AHEAD = 2;

/** "Ministers from 14 countries are meeting in Porto. The Harbour Summit opened": the event that is named next, where people meet. */
function eventAhead(
  { index: at, firstToken, endToken, end }: Sentence,
  mentions: readonly Mention[],
  { annotation: { sentences, tokens } }: PatternIndex,
): Mention | undefined {
  const [first] = mentions;
  const limit = sentences[Math.min(at + AHEAD, sentences.length - 1)];
  if (
    at >= LEAD ||
    first === undefined ||
    limit === undefined ||
    first.start < end ||
    first.start >= limit.end
  )
    return undefined;
  const meets = tokens
    .slice(firstToken, endToken)
    .some(({ lemma, pos }) => pos === 'VERB' && MEETING.has(lemma));
  return meets ? first : undefined;
}

const MEETING = new Set(words('meet gather assemble convene converge'));

type Column = 'participants' | 'countries' | 'ministerial_countries';

/** What a quantity counts of an event. */
function columnOf(
  quantity: Quantity,
  { firstToken, endToken }: Sentence,
  event: Mention,
  index: PatternIndex,
): Column | undefined {
  const { value, unit, unitSpan, number, trend } = quantity;
  if (value === undefined || unitSpan === undefined || trend !== undefined) return undefined;
  const spoken = mentionsIn(index, firstToken, endToken).filter(({ type }) => type === 'event');
  const tokens = index.annotation.tokens.slice(firstToken, endToken);
  if (spoken.some(({ entity }) => entity !== event.entity)) return undefined;
  const { article, entities } = index.annotation;
  if (isOfAnotherTime(tokens, entities[event.entity]?.edition?.value, article.published)) return undefined;
  if (spoken.length === 0 && tokens.some(speaksOfAnother)) return undefined;
  const before = tokens.filter(({ end }) => end <= number.start);
  if (COUNTRIES.has(unit)) return countriesColumn(quantity, tokens, before, index);
  if (value < FEWEST || PARTS.has(partBefore(before, unit))) return undefined;
  const comes = ATTENDING.has(unit) || comesIn(tokens) || isExpected(tokens, quantity);
  const between = tokens.filter(({ start }) => start >= number.end && start < unitSpan.end);
  return comes && areAll(between) ? 'participants' : undefined;
}

/** The word before a number, which may set a part apart; not "with the participation of 900 delegates". */
function partBefore(before: readonly Token[], unit: string): string {
  const last = before.at(-1)?.lower ?? '';
  const isWhole = last === 'of' && PRESENCE.has(before.at(-2)?.lower ?? '') && ATTENDEES.has(unit);
  return isWhole ? '' : last;
}

/** "this year" is now; "last year" and any year that is neither the event's nor that of publication are not. */
function isOfAnotherTime(
  tokens: readonly Token[],
  edition: string | undefined,
  published: string | null | undefined,
): boolean {
  return tokens.some(({ lower, text }, at) => {
    // "under the theme Connecting the Last Mile" names no time.
    if (OTHERWISE.has(lower) && (text === lower || at === 0))
      return !(lower === 'year' && tokens[at - 1]?.lower === 'this');
    return YEAR.test(lower) && lower !== edition && published?.startsWith(lower) === false;
  });
}

function comesIn(tokens: readonly Token[]): boolean {
  return tokens.some(({ lemma, lower, pos }, at) => {
    if (PRESENCE.has(lower)) return true;
    if (pos !== 'VERB') return false;
    return COMING.has(lemma) || COMING_WITH.get(lemma) === (tokens[at + 1]?.lower ?? '-');
  });
}

/** "About 200 guests are expected", "organisers expect 8,000 visitors"; not "are expected to lose their homes". */
function isExpected(tokens: readonly Token[], { unitSpan, start, number }: Quantity): boolean {
  const at = tokens.findIndex(({ lower }) => lower === 'expected' || lower === 'due' || lower === 'expect');
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word === undefined || unitSpan === undefined) return false;
  if (word.start < start) return next !== undefined && next.end >= Math.min(start, number.start);
  return word.lower !== 'expect' && word.start < unitSpan.end + LONGEST_COPULA && next?.lower !== 'to';
}

/** " are ", " will be ", in characters. */
const LONGEST_COPULA = 12;

/** From how many countries people came: "delegates from 40 countries"; and how many sent ministers: "Nine countries were represented at ministerial level". */
function countriesColumn(
  { unit, unitSpan, end }: Quantity,
  tokens: readonly Token[],
  before: readonly Token[],
  index: PatternIndex,
): Column | undefined {
  if (unitSpan === undefined) return undefined;
  if (unit === STATES && !areNamed(end, tokens, index)) return undefined;
  const after = tokens.filter(({ start }) => start >= unitSpan.end);
  if (after.slice(0, 3).some(({ lower }) => lower === 'represented'))
    return after.some(({ lower }) => lower === 'ministerial') ? 'ministerial_countries' : 'countries';
  if (before.some(({ lower }) => SENT.has(lower))) return 'countries';
  const people = before.findLastIndex(({ lower }) => ATTENDEES.has(lower) || lower === 'ministers');
  if (people < 0 || !isFrom(before.slice(people + 1))) return undefined;
  const decide = tokens.some(({ lemma, pos }) => pos === 'VERB' && DECIDING.has(lemma));
  return decide || comesIn(tokens) ? 'countries' : undefined;
}

/** Nothing but "from" or "of" and words that compare between people and their countries. */
function isFrom(between: readonly Token[]): boolean {
  const [link] = between;
  return (link?.lower === 'from' || link?.lower === 'of') && between.length <= 4;
}

/** "23 states, including Portugal and Kenya" are countries. */
function areNamed(end: number, tokens: readonly Token[], index: PatternIndex): boolean {
  const including = tokens.find(({ start, lower }) => start >= end && lower === 'including');
  if (including === undefined) return false;
  const { mentions, entities } = index.annotation;
  const first = mentions[countWhere(mentions, ({ start }) => start < including.end)];
  return first !== undefined && countryOfName(entities[first.entity]?.name ?? '') !== undefined;
}

/** "the first forum", "the 2023 conference": one of several. */
function speaksOfAnother({ lower }: Token, at: number, tokens: readonly Token[]): boolean {
  if (isGatheringNoun(lower)) return isAnotherGathering(at, tokens);
  if (!ONE_OF_SEVERAL.test(lower)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  return isEventHead(next) || next === 'edition' || next === 'one';
}

/** "a similar workshop", "another two-day meeting"; not "told a press conference". */
function isAnotherGathering(noun: number, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, noun - LONGEST_MODIFIER), noun);
  if (before.some(({ lower }) => lower === 'press' || lower === 'news')) return false;
  return before.some(({ lower }) => /^(?:an?|another|similar|separate)$/.test(lower));
}

/** Tokens. */
const LONGEST_MODIFIER = 4;

/** Whether all are counted: "900 delegates", "900 registered delegates", not "900 young delegates". */
function areAll(counted: readonly Token[]): boolean {
  return counted.slice(0, -1).every(({ lower }) => lower === 'registered');
}

/** The window reaches from the words that speak of the event to the sentence that counts. */
function candidateOf(
  event: Mention,
  { value, number, comparator, comparatorSpan }: Quantity,
  column: Column,
  { start, end }: Sentence,
  index: PatternIndex,
): Candidate | undefined {
  const name = mentionField(event, index);
  if (name === undefined || value === undefined) return undefined;
  const fields: Record<string, CandidateField> = {
    name,
    [column]: { value, spans: [spanOf(number)] },
    [`${column}_comparator`]: { value: comparator, spans: [spanOf(comparatorSpan ?? number)] },
  };
  return {
    table: 'events',
    fields,
    window: { start: Math.min(start, event.start), end: Math.max(end, event.end) },
    engine: ENGINE,
    rule: 'event-attendance',
    score: 0.7,
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
