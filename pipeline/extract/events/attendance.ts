import type { Mention, Quantity, Sentence } from '../../contract/annotation.ts';
import type { Candidate, CandidateField } from '../../contract/fact.ts';
import type { Span } from '../../contract/span.ts';
import { ATTENDEES } from '../../lexicon/attendees.ts';
import { countWhere } from '../../text/locate.ts';
import { isBeforeOutcome } from '../../text/outcome-nouns.ts';
import { drawnByClauses } from './attendance/by-clauses.ts';
import { type Column, columnOf, COUNTRIES } from './attendance/column.ts';
import { eventAhead, eventBefore } from './attendance/event-meant.ts';
import { ENGINE } from '../engine.ts';
import { mentionField } from '../fields.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { mainEvent } from './main-event.ts';

/**
 * How many people came to an event, and from how many countries, where the sentence need not speak of it: "More than 900 delegates from 40
 * countries are expected." It is the event that its paragraph speaks of last, else the one that the article is about; or whose verb says that it drew them.
 */
export function attendanceCandidates(index: PatternIndex): Candidate[] {
  const { quantities, sentences } = index.annotation;
  const counts = quantities.filter(({ unit }) => ATTENDEES.has(unit) || COUNTRIES.has(unit));
  if (counts.length === 0) return [];
  const mentions = index.annotation.mentions.filter(
    ({ type, form, endToken }) =>
      type === 'event' && form !== 'pronoun' && !isBeforeOutcome(index.annotation.tokens, endToken),
  );
  const main = mainEvent(index)?.index;
  const told = counts.flatMap((quantity) => {
    const sentence = sentences[countWhere(sentences, ({ end }) => end <= quantity.start)];
    const event =
      sentence && (eventBefore(sentence, mentions, main, index) ?? eventAhead(sentence, mentions, index));
    const column = sentence && event && columnOf(quantity, sentence, event, index);
    return sentence && event && column ? (candidateOf(event, quantity, column, sentence, index) ?? []) : [];
  });
  const drawn = drawnByClauses(counts, index).flatMap(
    ({ event, quantity, sentence }) => candidateOf(event, quantity, 'participants', sentence, index) ?? [],
  );
  return [...told, ...drawn.filter((one) => !told.some((other) => isSame(one, other)))];
}

function isSame(one: Candidate, other: Candidate): boolean {
  return (
    one.fields['name']?.entity?.key === other.fields['name']?.entity?.key &&
    one.fields['participants']?.spans[0]?.start === other.fields['participants']?.spans[0]?.start
  );
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
