import type { Mention, Quantity, Sentence, Token } from '../contract/annotation.ts';
import type { Candidate, CandidateField } from '../contract/fact.ts';
import type { Span } from '../contract/span.ts';
import { isEventHead } from '../lexicon/event-words.ts';
import { words } from '../lexicon/words.ts';
import { countWhere } from '../text/locate.ts';
import { ENGINE } from './engine.ts';
import { mentionField } from './fields.ts';
import { mentionsIn } from './mentions-in.ts';
import { PARTICIPANTS } from './pattern/captures.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';
import { mainEvent } from './main-event.ts';

/** Who comes to an event, and to nothing else that is counted. */
const ATTENDING = new Set(words('participants delegates attendees delegations'));
/** Not "states", which are parts of some countries. */
const COUNTRIES = new Set(words('countries nations'));
/** Verbs by which other people come to one. */
const COMING = new Set(words('attend participate gather register come turn'));
/** What tells another time, or a mean of several, from how many came this time. */
const OTHERWISE = new Set(
  words('last previous previously earlier ago average annually every usually year years'),
);
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
  const counts = quantities.filter(({ unit }) => PARTICIPANTS.has(unit) || COUNTRIES.has(unit));
  if (counts.length === 0) return [];
  const mentions = index.annotation.mentions.filter(
    ({ type, form }) => type === 'event' && form !== 'pronoun',
  );
  const main = mainEvent(index)?.index;
  return counts.flatMap((quantity) => {
    const sentence = sentences[countWhere(sentences, ({ end }) => end <= quantity.start)];
    const event = sentence && eventBefore(sentence, mentions, main, index);
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

type Column = 'participants' | 'countries';

/** What a quantity counts of an event. */
function columnOf(
  { value, unit, unitSpan, number, trend }: Quantity,
  { firstToken, endToken }: Sentence,
  event: Mention,
  index: PatternIndex,
): Column | undefined {
  if (value === undefined || unitSpan === undefined || trend !== undefined) return undefined;
  const spoken = mentionsIn(index, firstToken, endToken).filter(({ type }) => type === 'event');
  const tokens = index.annotation.tokens.slice(firstToken, endToken);
  if (spoken.some(({ entity }) => entity !== event.entity)) return undefined;
  if (tokens.some(({ lower }) => OTHERWISE.has(lower))) return undefined;
  if (spoken.length === 0 && tokens.some(speaksOfAnother)) return undefined;
  const before = tokens.filter(({ end }) => end <= number.start);
  if (COUNTRIES.has(unit)) {
    const people = before.some(({ lower }) => ATTENDING.has(lower) || lower === 'representatives');
    return people ? 'countries' : undefined;
  }
  if (value < FEWEST || PARTS.has(before.at(-1)?.lower ?? '')) return undefined;
  const comes = ATTENDING.has(unit) || tokens.some(({ lemma, pos }) => pos === 'VERB' && COMING.has(lemma));
  const between = tokens.filter(({ start }) => start >= number.end && start < unitSpan.end);
  return comes && areAll(between) ? 'participants' : undefined;
}

/** "the first forum", "the 2023 conference": one of several. */
function speaksOfAnother({ lower }: Token, at: number, tokens: readonly Token[]): boolean {
  if (!ONE_OF_SEVERAL.test(lower)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  return isEventHead(next) || next === 'edition' || next === 'one';
}

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
    window: { start: Math.min(start, event.start), end },
    engine: ENGINE,
    rule: 'event-attendance',
    score: 0.7,
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
