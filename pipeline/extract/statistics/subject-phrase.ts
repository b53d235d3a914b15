import type { Sentence, Token } from '../../contract/annotation.ts';
import { REACHING } from './done-to-noun.ts';
import { isTime } from './measures-nothing.ts';
import type { Tokens } from './phrase-before.ts';
import { antecedent } from './relative-before.ts';
import { isOfNoun, NOUNS } from './verbs-of-nouns.ts';

/** Tokens of the longest subject that is looked through. */
const LONGEST = 40;
/** Tokens of the longest phrase that still says what was measured. */
const LONGEST_SAID = 18;

const MARKS = /^(?:[;:“”"—–!?•(]|--|\.{2,}|…)$/;
/** Words that begin a clause, or end one: no subject goes over them. */
const OPENERS =
  /^(?:while|although|though|because|whereas|but|if|when|unless|until|whether|as|so|yet|where|how|why|what|since|despite|amid|it|they|he|she|we|you|i|there)$/;
const SAYING =
  /^(?:say|state|report|estimate|note|announce|add|claim|show|find|reveal|expect|believe|think|predict|forecast|project|warn|indicate|suggest|observe|tell|see)$/;
/** What a noun phrase that is cut out of its clause does not begin with. */
const NOT_FIRST = new Set(['DET', 'CCONJ', 'ADP', 'ADV', 'PART', 'PRON', 'PUNCT', 'SYM', 'SCONJ', 'AUX']);

/**
 * The subject of the verb that begins at a token, as the whole noun phrase that stands in the clause before it: with its "of …", "in …", with
 * participles and clauses that belong to a noun of it ("the number of people who have used the portal | reached"). The clause begins behind a mark, a
 * conjunction or a verb of saying; two verbs with none of these between them are of two clauses only where one belongs to a noun.
 * Undefined where the words before the verb are no such phrase.
 */
export function subjectPhrase(
  end: number,
  { firstToken }: Sentence,
  tokens: readonly Token[],
): Tokens | undefined {
  const first = beginning(end, Math.max(firstToken, end - LONGEST), firstToken, tokens);
  return first === undefined ? undefined : trimmed(first, end, tokens);
}

/** Where the clause begins whose verb stands at `end`. */
function beginning(
  end: number,
  limit: number,
  sentenceStart: number,
  tokens: readonly Token[],
): number | undefined {
  const isMeanwhile = tokens[end]?.lower.endsWith('ing') === true;
  let and: number | undefined;
  let at = end - 1;
  for (; at >= limit; at--) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.text === ')') {
      const open = opening(at, limit, tokens);
      if (open === undefined) return undefined;
      at = open;
      continue;
    }
    if (token.text === ',') {
      if (isInList(at, end, tokens)) continue;
      return at + 1;
    }
    if (MARKS.test(token.text) || (token.text === '-' && isApart(at, tokens))) return at + 1;
    if (isMeanwhile && token.lower === 'with') return at + 1;
    if (isSaying(at, end, tokens)) return pastWhen(at + 1, tokens);
    const before = antecedent(at, limit, tokens);
    if (before !== undefined && before < at) {
      at = before + 1;
      continue;
    }
    if (token.lower === 'than' && tokens[at + 1]?.pos !== 'NUM') return at + 1;
    if (OPENERS.test(token.lower) || (token.lower === 'that' && token.pos !== 'DET')) return at + 1;
    if (token.lower === 'and' || token.lower === 'or') {
      if (isBetween(at, limit, tokens)) continue;
      if (endsFigure(at - 1, tokens)) return at + 1;
      and = at;
      continue;
    }
    if (isNewPhrase(at, end, tokens)) return at;
    if (!isVerb(token) || isOfNoun(at, end, tokens)) continue;
    return and === undefined ? undefined : and + 1;
  }
  return at < sentenceStart ? sentenceStart : undefined;
}

/** "said", "forecasting", and not "estimated" of "the estimated number" or "reported by the bank". */
function isSaying(at: number, end: number, tokens: readonly Token[]): boolean {
  const token = tokens[at];
  if (token?.pos !== 'VERB' || at >= end - 1 || !SAYING.test(token.lemma)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (token.lemma === 'say') return true;
  if (/^(?:by|in|for|from|during|as)$/.test(next?.lower ?? '')) return false;
  const isAttribute = NOUNS.test(next?.pos ?? '') || next?.pos === 'ADJ';
  return !(
    isAttribute &&
    token.lower !== token.lemma &&
    /^(?:DET|ADJ|ADP|ADV|PUNCT|CCONJ)$/.test(before?.pos ?? 'PUNCT')
  );
}

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

function opening(closing: number, limit: number, tokens: readonly Token[]): number | undefined {
  for (let at = closing - 1; at >= limit; at--) if (tokens[at]?.text === '(') return at;
  return undefined;
}

/** Whether a hyphen stands for a dash. */
function isApart(at: number, tokens: readonly Token[]): boolean {
  return (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0);
}

/** The commas of "interest, tax, depreciation and amortisation": nouns on both sides, with "and" before the last and no verb. */
function isInList(comma: number, end: number, tokens: readonly Token[]): boolean {
  if (!NOUNS.test(tokens[comma - 1]?.pos ?? '') || !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[comma + 1]?.pos ?? ''))
    return false;
  for (let at = comma + 1; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || isVerb(token) || token.pos === 'DET') return false;
    if (token.lower === 'and') return NOUNS.test(tokens[at - 1]?.pos ?? '') || tokens[at - 1]?.text === ',';
  }
  return false;
}

/** The "and" of "between Malta and Spain". */
function isBetween(and: number, limit: number, tokens: readonly Token[]): boolean {
  for (let at = and - 1; at >= limit && /^(?:NOUN|PROPN|ADJ|DET|ADP)$/.test(tokens[at]?.pos ?? ''); at--)
    if (tokens[at]?.lower === 'between') return true;
  return false;
}

/** "5 million and | sales rose": what stands before "and" is another figure. */
function endsFigure(at: number, tokens: readonly Token[]): boolean {
  const { pos = '', lower = '' } = tokens[at] ?? {};
  return pos === 'NUM' || /^(?:percent|cent|%|crore|lakh|[mb]illion|trillion|[mb]n)$/.test(lower);
}

/** "in rural homes | this share", "last year | the price": an article directly behind a noun begins another phrase. */
function isNewPhrase(at: number, end: number, tokens: readonly Token[]): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (at >= end || !(token?.pos === 'DET' || /^(?:its|their|our|his|her)$/.test(token?.lower ?? '')))
    return false;
  // "complaints the office received | rose": a clause of the noun, whose verb is its own.
  if (before?.pos === 'NOUN' && !isTime(before.lower) && hasOwnVerb(at, end, tokens)) return false;
  return (
    /^(?:NOUN|PROPN|NUM|ADV)$/.test(before?.pos ?? '') &&
    !/^(?:all|both|half|once|twice)$/.test(before?.lower ?? '')
  );
}

/** Whether a verb follows the noun phrase that an article begins. */
function hasOwnVerb(article: number, end: number, tokens: readonly Token[]): boolean {
  let at = article + 1;
  while (at < end && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]?.pos ?? '')) at++;
  return at > article + 1 && at < end && tokens[at]?.pos === 'VERB' && !tokens[at]?.lower.endsWith('ing');
}

/** Past "on Monday" behind "said". */
function pastWhen(at: number, tokens: readonly Token[]): number {
  const day = tokens[at]?.lower === 'on' ? at + 1 : at;
  const isDay = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[day]?.lower ?? '');
  return isDay && !/^['’]s$/.test(tokens[day + 1]?.text ?? '') ? day + 1 : at;
}

/** The phrase without what stands before and behind its nouns. */
function trimmed(from: number, to: number, tokens: readonly Token[]): Tokens | undefined {
  const first = pastOpening(from, to, tokens);
  if (tokens[first]?.pos === 'VERB' && !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[first + 1]?.pos ?? ''))
    return undefined;
  let end = beforeReach(first, to, tokens);
  while (end > first && !endsPhrase(end, first, tokens)) end--;
  if (end - first > LONGEST_SAID) end = withoutClause(first, tokens);
  return tokens.slice(first, end).some(({ pos }) => NOUNS.test(pos)) ? { first, end } : undefined;
}

/** Of a long phrase what stands before the participle, clause or preposition that makes it long. */
function withoutClause(first: number, tokens: readonly Token[]): number {
  const isNoun = (at: number): boolean => NOUNS.test(tokens[at]?.pos ?? '');
  for (let at = first + 1; at <= first + LONGEST_SAID; at++) {
    const { pos = '', lower = '' } = tokens[at] ?? {};
    if (isNoun(at - 1) && (pos === 'VERB' || /^(?:who|which|that|[,(])$/.test(lower))) return at;
  }
  for (let at = first + LONGEST_SAID; at > first; at--)
    if (isNoun(at - 1) && tokens[at]?.pos === 'ADP') return at;
  return first;
}

/** Past the bracket that a phrase begins with: that of "said (in May) the number". */
function pastBracket(from: number, to: number, tokens: readonly Token[]): number {
  if (tokens[from]?.text !== '(') return from;
  let at = from;
  while (at < to && tokens[at]?.text !== ')') at++;
  return at + 1;
}

/** Past "In Africa" of "In Africa accounts", and articles. */
function pastOpening(from: number, to: number, tokens: readonly Token[]): number {
  let first = pastBracket(from, to, tokens);
  if (tokens[first]?.pos === 'ADP' && tokens[first + 1]?.pos === 'PROPN') {
    let past = first + 1;
    while (past < to && tokens[past]?.pos === 'PROPN') past++;
    if (past < to && /^(?:ADJ|NOUN|DET)$/.test(tokens[past]?.pos ?? '')) first = past;
  }
  while (first < to && NOT_FIRST.has(tokens[first]?.pos ?? '')) first++;
  return first;
}

/** Before how far what is measured went: "bookings | crossing 36 million". */
function beforeReach(first: number, to: number, tokens: readonly Token[]): number {
  for (let at = first + 1; at < to; at++)
    if (REACHING.test(tokens[at]?.lower ?? '') && !/^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? ''))
      return at;
  return to;
}

function endsPhrase(end: number, first: number, tokens: readonly Token[]): boolean {
  const { pos = '', text = '' } = tokens[end - 1] ?? {};
  if (/^['’]$/.test(text)) return tokens.slice(first, end - 1).some((token) => /^['‘]$/.test(token.text));
  return !/^(?:ADV|ADP|PART|CCONJ|SCONJ|AUX|PUNCT|DET)$/.test(pos) && text !== ',';
}
