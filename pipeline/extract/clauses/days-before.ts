import type { Sentence, Token } from '../../contract/annotation.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/**
 * "On Tuesday the capital hosted": the token of the day with which a sentence begins, where no other verb stands between.
 * @param prepositions with which it begins, as a pattern
 */
export function dayAtStart(
  verb: number,
  { firstToken }: Sentence,
  { annotation: { tokens }, dates }: PatternIndex,
  prepositions = /^(?:on|from|between)$/,
): number | undefined {
  // "Next week, from 2 to 4 February, the Agency will hold"
  const pointed = dates.get(firstToken)?.endToken;
  const from = pointed !== undefined && tokens[pointed]?.text === ',' ? pointed + 1 : firstToken;
  const at = from + 1;
  const day = prepositions.test(tokens[from]?.lower ?? '') ? dates.get(at) : undefined;
  if (day === undefined) return undefined;
  const subject = pastAside(day.endToken, verb, tokens);
  if (verb - subject > LONGEST_SUBJECT) return undefined;
  for (let next = subject; next < verb; next++) if (tokens[next]?.pos === 'VERB') return undefined;
  return at;
}

/** "On 3 May, witnessed by the mayor, the capital hosted": behind the last comma before the verb, where a participle stands behind the first. */
function pastAside(from: number, verb: number, tokens: readonly Token[]): number {
  const isAside =
    tokens[from]?.text === ',' &&
    tokens[from + 1]?.pos === 'VERB' &&
    /^(?:by|in|with)$/.test(tokens[from + 2]?.lower ?? '');
  if (!isAside) return from;
  let last = from;
  for (let at = from + 1; at < Math.min(verb, from + LONGEST_ASIDE); at++)
    if (tokens[at]?.text === ',') last = at;
  return last;
}

/** Tokens of ", witnessed by the mayor and the chairman of the harbour board,". */
const LONGEST_ASIDE = 30;

/** Tokens: "the Director of the Agency of Ports Ana Silva and the Secretary General of the World Ports Union (WPU) Omar Khalil, through an office of theirs". */
const LONGEST_SUBJECT = 40;

/** The token of a day before a verb: "on Monday opened", "will from 17 to 19 October host". */
export function dayBefore(
  verb: number,
  { firstToken }: Sentence,
  { annotation: { tokens }, dates }: PatternIndex,
): number | undefined {
  // "today (31 May) opened"
  const end = tokens[verb - 1]?.text === ')' ? verb - 1 : verb;
  for (let at = end - 1; at >= Math.max(firstToken, end - LONGEST_DAY); at--)
    if (dates.get(at)?.endToken === end) return at;
  return undefined;
}

/** Tokens: "October 17, 2025 to October 19". */
const LONGEST_DAY = 8;
