import type { Token } from '../../../contract/annotation.ts';
import type { Tokens } from '../phrases/phrase-before.ts';

/** Tokens of the longest phrase that still says what was measured. */
const LONGEST_SAID = 18;

/** What a noun phrase that is cut out of its clause does not begin with. */
const NOT_FIRST = new Set(['DET', 'CCONJ', 'ADP', 'ADV', 'PART', 'PRON', 'PUNCT', 'SYM', 'SCONJ', 'AUX']);

const NOUNS = /^(?:NOUN|PROPN)$/;

/** How far what is measured went: "bookings crossing 36 million". */
const REACHING =
  /^(?:crossing|reaching|hitting|topping|passing|surpassing|totalling|totaling|standing|rising|falling|growing|averaging|nearing)$/;

/** The phrase without what stands before and behind its nouns. */
export function trimmed(from: number, to: number, tokens: readonly Token[]): Tokens | undefined {
  const first = pastOpening(from, to, tokens);
  const isDone = tokens[first]?.pos === 'VERB' && tokens[first]?.lower.endsWith('ing') !== true;
  if (isDone && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[first + 1]?.pos ?? '')) return undefined;
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
  while (first < to && (NOT_FIRST.has(tokens[first]?.pos ?? '') || isYearBefore(first, tokens))) first++;
  return first;
}

/** "2022" of "for 2022 for this tax". */
function isYearBefore(at: number, tokens: readonly Token[]): boolean {
  return /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.pos === 'ADP';
}

/** Before how far what is measured went: "bookings | crossing 36 million". */
function beforeReach(first: number, to: number, tokens: readonly Token[]): number {
  for (let at = first + 1; at < to; at++)
    if (REACHING.test(tokens[at]?.lower ?? '') && !/^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? ''))
      return at;
  return to;
}

function endsPhrase(end: number, first: number, tokens: readonly Token[]): boolean {
  const { pos = '', text = '', lower = '' } = tokens[end - 1] ?? {};
  if (lower === 'further') return false;
  if (/^['’]$/.test(text)) return tokens.slice(first, end - 1).some((token) => /^['‘]$/.test(token.text));
  return !/^(?:ADV|ADP|PART|CCONJ|SCONJ|AUX|PUNCT|DET)$/.test(pos) && text !== ',';
}
