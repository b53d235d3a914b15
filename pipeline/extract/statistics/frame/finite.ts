import type { Token } from '../../../contract/annotation.ts';
import { begin, type Draft, isNoun, type Reader, SAYING } from './clause.ts';
import { subjectWithin } from './subject.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Verbs behind which a base form says what was seen or made to happen. */
const SEEING = /^(?:see|help|make|let|watch|have)$/;

/**
 * The clause that a finite verb belongs to: the one that is read, where that has no verb yet; behind a comma or "and" a new one; behind a relative clause the one around
 * it; else a clause that says what was said or seen. A form that was taken for the past tense is a participle, once another verb follows it in its clause.
 */
export function withVerb(group: VerbGroup, reader: Reader): Draft {
  const { tokens } = reader;
  for (;;) {
    const { current } = reader;
    const { verb, parent, boundary } = current;
    if (verb === undefined) return firstVerb(group, current, tokens);
    if (boundary !== undefined) return joined(group, boundary, reader);
    if (current.kind === 'relative' && parent !== undefined && awaitsVerb(parent)) {
      current.end = group.first;
      reader.current = parent;
    } else if (isParticiple(verb, group, tokens)) current.verb = undefined;
    else return told(group, verb, reader);
  }
}

/** Whether a clause has no verb for certain, or a noun behind a comma or "and" that has none: "sales fell and users who pay | rose". */
function awaitsVerb({ verb, boundary }: Draft): boolean {
  return verb === undefined || verb.form === 'maybe' || boundary !== undefined;
}

function firstVerb(group: VerbGroup, current: Draft, tokens: readonly Token[]): Draft {
  if (group.form === 'bare' || isContact(group, tokens)) return current;
  current.verb = group;
  current.subject = isDirect(current.first, group.first, tokens)
    ? current.antecedent
    : subjectWithin(current.first, group.first, current.commas, tokens);
  return current;
}

/** "sales fell and fees | rose", "sales fell and | rose": with a subject of its own, or the same. */
function joined(group: VerbGroup, boundary: number, reader: Reader): Draft {
  const { tokens, current } = reader;
  const { kind, verb, parent, subject } = current;
  // "saw sales increase by 5% and fees rise by 7%"
  if (group.form === 'bare' && verb?.form !== 'bare' && !isSeeing(verb, tokens)) return current;
  if (kind !== 'aside' || parent === undefined) current.end = boundary;
  const isShared = !hasNoun(boundary + 1, group.first, tokens);
  const own = isShared ? subject : subjectWithin(boundary + 1, group.first, [], tokens);
  return begin(reader, { kind, first: boundary + 1, parent, verb: group, subject: own });
}

/** "sold" of "cars sold here | cost", "calls" of "port calls in the country | have reached". */
function isParticiple(verb: VerbGroup, next: VerbGroup, tokens: readonly Token[]): boolean {
  if (isNounTaken(verb, tokens)) return true;
  if (verb.form !== 'maybe' || (isSaying(verb, tokens) && !isLed(verb, tokens))) return false;
  return !(next.form === 'maybe' && isLed(next, tokens));
}

/** "The study finds fees | rose", "saw sales | increase": what was said or seen, in a clause of its own. */
function told(group: VerbGroup, verb: VerbGroup, reader: Reader): Draft {
  const { tokens, current } = reader;
  const isSeen = group.form !== 'bare' || isSeeing(verb, tokens);
  const isClause = group.form !== 'maybe' || isSaying(verb, tokens);
  if (!isSeen || !isClause || !hasNoun(verb.end, group.first, tokens)) return current;
  const subject = subjectWithin(verb.end, group.first, [], tokens);
  return begin(reader, { kind: 'dependent', first: verb.end, parent: current, verb: group, subject });
}

function isSeeing(group: VerbGroup | undefined, tokens: readonly Token[]): boolean {
  return group !== undefined && SEEING.test(tokens[group.verb]?.lemma ?? '');
}

function isSaying(group: VerbGroup, tokens: readonly Token[]): boolean {
  return SAYING.test(tokens[group.verb]?.lemma ?? '');
}

/** Whether nothing but adverbs stands between. */
function isDirect(first: number, end: number, tokens: readonly Token[]): boolean {
  for (let at = first; at < end; at++) if (tokens[at]?.pos !== 'ADV') return false;
  return true;
}

/** "used by", "sold here" */
function isLed({ end }: VerbGroup, tokens: readonly Token[]): boolean {
  return /^(?:ADP|ADV|PART)$/.test(tokens[end]?.pos ?? '');
}

function hasNoun(first: number, end: number, tokens: readonly Token[]): boolean {
  for (let at = first; at < end; at++) if (/^(?:NOUN|PROPN|PRON)$/.test(tokens[at]?.pos ?? '')) return true;
  return false;
}

/** "forms it takes": a clause of the noun before the pronoun. */
function isContact({ first }: VerbGroup, tokens: readonly Token[]): boolean {
  return /^(?:it|they|we|he|she)$/.test(tokens[first - 1]?.lower ?? '') && isNoun(tokens[first - 2]);
}

/** "calls" of "port calls in the country | have reached": of two verbs in one clause the one in -s is a noun. */
function isNounTaken({ first, end, verb }: VerbGroup, tokens: readonly Token[]): boolean {
  const token = tokens[verb];
  if (end !== first + 1 || token?.pos !== 'VERB' || !token.lower.endsWith('s') || SAYING.test(token.lemma))
    return false;
  return tokens[end]?.pos === 'ADP' && isNoun(tokens[first - 1]);
}
