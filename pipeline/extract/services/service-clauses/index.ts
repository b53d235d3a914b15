import type { Mention, Sentence, Token } from '../../../contract/annotation.ts';
import type { Candidate, CandidateField } from '../../../contract/fact.ts';
import { words } from '../../../lexicon/words.ts';
import { adverbialsFrom } from '../../clauses/adverbials.ts';
import { agentsBehind } from '../../clauses/agents.ts';
import { dateEnds } from '../../clauses/date-ends.ts';
import { doersBefore } from '../../clauses/doers.ts';
import { dayAtStart, dayBefore } from '../../clauses/days-before.ts';
import { calledBehind, dayBetween, objectOf } from '../../clauses/objects.ts';
import { doneInRelative } from '../../clauses/relative.ts';
import { SERVICES } from '../../clauses/subject-kinds.ts';
import { type Clause, clauseOf, subjectOf } from '../../clauses/subject.ts';
import { ENGINE } from '../../engine.ts';
import { countryField, mentionField } from '../../fields.ts';
import { mentionEndingAt, mentionsIn } from '../../mentions-in.ts';
import { isDoubted } from '../../pattern/doubts.ts';
import { bitsOf, type PatternIndex } from '../../pattern/pattern-index.ts';
import { SERVICE_VERBS, type ServiceVerb, serviceVerbAt } from './verbs.ts';
import { placesWithin } from '../../../text/sought-words.ts';

/**
 * Since when services exist and who makes and runs them, read from the verbs whose subject they are, however far it stands from them: "the app,
 * developed by Quayside with the support of the Bank, was launched in May 2024 by the Ministry".
 */
export function serviceClauseCandidates(index: PatternIndex): Candidate[] {
  const found: Candidate[] = [];
  if (!index.annotation.mentions.some(({ type }) => type === 'service')) return found;
  for (const sentence of index.annotation.sentences) {
    const mentions = mentionsIn(index, sentence.firstToken, sentence.endToken);
    if (!mentions.some(({ type }) => type === 'service')) continue;
    const clause = clauseOf(sentence, mentions, index, SERVICES);
    for (const at of placesWithin(SERVICE_VERBS, clause.tokens, sentence))
      addCandidates(found, at, clause, index);
  }
  return found;
}

function addCandidates(found: Candidate[], at: number, clause: Clause, index: PatternIndex): void {
  const { sentence, tokens } = clause;
  const verb = serviceVerbAt(tokens, at);
  if (verb === undefined || isDoubted(index.annotation, sentence, at)) return;
  const subject = subjectOf(clause, at);
  const isSubject = subject !== undefined && !hasObject(verb, at, tokens, index);
  if (verb.doer === 'provider' && !verb.begins && FORMERLY.has(tokens[at - 1]?.lower ?? '')) return;
  const told = isSubject ? saidOf(subject, verb, sentence, index) : doneByOthers(verb, at, clause, index);
  const name = told && mentionField(told.thing, index);
  if (told === undefined || name === undefined) return;
  const launched =
    verb.begins &&
    told.day !== undefined &&
    !isVersion(told.thing, tokens) &&
    !isOnlyAhead(tokens, at, sentence.firstToken)
      ? dateEnds(told.day, sentence, index).start
      : undefined;
  if (launched !== undefined) found.push(candidateOf('services', { name, launched }, sentence));
  const country = told.land && countryField(told.land, index);
  if (country !== undefined) found.push(candidateOf('services', { name, country }, sentence));
  // Of several that launch a service together not all run it.
  if (verb.begins && told.doers.length > 1) return;
  for (const doer of told.doers) found.push(...doneBy(doer, verb, at, name, sentence, index));
}

/** Who ran a service then need not run it now. */
const FORMERLY = new Set(words('originally initially formerly previously once'));

/** What a clause says of a service: who does it, and the token at which the day begins. */
interface Told {
  readonly thing: Mention;
  readonly doers: readonly Mention[];
  readonly day: number | undefined;
  /** The country that does it. */
  readonly land?: Mention | undefined;
}

/** Of a verb whose subject the service is: "the app was launched by the Ministry in May". */
function saidOf(thing: Mention, verb: ServiceVerb, sentence: Sentence, index: PatternIndex): Told {
  const prepositions = verb.doer === 'developer' ? ['by', 'with'] : ['by'];
  const doers = verb.isOwn ? [] : agentsBehind(verb.endToken, BODIES, sentence, index, prepositions);
  return { thing, doers, day: dayBehind(verb.endToken, sentence, index) };
}

/** Of a verb whose object it is: "the Ministry, which has few staff, last week launched the app", "the app, which the Ministry launched in May". */
function doneByOthers(verb: ServiceVerb, at: number, clause: Clause, index: PatternIndex): Told | undefined {
  const { sentence } = clause;
  if (verb.isOwn) return undefined;
  const object =
    objectOf(verb.endToken, sentence, index, SERVICES) ??
    calledBehind(verb.endToken, sentence, index, SERVICES);
  if (object !== undefined)
    return {
      thing: object,
      doers: doersBefore(at, sentence, index),
      day:
        dayBetween(verb.endToken, object.firstToken, index) ??
        dayBehind(object.endToken, sentence, index) ??
        dayBefore(at, sentence, index) ??
        dayAtStart(at, sentence, index, /^(?:on|in)$/),
      land: landBefore(at, sentence, index),
    };
  const done = doneInRelative(clause, at, index);
  const doers = done?.doers.filter(({ type }) => type === 'organization') ?? [];
  return done && { thing: done.thing, doers, day: dayBehind(verb.endToken, sentence, index) };
}

const BODIES = bitsOf(['organization']);

/** "Estonia has launched". */
function landBefore(verb: number, { firstToken }: Sentence, index: PatternIndex): Mention | undefined {
  let end = verb;
  while (end > firstToken && /^(?:AUX|ADV)$/.test(index.annotation.tokens[end - 1]?.pos ?? '')) end--;
  const land = mentionEndingAt(end, index);
  const isCountry = land !== undefined && ((index.kindsAt[land.firstToken] ?? 0) & COUNTRY) !== 0;
  return isCountry && land.adjectival !== true && isSubject(land, firstToken, index) ? land : undefined;
}

/** Whether a country is no part of the name of something else: "the Bank of Kenya launched". */
function isSubject({ firstToken }: Mention, from: number, { annotation: { tokens } }: PatternIndex): boolean {
  const first = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 1 : firstToken;
  return first === from || tokens[first - 1]?.pos === 'PUNCT';
}

const COUNTRY = bitsOf(['country']);

/** The row of the service and the edge to who makes or runs it. */
function doneBy(
  doer: Mention,
  verb: ServiceVerb,
  at: number,
  name: CandidateField,
  sentence: Sentence,
  index: PatternIndex,
): Candidate[] {
  const body = mentionField(doer, index);
  const cue = index.annotation.tokens[at];
  if (body === undefined || cue === undefined) return [];
  const predicate: CandidateField = {
    value: verb.doer === 'developer' ? 'developer' : 'operator',
    spans: [{ start: cue.start, end: cue.end }],
  };
  return [
    candidateOf('services', { name, [verb.doer]: body }, sentence),
    candidateOf('relations', { subject: name, predicate, object: body }, sentence),
  ];
}

function candidateOf(
  table: 'services' | 'relations',
  fields: Record<string, CandidateField>,
  { start, end }: Sentence,
): Candidate {
  return { table, fields, window: { start, end }, engine: ENGINE, rule: 'service-clause', score: 0.8 };
}

/** "launched PortPass 2.0": what begins is not the service. */
function isVersion({ endToken, form }: Mention, tokens: readonly Token[]): boolean {
  return form === 'name' && /^v?\d+(?:\.\d+)*$/.test(tokens[endToken]?.lower ?? '');
}

/** What is only meant to be done: "will be launched", "is due to go live", "expected to be unveiled". */
function isOnlyAhead(tokens: readonly Token[], verb: number, from: number): boolean {
  for (let at = verb - 1; at >= from; at--) {
    const { lower = '', pos = '' } = tokens[at] ?? {};
    if (AHEAD.has(lower)) return true;
    if (pos !== 'AUX' && pos !== 'ADV') return false;
  }
  return false;
}

const AHEAD = new Set(words('will shall to should must'));

/** Whether a verb has something for its object, of which it then speaks: "the app launched a new feature". */
function hasObject(
  { endToken }: ServiceVerb,
  verb: number,
  tokens: readonly Token[],
  { dates }: PatternIndex,
): boolean {
  if (tokens[verb - 1]?.pos === 'AUX' || tokens[verb - 1]?.pos === 'ADV') return false;
  // "rolled out nationwide in 2016"
  const isManner = tokens[endToken]?.pos === 'ADJ' && /^(?:ADP|PUNCT)$/.test(tokens[endToken + 1]?.pos ?? '');
  return !dates.has(endToken) && !isManner && OBJECT.has(tokens[endToken]?.pos ?? '');
}

const OBJECT: ReadonlySet<string> = new Set(['DET', 'NOUN', 'ADJ', 'PROPN', 'NUM', 'PRON']);

/** The day behind what is said, which is no last one. */
function dayBehind(from: number, sentence: Sentence, index: PatternIndex): number | undefined {
  const { date, isEnd } = adverbialsFrom(from, sentence, index);
  return isEnd === true ? undefined : date;
}
