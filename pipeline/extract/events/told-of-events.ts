import type { Mention, Sentence } from '../../contract/annotation.ts';
import type { Candidate, CandidateField } from '../../contract/fact.ts';
import type { Span } from '../../contract/span.ts';
import { ENGINE } from '../engine.ts';
import { adverbialsFrom } from '../clauses/adverbials.ts';
import { dateEnds } from '../clauses/date-ends.ts';
import { countryField, mentionField } from '../fields.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** Columns that the same words tell: a candidate has all of them or is none. */
type Told = Readonly<Record<string, CandidateField | undefined>>;

/** Where a candidate is from. */
interface Origin {
  readonly rule: string;
  readonly score: number;
  /** The words that tell it, in UTF-16 units of the text; the candidate's window holds the name of the event as well. */
  readonly words: Span;
}

/** A candidate for each that is told of an event, beside its name. */
export function eventCandidates(
  event: Mention,
  told: readonly Told[],
  { rule, score, words }: Origin,
  index: PatternIndex,
): Candidate[] {
  const name = mentionField(event, index);
  if (name === undefined) return [];
  const window = { start: Math.min(words.start, event.start), end: Math.max(words.end, event.end) };
  return told.flatMap((columns): Candidate[] => {
    const fields: Record<string, CandidateField> = { name };
    for (const [column, field] of Object.entries(columns)) {
      if (field === undefined) return [];
      fields[column] = field;
    }
    return [{ table: 'events', fields, window, engine: ENGINE, rule, score }];
  });
}

/** What a city tells of an event that is held there: the city, and the country where the city's name says it. */
export function heldIn(city: Mention, index: PatternIndex): readonly Told[] {
  return [{ city: mentionField(city, index) }, { country: countryField(city, index) }];
}

/**
 * Where and when an event is held, by the words behind a token of a sentence that need not name it, where they say both: a place alone may be that of
 * anything.
 */
export function placedCandidates(
  event: Mention,
  from: number,
  sentence: Sentence,
  rule: string,
  index: PatternIndex,
): Candidate[] {
  const { city, date } = adverbialsFrom(from, sentence, index);
  if (city === undefined || date === undefined) return [];
  const { start, end } = dateEnds(date, sentence, index, event);
  const origin = { rule, score: 0.75, words: sentence };
  return eventCandidates(event, [...heldIn(city, index), { start, end }], origin, index);
}
