import type { Mention, Sentence } from '../contract/annotation.ts';
import type { Candidate, CandidateField } from '../contract/fact.ts';
import { lineLabel } from '../lexicon/line-labels.ts';
import { ENGINE } from './engine.ts';
import { daysOf } from './event-clauses/days.ts';
import { countryField, mentionField } from './fields.ts';
import { mentionsIn } from './mentions-in.ts';
import { bitsOf, type PatternIndex } from './pattern/pattern-index.ts';

const CITY = bitsOf(['city']);

type Fields = Record<string, CandidateField>;

/** Lines between the name of an event and what a labelled line says of it. */
const REACH = 12;

/**
 * What lines of an announcement say of the event that is named last before them: "Date: 21 April 2026", "Venue: Quayside Hall, Porto",
 * "Organisers: the Port Authority, Quay Trust".
 */
export function noticeCandidates(index: PatternIndex): Candidate[] {
  const { sentences, tokens } = index.annotation;
  const found: Candidate[] = [];
  let event: Mention | undefined;
  let named = 0;
  for (const [at, sentence] of sentences.entries()) {
    const line = lineLabel(tokens, sentence.firstToken);
    const name = line && event && at - named <= REACH ? mentionField(event, index) : undefined;
    if (line !== undefined && event !== undefined && name !== undefined)
      for (const fields of fieldsIn(line.label, line.end, sentence, event, index))
        found.push({
          table: 'events',
          fields: { name, ...fields },
          window: { start: event.start, end: sentence.end },
          engine: ENGINE,
          rule: 'event-notice',
          score: 0.75,
        });
    const last = mentionsIn(index, sentence.firstToken, sentence.endToken).findLast(
      ({ type, form }) => type === 'event' && form === 'name',
    );
    if (last !== undefined) [event, named] = [last, at];
  }
  return found;
}

function fieldsIn(
  label: NonNullable<ReturnType<typeof lineLabel>>['label'],
  from: number,
  sentence: Sentence,
  event: Mention,
  index: PatternIndex,
): Fields[] {
  if (label === 'date') return daysIn(from, sentence, event, index);
  const own = mentionsIn(index, from, sentence.endToken).filter(({ adjectival }) => adjectival !== true);
  if (label === 'venue') {
    const city = own.findLast(({ firstToken }) => ((index.kindsAt[firstToken] ?? 0) & CITY) !== 0);
    if (city === undefined) return [];
    return [...one('city', mentionField(city, index)), ...one('country', countryField(city, index))];
  }
  const bodies = own.filter(({ type }) => type === 'organization');
  const column = label === 'host' ? 'host' : 'organizers';
  return (label === 'host' ? bodies.slice(0, 1) : bodies).flatMap((body) =>
    one(column, mentionField(body, index)),
  );
}

/** The first and the last of the days that a line tells. */
function daysIn(from: number, sentence: Sentence, event: Mention, index: PatternIndex): Fields[] {
  for (let at = from; at < sentence.endToken; at++) {
    if (!index.dates.has(at)) continue;
    const { start, end } = daysOf(event, at, sentence, index);
    return start === undefined || end === undefined ? [] : [{ start, end }];
  }
  return [];
}

function one(column: string, field: CandidateField | undefined): Fields[] {
  return field === undefined ? [] : [{ [column]: field }];
}
