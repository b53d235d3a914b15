import { placesWithin, soughtWords } from '../../../text/sought-words.ts';
import type { Mention, Sentence, Token } from '../../../contract/annotation.ts';
import type { Candidate, CandidateField } from '../../../contract/fact.ts';
import { type Adverbials, adverbialsFrom } from '../../clauses/adverbials.ts';
import { dayAtStart, dayBefore } from '../../clauses/days-before.ts';
import { type Listed, listBefore, listBeforeOthers, listBehind } from '../../clauses/listed-things.ts';
import { cityBetween, dayBetween, LONGEST_DESCRIPTION, objectOf } from '../../clauses/objects.ts';
import { doneInRelative } from '../../clauses/relative.ts';
import { EVENTS } from '../../clauses/subject-kinds.ts';
import { type Clause, clauseOf, subjectOf } from '../../clauses/subject.ts';
import { ENGINE } from '../../engine.ts';
import { countryField, mentionField } from '../../fields.ts';
import { mentionsIn } from '../../mentions-in.ts';
import { isDoubted } from '../../pattern/doubts.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { dateEnds } from '../../clauses/date-ends.ts';
import { holderFields } from './holders.ts';
import { organizersBefore, organizersBehind, ORGANIZING } from './organizers.ts';
import { isOfAnotherTime } from './other-times.ts';
import { EVENT_VERBS, type EventVerb, verbOfHolders } from './verbs.ts';

/** Words that may say when or where an event is, or who holds it. */
const VERBS = soughtWords([...EVENT_VERBS, ...ORGANIZING]);

/**
 * Where and when events are held and who holds them, read from the verbs whose subject they are, however far it stands from them: "the Summit,
 * organised by the Ministry, opened on Monday and will close on Friday in Lisbon".
 */
export function eventClauseCandidates(index: PatternIndex): Candidate[] {
  const found: Candidate[] = [];
  if (!index.annotation.mentions.some(({ type }) => type === 'event')) return found;
  for (const sentence of index.annotation.sentences) {
    const mentions = mentionsIn(index, sentence.firstToken, sentence.endToken);
    if (!mentions.some(({ type }) => type === 'event')) continue;
    const clause = clauseOf(sentence, mentions, index, EVENTS);
    for (const at of placesWithin(VERBS, clause.tokens, sentence)) addCandidates(found, at, clause, index);
  }
  return found;
}

function addCandidates(found: Candidate[], at: number, clause: Clause, index: PatternIndex): void {
  const { sentence, tokens } = clause;
  const verb = verbOfHolders(tokens, at);
  const by = organizersBehind(at, sentence, index);
  if ((verb === undefined && by.length === 0) || isDoubted(index.annotation, sentence, at)) return;
  const subjects = subjectsOf(clause, at, index);
  const object =
    subjects === undefined && verb !== undefined
      ? objectOf(verb.endToken, sentence, index, EVENTS)
      : undefined;
  if (verb !== undefined && subjects === undefined && object === undefined)
    found.push(...toldByRelative(at, verb, clause, index));
  const events = subjects ?? (object && listBehind(object, sentence, index));
  for (const event of events ?? []) {
    const name = mentionField(event, index);
    if (name === undefined || isOfAnotherTime(event, at, sentence, index)) continue;
    const told =
      verb === undefined
        ? []
        : subjects === undefined
          ? [
              ...toldByHolders(at, verb, event, events?.at(-1) ?? event, sentence, index),
              ...organizersBefore(at, sentence, index),
            ]
          : toldBy(
              verb,
              event,
              withDayOf(at, adverbialsFrom(verb.endToken, sentence, index), event, sentence, index),
              sentence,
              index,
            );
    for (const fields of [...told, ...(subjects === undefined ? [] : by)])
      found.push(candidateOf({ name, ...fields }, sentence));
  }
}

/** The events of which a verb speaks: one, or those that share it in a list. */
function subjectsOf(clause: Clause, verb: number, index: PatternIndex): Listed | undefined {
  const subject = subjectOf(clause, verb);
  if (subject === undefined) return listBeforeOthers(clause, verb, index);
  return subject.form === 'name' ? listBefore(subject, clause.sentence, index) : [subject];
}

/** What a relative clause says of the event before it: "the Summit, which Portugal will host in Porto in May". */
function toldByRelative(at: number, verb: EventVerb, clause: Clause, index: PatternIndex): Candidate[] {
  const { sentence } = clause;
  const held = doneInRelative(clause, at, index);
  const name = held && mentionField(held.thing, index);
  if (held === undefined || name === undefined || isOfAnotherTime(held.thing, at, sentence, index)) return [];
  const adverbials = adverbialsFrom(verb.endToken, sentence, index);
  const told = toldBy(verb, held.thing, adverbials, sentence, index);
  const holders = held.doers.flatMap((doer) => holderFields(doer, at, index));
  return [...told, ...holders].map((fields) => candidateOf({ name, ...fields }, sentence));
}

function candidateOf(fields: Fields, { start, end }: Sentence): Candidate {
  return {
    table: 'events',
    fields,
    window: { start, end },
    engine: ENGINE,
    rule: 'event-clause',
    score: 0.8,
  };
}

/**
 * The same of an event that others open or hold, where a date may stand before the verb: "today opened the Summit in Lisbon".
 * @param last of the events that they hold: where and when stands behind it
 */
function toldByHolders(
  at: number,
  verb: EventVerb,
  event: Mention,
  last: Mention,
  sentence: Sentence,
  index: PatternIndex,
): Fields[] {
  const behind = adverbialsFrom(last.endToken, sentence, index);
  const between = behind.city ?? cityBetween(verb.endToken, event.firstToken, index);
  const adverbials = between === undefined ? behind : { ...behind, city: between };
  if (adverbials.date !== undefined) return toldBy(verb, event, adverbials, sentence, index);
  const date =
    dayBefore(at, sentence, index) ??
    dayBetween(verb.endToken, event.firstToken, index) ??
    dayAtStart(at, sentence, index);
  return toldBy(verb, event, date === undefined ? adverbials : { ...adverbials, date }, sentence, index);
}

/** With the day before it, unless the verb is that of an aside: "On 7 May, the Summit, hosted by Kenya, ended". */
function withDayOf(
  verb: number,
  adverbials: Adverbials,
  event: Mention,
  sentence: Sentence,
  index: PatternIndex,
): Adverbials {
  const { tokens } = index.annotation;
  const isAside = tokens[verb - 1]?.text === ',' && verb - 1 === event.endToken;
  const isParticiple = tokens[verb + 1]?.lower === 'by' && !/^(?:AUX|ADV)$/.test(tokens[verb - 1]?.pos ?? '');
  return isAside || isParticiple ? adverbials : withDayBefore(adverbials, event, sentence, index);
}

/** "On 6-7 November, an international summit was held in Porto": the day with which a sentence begins, where its verb tells none. */
function withDayBefore(
  adverbials: Adverbials,
  { firstToken }: Mention,
  sentence: Sentence,
  index: PatternIndex,
): Adverbials {
  const { tokens } = index.annotation;
  const opening = pastPeriod(sentence.firstToken, tokens);
  const at = /^(?:on|from|between)$/.test(tokens[opening]?.lower ?? '') ? opening + 1 : undefined;
  const day = at === undefined || adverbials.date !== undefined ? undefined : index.dates.get(at);
  if (at === undefined || day === undefined) return adverbials;
  const end = pastSecondDay(day.endToken, index);
  const isComma = tokens[end]?.text === ',';
  if (!isComma && tokens[end]?.lower !== 'the') return adverbials;
  const between = tokens.slice(isComma ? end + 1 : end, firstToken);
  const isNext = between.length <= LONGEST_DESCRIPTION && between.every(({ pos }) => LEADING.has(pos));
  return isNext ? { ...adverbials, date: at } : adverbials;
}

/** Past "in the period", "during the period". */
function pastPeriod(first: number, tokens: readonly Token[]): number {
  const isPeriod =
    /^(?:in|during|over)$/.test(tokens[first]?.lower ?? '') && tokens[first + 2]?.lower === 'period';
  return isPeriod ? first + 3 : first;
}

/** Behind "to 7 June" of "from 20 May to 7 June". */
function pastSecondDay(from: number, { annotation: { tokens }, dates }: PatternIndex): number {
  if (!/^(?:to|and|until|till)$/.test(tokens[from]?.lower ?? '')) return from;
  return dates.get(from + 1)?.endToken ?? from;
}

const LEADING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PUNCT']);

type Fields = Record<string, CandidateField>;

/** The fields of rows that a verb and its adverbials tell. */
function toldBy(
  verb: EventVerb,
  event: Mention,
  adverbials: Adverbials,
  sentence: Sentence,
  index: PatternIndex,
): Fields[] {
  const rows: (Fields | undefined)[] = [daysField(verb, event, adverbials, sentence, index)];
  const { city } = adverbials;
  if (city !== undefined)
    rows.push(one('city', mentionField(city, index)), one('country', countryField(city, index)));
  return rows.filter((row) => row !== undefined);
}

function daysField(
  { days }: EventVerb,
  event: Mention,
  { date, isEnd }: Adverbials,
  sentence: Sentence,
  index: PatternIndex,
): Fields | undefined {
  if (date === undefined) return undefined;
  const { start, end } = dateEnds(date, sentence, index, event);
  if (isEnd === true || days === 'last') return one('end', end);
  if (days === 'none') return undefined;
  if (days === 'first') return one('start', start);
  return start === undefined || end === undefined ? undefined : { start, end };
}

function one(name: string, field: CandidateField | undefined): Fields | undefined {
  return field === undefined ? undefined : { [name]: field };
}
