import type { Mention, Sentence } from '../../contract/annotation.ts';
import type { Candidate, CandidateField } from '../../contract/fact.ts';
import { innerLabels, type LineLabel, lineLabel, namingLabel } from '../../lexicon/line-labels.ts';
import { dateEnds } from '../clauses/date-ends.ts';
import { countryField, mentionField } from '../fields.ts';
import { mentionsIn } from '../mentions-in.ts';
import { bitsOf, type PatternIndex } from '../pattern/pattern-index.ts';
import { eventCandidates } from './told-of-events.ts';

const CITY = bitsOf(['city']);

type Fields = Record<string, CandidateField>;

/** Lines between the name of an event and what a labelled line says of it. */
const REACH = 12;

/**
 * What lines of an announcement say of the event that is named last before them: "Date: 21 April 2026", "Venue: Quayside Hall, Porto",
 * "Organisers: the Port Authority, Quay Trust"; also where several stand in one line.
 */
export function noticeCandidates(index: PatternIndex): Candidate[] {
  const { sentences, tokens } = index.annotation;
  const found: Candidate[] = [];
  let event: Mention | undefined;
  let named = 0;
  const tell = (label: LineLabel, from: number, told: Sentence): void => {
    if (event === undefined) return;
    const words = { start: event.start, end: told.end };
    const fields = fieldsIn(label, from, told, event, index);
    found.push(...eventCandidates(event, fields, { rule: 'event-notice', score: 0.75, words }, index));
  };
  for (const [at, sentence] of sentences.entries()) {
    const { firstToken, endToken } = sentence;
    const line = lineLabel(tokens, firstToken);
    const isNear = at - named <= REACH;
    const first = line?.end ?? namingLabel(tokens, firstToken);
    const inner = first === undefined ? [] : innerLabels(tokens, first, endToken);
    const upTo = (next: number): Sentence => ({ ...sentence, endToken: inner[next]?.start ?? endToken });
    if (line !== undefined && isNear) tell(line.label, line.end, upTo(0));
    const last = mentionsIn(index, sentence.firstToken, sentence.endToken).findLast(
      ({ type, form }) => type === 'event' && form === 'name',
    );
    if (last !== undefined) [event, named] = [last, at];
    if (last !== undefined || isNear)
      for (const [next, { label, end }] of inner.entries()) tell(label, end, upTo(next + 1));
  }
  return found;
}

function fieldsIn(
  label: LineLabel,
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
    const { start, end } = dateEnds(at, sentence, index, event);
    return start === undefined || end === undefined ? [] : [{ start, end }];
  }
  return [];
}

function one(column: string, field: CandidateField | undefined): Fields[] {
  return field === undefined ? [] : [{ [column]: field }];
}
