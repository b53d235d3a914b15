import type { Entity, Quantity, Sentence, Token } from '../contract/annotation.ts';
import type { Candidate, CandidateField } from '../contract/fact.ts';
import type { Span } from '../contract/span.ts';
import { words } from '../lexicon/words.ts';
import { countWhere } from '../text/locate.ts';
import { ENGINE } from './engine.ts';
import { entityRef } from './fields.ts';
import { mentionsIn } from './mentions-in.ts';
import { PARTICIPANTS } from './pattern/captures.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';
import { mainEvent } from './main-event.ts';

/** Who comes to an event, and to nothing else that is counted. */
const ATTENDING = new Set(words('participants delegates attendees delegations'));
/** Not "states", which are parts of some countries. */
const COUNTRIES = new Set(words('countries nations'));
/** Verbs by which other people come to one. */
const COMING = new Set(words('attend participate gather register'));
/** What tells another time, or a mean of several, from how many came this time. */
const OTHERWISE = new Set(
  words('last previous previously earlier ago average annually every usually year years'),
);
/** What sets a part apart from the whole before its number. */
const PARTS = new Set(words('including among of them whom with'));
/** Fewer are no attendance. */
const FEWEST = 20;

/**
 * How many people came to the event that an article is about, and from how many countries: "More than 900 delegates from 40 countries are expected." Where
 * the sentence does not speak of the event, whom it counts points at it.
 */
export function attendanceCandidates(index: PatternIndex): Candidate[] {
  const { quantities, sentences } = index.annotation;
  const counts = quantities.filter(({ unit }) => PARTICIPANTS.has(unit) || COUNTRIES.has(unit));
  const event = counts.length === 0 ? undefined : mainEvent(index);
  if (event === undefined) return [];
  return counts.flatMap((quantity) => {
    const sentence = sentences[countWhere(sentences, ({ end }) => end <= quantity.start)];
    const found = sentence === undefined ? undefined : counted(quantity, sentence, event, index);
    return sentence === undefined || found === undefined
      ? []
      : (candidateOf(event, quantity, found, sentence) ?? []);
  });
}

/** What a quantity counts of an event, and the words that point at it. */
interface Counted {
  readonly column: 'participants' | 'countries';
  readonly pointing: Span;
}

function counted(
  { value, unit, unitSpan, number, trend }: Quantity,
  sentence: Sentence,
  event: Entity,
  index: PatternIndex,
): Counted | undefined {
  if (value === undefined || unitSpan === undefined || trend !== undefined) return undefined;
  const { firstToken, endToken } = sentence;
  const spoken = mentionsIn(index, firstToken, endToken).filter(({ type }) => type === 'event');
  const tokens = index.annotation.tokens.slice(firstToken, endToken);
  if (spoken.some(({ entity }) => entity !== event.index)) return undefined;
  if (tokens.some(({ lower }) => OTHERWISE.has(lower))) return undefined;
  const before = tokens.filter(({ end }) => end <= number.start);
  if (COUNTRIES.has(unit)) {
    const people = before.findLast(({ lower }) => ATTENDING.has(lower) || lower === 'representatives');
    return people === undefined ? undefined : { column: 'countries', pointing: spoken[0] ?? people };
  }
  if (value < FEWEST || PARTS.has(before.at(-1)?.lower ?? '')) return undefined;
  const comes = ATTENDING.has(unit) || tokens.some(({ lemma, pos }) => pos === 'VERB' && COMING.has(lemma));
  const between = tokens.filter(({ start }) => start >= number.end && start < unitSpan.end);
  return comes && areAll(between) ? { column: 'participants', pointing: spoken[0] ?? unitSpan } : undefined;
}

/** Whether all are counted: "900 delegates", "900 registered delegates", not "900 young delegates". */
function areAll(counted: readonly Token[]): boolean {
  return counted.slice(0, -1).every(({ lower }) => lower === 'registered');
}

function candidateOf(
  event: Entity,
  { value, number, comparator, comparatorSpan }: Quantity,
  { column, pointing }: Counted,
  { start, end }: Sentence,
): Candidate | undefined {
  const [antecedent] = event.names;
  const entity = entityRef(event);
  if (antecedent === undefined || entity === undefined || value === undefined) return undefined;
  const fields: Record<string, CandidateField> = {
    name: { value: antecedent.text, spans: [spanOf(pointing), ...antecedent.spans], entity },
    [column]: { value, spans: [spanOf(number)] },
    [`${column}_comparator`]: { value: comparator, spans: [spanOf(comparatorSpan ?? number)] },
  };
  return {
    table: 'events',
    fields,
    window: { start, end },
    engine: ENGINE,
    rule: 'event-attendance',
    score: 0.7,
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
