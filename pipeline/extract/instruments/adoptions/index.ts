import type { Mention, Sentence } from '../../../contract/annotation.ts';
import type { Candidate, CandidateField } from '../../../contract/fact.ts';
import { words } from '../../../lexicon/words.ts';
import { adverbialsFrom } from '../../clauses/adverbials.ts';
import { dayAtStart, dayBefore } from '../../clauses/days-before.ts';
import { EVENTS } from '../../clauses/subject-kinds.ts';
import { clauseOf, subjectOf } from '../../clauses/subject.ts';
import { ENGINE } from '../../engine.ts';
import { fieldFrom, mentionField } from '../../fields.ts';
import { mentionsIn } from '../../mentions-in.ts';
import { captureOf } from '../../pattern/captures.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { type Adopted, adoptedBefore, adoptedBehind, adoptedPastComma } from './adopted.ts';
import { adoptedFarBefore } from './adopted-far-before.ts';
import { occasionOfDelegates } from './delegates.ts';
import { occasionBefore, occasionBehind } from './occasions.ts';
import { signedBy } from './signed-by.ts';
import { dayBehindAgents } from './stretches.ts';
import { ADOPTION_WORDS, adoptionVerb } from './verbs.ts';
import { placesWithin } from '../../../text/sought-words.ts';

/**
 * At which event and on which day instruments were adopted or signed, read from the verbs that say so: "At the start of the two-day Harbour
 * Summit, leaders adopted on Friday the Lisbon Pact and its annex, the Porto Declaration".
 */
export function adoptionCandidates(index: PatternIndex): Candidate[] {
  const { mentions, sentences } = index.annotation;
  if (!mentions.some(({ type }) => type === 'instrument')) return [];
  return sentences.flatMap((sentence) => {
    const own = mentionsIn(index, sentence.firstToken, sentence.endToken);
    return own.some(({ type }) => type === 'instrument') ? candidatesIn(sentence, index) : [];
  });
}

function candidatesIn(sentence: Sentence, index: PatternIndex): Candidate[] {
  const found: Candidate[] = [];
  for (const at of placesWithin(ADOPTION_WORDS, index.annotation.tokens, sentence)) {
    const voice = adoptionVerb(at, sentence, index);
    if (voice === undefined) continue;
    if (voice === 'gerund') {
      found.push(...byClosing(at, sentence, index));
      continue;
    }
    if (voice === 'yield') {
      found.push(...yieldedBy(at, sentence, index));
      continue;
    }
    const isPassive = voice === 'passive';
    const opened = adoptedPastComma(at, sentence, index);
    const before = opened ?? (voice === 'participle' ? adoptedBefore(at, sentence, index) : undefined);
    // "the Council, at its session, endorsed the Pact" looks like a participle, "the Pact adopted in May" like an active verb.
    const behind = isPassive || before !== undefined ? undefined : adoptedBehind(at, sentence, index);
    const adopted =
      before ??
      behind ??
      (isPassive ? adoptedFarBefore(at, sentence, index) : undefined) ??
      adoptedBefore(at, sentence, index);
    if (adopted === undefined) continue;
    const isActive = behind !== undefined || (voice === 'active' && opened === undefined);
    found.push(...signedBy(at, isActive && adopted.firstToken > at, adopted, sentence, index));
    // What only tells more of a thing is no main clause that an occasion at the beginning could belong to.
    const occasion =
      before !== undefined ? undefined : occasionBefore(isActive ? at : adopted.firstToken, sentence, index);
    const event =
      occasionBehind(adopted.endToken, sentence, index) ??
      occasion ??
      (isActive ? occasionOfDelegates(at, sentence, index) : undefined) ??
      (isActive ? subjectEvent(at, sentence, index) : undefined);
    const date =
      adopted.day ??
      dayBehind(adopted.endToken, sentence, index) ??
      dayBehindOccasion(adopted, event, sentence, index) ??
      (adopted.firstToken < at ? dayBehindAgents(at, sentence, index) : undefined) ??
      dayBefore(at, sentence, index) ??
      (isActive ? dayAtStart(at, sentence, index, /^(?:on|in)$/) : undefined);
    found.push(...candidatesOf(adopted, event, date, sentence, index));
    if (isActive && date !== undefined) found.push(...anotherBehind(date, sentence, index));
  }
  return found;
}

/** "signed the Lisbon Pact in 2021, and the Porto Pact in Oslo in 2019": the verb is said once. */
function anotherBehind(date: number, sentence: Sentence, index: PatternIndex): Candidate[] {
  const { tokens } = index.annotation;
  const end = index.dates.get(date)?.endToken ?? sentence.endToken;
  const and = tokens[end]?.text === ',' ? end + 1 : end;
  const other = tokens[and]?.lower === 'and' ? adoptedBehind(and, sentence, index) : undefined;
  const day = other && (other.day ?? dayBehind(other.endToken, sentence, index));
  return other === undefined || day === undefined ? [] : candidatesOf(other, undefined, day, sentence, index);
}

/** "The Harbour Summit, held in Porto, adopted": the event that does it. */
function subjectEvent(verb: number, sentence: Sentence, index: PatternIndex): Mention | undefined {
  const own = mentionsIn(index, sentence.firstToken, sentence.endToken);
  const event = subjectOf(clauseOf(sentence, own, index, EVENTS), verb);
  // Behind another verb it may be that verb's: "said the Harbour Summit, adopted".
  const before = index.annotation.tokens.slice(sentence.firstToken, event?.firstToken);
  return before.some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? undefined : event;
}

/** "The first phase of the Harbour Summit, held in Porto, resulted in the Lisbon Pact". */
function yieldedBy(verb: number, sentence: Sentence, index: PatternIndex): Candidate[] {
  const particle = /^(?:in|with|to)$/.test(index.annotation.tokens[verb + 1]?.lower ?? '');
  const adopted = adoptedBehind(particle ? verb + 1 : verb, sentence, index);
  const event = adopted && subjectEvent(verb, sentence, index);
  return adopted === undefined || event === undefined
    ? []
    : candidatesOf(adopted, event, undefined, sentence, index);
}

/** "The Harbour Summit closed on Friday with delegates endorsing the Lisbon Pact". */
function byClosing(verb: number, sentence: Sentence, index: PatternIndex): Candidate[] {
  const { tokens } = index.annotation;
  const [event, ...others] = mentionsIn(index, sentence.firstToken, verb).filter(
    ({ type }) => type === 'event',
  );
  const isOnly = others.every(({ entity }) => entity === event?.entity);
  const adopted = event && isOnly ? adoptedBehind(verb, sentence, index) : undefined;
  if (event === undefined || adopted === undefined) return [];
  // "Ministers concluded the Harbour Summit in Porto with the adoption of"
  if (closesBefore(event, index)) {
    const link = tokens[verb - 1]?.lower === 'the' ? verb - 2 : verb - 1;
    return tokens[link]?.lower === 'with' ? candidatesOf(adopted, event, adopted.day, sentence, index) : [];
  }
  const between = tokens.slice(event.endToken, verb);
  const closing = between.findIndex(({ lower }) => CLOSED.has(lower));
  const link = between.findLastIndex(({ lower }) => lower === 'with' || lower === 'by');
  if (closing < 0 || link < closing || between.length - link > LONGEST_SUBJECT) return [];
  // "closed on Friday, chaired by Kenya, with"
  if (between.some(({ pos }, at) => pos === 'VERB' && at !== closing && between[at - 1]?.text !== ','))
    return [];
  const { date } = adverbialsFrom(event.endToken + closing + 1, sentence, index);
  return candidatesOf(adopted, event, adopted.day ?? date, sentence, index);
}

/** Whether the event is what somebody closes. */
function closesBefore({ firstToken }: Mention, { annotation: { tokens } }: PatternIndex): boolean {
  let at = firstToken - 1;
  while (at > firstToken - LONGEST_SUBJECT && /^(?:DET|PRON|ADJ|NUM|NOUN)$/.test(tokens[at]?.pos ?? '')) at--;
  return CLOSED.has(tokens[at]?.lower ?? '');
}

/** Tokens from "with" to the verb: "with ministers and regulators". */
const LONGEST_SUBJECT = 8;
const CLOSED = new Set(
  words(
    'closed closes close concluded concludes conclude ended ends end culminated culminate wrapped finished',
  ),
);

function candidatesOf(
  { instruments }: Adopted,
  event: Mention | undefined,
  date: number | undefined,
  sentence: Sentence,
  index: PatternIndex,
): Candidate[] {
  const adoptedAt = event && mentionField(event, index);
  const adoptedOn = date === undefined ? undefined : dayAt(date, sentence, index);
  const told: Record<string, CandidateField>[] = [
    ...(adoptedAt === undefined ? [] : [{ adopted_at: adoptedAt }]),
    ...(adoptedOn === undefined ? [] : [{ adopted_on: adoptedOn }]),
  ];
  return instruments.flatMap((instrument) => {
    const name = mentionField(instrument, index);
    return name === undefined
      ? []
      : told.map((fields): Candidate => ({
          table: 'instruments',
          fields: { name, ...fields },
          window: { start: Math.min(sentence.start, event?.start ?? Infinity), end: sentence.end },
          engine: ENGINE,
          rule: 'adoption',
          score: 0.8,
        }));
  });
}

/** The token at which the day begins behind what was adopted, which is no last day. */
function dayBehind(from: number, sentence: Sentence, index: PatternIndex): number | undefined {
  const { date, isEnd } = adverbialsFrom(pastYears(from, index), sentence, index);
  return isEnd === true ? undefined : date;
}

/** Past "(2023-2027)" and "for 2023-2027" behind a plan. */
function pastYears(from: number, { annotation: { tokens }, dates }: PatternIndex): number {
  const isBracketed = tokens[from]?.text === '(';
  if (!isBracketed && tokens[from]?.lower !== 'for') return from;
  const years = dates.get(from + 1);
  if (years === undefined || !/^\d{4}\/\d{4}$/.test(years.item.edtf)) return from;
  return isBracketed ? years.endToken + 1 : years.endToken;
}

/** "adopted by leaders at the Harbour Summit in Porto on 5 May": one day, and not those of the event. */
function dayBehindOccasion(
  { endToken }: Adopted,
  event: Mention | undefined,
  sentence: Sentence,
  index: PatternIndex,
): number | undefined {
  if (event === undefined || event.firstToken < endToken) return undefined;
  const day = dayBehind(event.endToken, sentence, index);
  return day === undefined || index.dates.get(day)?.item.edtf.includes('/') === true ? undefined : day;
}

function dayAt(at: number, sentence: Sentence, index: PatternIndex): CandidateField | undefined {
  const placed = index.dates.get(at);
  if (placed === undefined) return undefined;
  const captures = { d: captureOf(index, at, placed.endToken, { date: placed.item }) };
  const match = { firstToken: at, endToken: placed.endToken, sentence, captures };
  return fieldFrom(
    { capture: 'd', part: 'start', constant: undefined, isCountry: false, isDone: true },
    match,
    index,
  );
}
