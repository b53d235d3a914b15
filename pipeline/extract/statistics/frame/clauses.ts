import type { Sentence, Token } from '../../../contract/annotation.ts';
import { begin, type Clause, type Draft, endAll, leave, type Reader, SAYING } from './clause.ts';
import { withVerb } from './finite.ts';
import { closingOf, isDashAt, opensDependent, opensRelative } from './openers.ts';
import { beginMeanwhile, isJoinedParticiple, readOther } from './participles.ts';
import { beginRelative } from './relatives.ts';
import { verbGroupAt } from './verb-groups.ts';

/**
 * The clauses of a sentence in the order in which they begin. Read once from left to right: a verb that may be a past tense or a participle is one or the other by
 * whether another verb follows it in its clause; a second verb behind a comma or "and" begins a clause; behind a relative clause it belongs to the one around that.
 */
export function clausesOf({ firstToken, endToken }: Sentence, tokens: readonly Token[]): readonly Clause[] {
  const found: Draft[] = [];
  readClauses(firstToken, endToken, 'main', tokens, found);
  return found.sort((one, other) => one.first - other.first || other.end - one.end);
}

function readClauses(
  from: number,
  to: number,
  kind: Clause['kind'],
  tokens: readonly Token[],
  found: Draft[],
): void {
  const current = begin({ found, to }, { kind, first: from });
  const reader: Reader = { tokens, from, to, found, current };
  for (let at = from; at < to;) at = readAt(at, reader);
  endAll(reader, to);
}

/** Reads what stands at a token, and gives the next that is to be read. */
function readAt(at: number, reader: Reader): number {
  const { tokens, from, to, current } = reader;
  const token = tokens[at];
  const close = closingOf(at, to, tokens);
  if (close !== undefined) {
    if (current.verb === undefined && isDashAt(at, tokens)) current.commas.push(at, close);
    readClauses(at + 1, close, 'aside', tokens, reader.found);
    return close + 1;
  }
  const isDash = isDashAt(at, tokens);
  if (/^[;:!?•]$/.test(token?.text ?? '') || (isDash && current.verb !== undefined)) {
    endAll(reader, at);
    reader.current = begin(reader, { kind: 'main', first: at + 1 });
    return at + 1;
  }
  if (token?.text === ',' || isDash) return readComma(at, reader);
  if (token?.pos === 'CCONJ' && current.verb !== undefined) {
    if (!joinsSubjects(current.boundary, at, tokens)) current.boundary = at;
    return at + 1;
  }
  if (opensRelative(at, tokens)) {
    reader.current = beginRelative(at, reader);
    return at + 1;
  }
  if (opensDependent(at, current.first, to, current.verb !== undefined, tokens)) {
    reader.current = begin(reader, { kind: 'dependent', first: at + 1, parent: current });
    return at + 1;
  }
  const group = verbGroupAt(at, from, to, tokens);
  if (group === undefined) return at + 1;
  if (isJoinedParticiple(group, current)) current.boundary = undefined;
  else if (group.form === 'none') readOther(group, reader);
  else reader.current = withVerb(group, reader);
  return group.end;
}

function readComma(at: number, reader: Reader): number {
  const { tokens } = reader;
  if (isSaidAside(reader.current, at, tokens)) reader.current.verb = undefined;
  else if (!opensRelative(at + 1, tokens)) leave(reader, at);
  if (reader.current.verb === undefined) reader.current.commas.push(at);
  else reader.current.boundary = at;
  return beginMeanwhile(at, reader) ?? at + 1;
}

/** ", he noted,": who says what stands around it. */
function isSaidAside({ verb, commas }: Draft, comma: number, tokens: readonly Token[]): boolean {
  return verb?.end === comma && commas.length > 0 && SAYING.test(tokens[verb.verb]?.lemma ?? '');
}

/** Tokens of "its lines". */
const LONGEST_PART = 7;

/** "and its lines and services rose": behind one "and", a second joins nouns of the subject. */
function joinsSubjects(boundary: number | undefined, and: number, tokens: readonly Token[]): boolean {
  if (boundary === undefined || tokens[boundary]?.pos !== 'CCONJ' || and - boundary > LONGEST_PART)
    return false;
  for (let at = boundary + 1; at < and; at++)
    if (
      !/^(?:NOUN|PROPN|ADJ|DET|PRON|PART)$/.test(tokens[at]?.pos ?? '') ||
      TIME.test(tokens[at]?.lower ?? '')
    )
      return false;
  return and > boundary + 1;
}

const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|.*day|year|month|quarter)$/;
