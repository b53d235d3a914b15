import type { Span } from '../../contract/span.ts';
import { termWords } from '../../lexicon/vocabulary.ts';
import type { Pair } from './pairs.ts';
import type { SentenceReading } from './sentence.ts';

/** How far outside the two arguments it may stand, in tokens. */
const REACH = 12;
/** Words that state a relation only where nothing plainer does. */
const WEAK: ReadonlySet<string> = new Set([
  'of',
  'at',
  'for',
  'from',
  'with',
  'in',
  'by',
  "'s",
  'its',
  'under',
  'within',
]);

/**
 * The words of the closed vocabulary that state a predicate of a pair: between the two rather than beside them, a plain word
 * rather than a preposition, the nearest of equals. Undefined where there are none.
 */
export function statingWords(reading: SentenceReading, pair: Pair, predicate: string): Span | undefined {
  const [first, second] = [reading.arguments[pair.first], reading.arguments[pair.second]];
  if (first === undefined || second === undefined) return undefined;
  const [left, right] = pair.isFirstLeft ? [first, second] : [second, first];
  const phrases = phrasesOf(predicate);
  const { tokens } = reading;
  let best: Span | undefined;
  let least = Infinity;
  const end = Math.min(tokens.length, right.endToken + REACH);
  for (let at = Math.max(0, left.firstToken - REACH); at < end; at++) {
    const from = tokens[at];
    for (const phrase of phrases.get(from?.lower ?? '') ?? []) {
      const to = tokens[at + phrase.length - 1];
      if (
        from === undefined ||
        to === undefined ||
        !phrase.every((word, step) => tokens[at + step]?.lower === word)
      )
        continue;
      const isWeak = phrase.length === 1 && WEAK.has(from.lower);
      const cost = (isWeak ? 1000 : 0) + distance(at, left.endToken, right.firstToken) * 4 - phrase.length;
      if (cost >= least) continue;
      least = cost;
      best = { start: from.start, end: to.end };
    }
  }
  return best;
}

/** Nothing between the arguments, else the tokens to the nearer of them. */
function distance(at: number, from: number, to: number): number {
  if (at < from) return from - at;
  return at >= to ? at - to + 1 : 0;
}

type Phrase = readonly string[];
const PHRASES = new Map<string, ReadonlyMap<string, readonly Phrase[]>>();

/** The phrases that state a predicate, in words as the tokens have them, by their first word. */
function phrasesOf(predicate: string): ReadonlyMap<string, readonly Phrase[]> {
  const known = PHRASES.get(predicate);
  if (known !== undefined) return known;
  const byFirst = new Map<string, Phrase[]>();
  for (const term of termWords('relations', 'predicate', predicate) ?? []) {
    const phrase = term.split(/\s+|(?<=^-)(?=\p{L})/u);
    const first = phrase[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  PHRASES.set(predicate, byFirst);
  return byFirst;
}

/** The brackets in which an argument stands, with them: "(3 May 1950 – 1 June 2010)". */
export function bracketsAround(reading: SentenceReading, argument: number): Span | undefined {
  const { tokens, depth } = reading;
  const at = reading.arguments[argument]?.firstToken ?? 0;
  let [from, to] = [at, at];
  while (from >= 0 && (depth[from] ?? 0) > 0 && tokens[from]?.text !== '(') from--;
  while (to < tokens.length && (depth[to] ?? 0) > 0 && tokens[to]?.text !== ')') to++;
  const [open, close] = [tokens[from], tokens[to]];
  return open?.text === '(' && close?.text === ')' ? { start: open.start, end: close.end } : undefined;
}
