import type { Mention, Sentence } from '../../contract/annotation.ts';
import type { Candidate, CandidateField } from '../../contract/fact.ts';
import type { Span } from '../../contract/span.ts';
import { dayAfter, daysStated } from '../../text/days.ts';
import { datePrecision } from '../../text/edtf.ts';
import { spanHolding } from '../../text/locate.ts';
import { ENGINE } from '../engine.ts';
import { EVENTS } from '../clauses/subject-kinds.ts';
import { clauseOf, subjectOf } from '../clauses/subject.ts';
import { entityRef } from '../fields.ts';
import { mentionsIn } from '../mentions-in.ts';
import { isDoubted } from '../pattern/doubts.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { placesWithin, soughtWords } from '../../text/sought-words.ts';

interface Length {
  readonly days: number;
  readonly span: Span;
}

/**
 * The last day of an event of which one day is told as its first and its length elsewhere: "The three-day Harbour Summit opened on Monday", "The
 * summit will last three days"; and its first from its last. Nothing where the other end is told, too.
 * @param found the candidates of the other extractors
 */
export function lengthCandidates(index: PatternIndex, found: readonly Candidate[]): Candidate[] {
  const lengths = lengthsOfEvents(index);
  if (lengths.size === 0) return [];
  const byEvent = new Map<string, Candidate[]>([...lengths.keys()].map((key) => [key, []]));
  for (const candidate of found)
    if (candidate.table === 'events')
      byEvent.get(candidate.fields['name']?.entity?.key ?? '')?.push(candidate);
  return [...lengths].flatMap(([key, length]) => {
    const own = byEvent.get(key) ?? [];
    const [starts, ends] = [daysIn(own, 'start'), daysIn(own, 'end')];
    const [start, end] = [starts[0], ends[0]];
    if (start !== undefined && ends.every((one) => isSame(one.fields['end'], start.fields['start'])))
      return candidateOf(start, 'start', 'end', length, index) ?? [];
    return end !== undefined && start === undefined
      ? (candidateOf(end, 'end', 'start', length, index) ?? [])
      : [];
  });
}

/** By key of event: how many days it lasts, where only one length is told of it. */
function lengthsOfEvents(index: PatternIndex): Map<string, Length> {
  const { mentions, entities } = index.annotation;
  const lengths = new Map<string, Length | undefined>();
  const note = (mention: Mention, length: Length | undefined): void => {
    const entity = entities[mention.entity];
    const key = entity && entityRef(entity)?.key;
    if (key === undefined || length === undefined) return;
    const known = lengths.get(key);
    const agrees = !lengths.has(key) || known?.days === length.days;
    lengths.set(key, agrees ? (known ?? length) : undefined);
  };
  for (const mention of mentions)
    if (mention.type === 'event' && mention.form !== 'pronoun') note(mention, lengthAt(mention, index));
  if (mentions.some(({ type }) => type === 'event'))
    for (const sentence of index.annotation.sentences)
      for (const { event, length } of lengthsLasted(sentence, index)) note(event, length);
  const told = new Map<string, Length>();
  for (const [key, length] of lengths) if (length !== undefined) told.set(key, length);
  return told;
}

/** "three-day" before a name or in "the three-day summit". */
function lengthAt({ firstToken, endToken, form }: Mention, index: PatternIndex): Length | undefined {
  const { tokens, article } = index.annotation;
  const first = form === 'name' ? firstToken - MOST_BEFORE : firstToken;
  for (let at = endToken - 1; at >= Math.max(0, first); at--) {
    const [day, number] = [tokens[at], tokens[at - 1]?.text === '-' ? tokens[at - 2] : tokens[at - 1]];
    if (day === undefined || !DAY.test(day.lower)) continue;
    const start = day.lower === 'day' ? number?.start : day.start;
    if (start === undefined) return undefined;
    const span = { start, end: day.end };
    const days = daysStated(article.text.slice(span.start, span.end));
    if (days !== undefined) return { days, span };
  }
  return undefined;
}

const LASTING = soughtWords(['last', 'lasts', 'lasted', 'lasting', 'run', 'runs', 'ran', 'running']);

/** "The forum will last three days", "which opens on Monday and lasts for two days". */
function lengthsLasted(
  sentence: Sentence,
  index: PatternIndex,
): readonly { readonly event: Mention; readonly length: Length }[] {
  const { tokens, article } = index.annotation;
  const found: { event: Mention; length: Length }[] = [];
  for (const at of placesWithin(LASTING, tokens, sentence)) {
    const first = /^(?:for|over)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const [number, days] = [tokens[first], tokens[first + 1]];
    if (number === undefined || days?.lower !== 'days' || isDoubted(index.annotation, sentence, at)) continue;
    const span = { start: number.start, end: days.end };
    const stated = daysStated(article.text.slice(span.start, span.end));
    const own = mentionsIn(index, sentence.firstToken, sentence.endToken);
    const event = stated === undefined ? undefined : subjectOf(clauseOf(sentence, own, index, EVENTS), at);
    if (event !== undefined && event.form !== 'pronoun' && stated !== undefined)
      found.push({ event, length: { days: stated, span } });
  }
  return found;
}

/** Tokens: "three-day international Harbour Summit". */
const MOST_BEFORE = 3;
const DAY = /^(?:\p{L}+-|\d+-)?day$/u;

function daysIn(candidates: readonly Candidate[], field: 'start' | 'end'): Candidate[] {
  return candidates.filter(({ fields }) => fields[field] !== undefined);
}

function isSame(one: CandidateField | undefined, other: CandidateField | undefined): boolean {
  return one?.value === other?.value;
}

function candidateOf(
  { fields, score }: Candidate,
  from: 'start' | 'end',
  to: 'start' | 'end',
  { days, span }: Length,
  { annotation: { sentences } }: PatternIndex,
): Candidate | undefined {
  const [name, told] = [fields['name'], fields[from]];
  const value =
    typeof told?.value === 'string' ? dayAfter(told.value, to === 'end' ? days - 1 : 1 - days) : undefined;
  const [first] = told?.spans ?? [];
  const sentence = first && spanHolding(sentences, first.start);
  if (name === undefined || told === undefined || value === undefined || sentence === undefined)
    return undefined;
  if (datePrecision(String(told.value)) !== 'day') return undefined;
  const { start, end } = sentence;
  return {
    table: 'events',
    fields: { name, [to]: { ...told, value, spans: [span, ...told.spans] } },
    window: { start: Math.min(start, span.start), end: Math.max(end, span.end) },
    engine: ENGINE,
    rule: 'event-length',
    score: score * 0.9,
  };
}
