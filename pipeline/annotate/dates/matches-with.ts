import { matchesOf } from '../../text/matches.ts';
import type { Setting } from './reading.ts';

/**
 * All matches of a pattern in a stretch.
 * @param needed kinds of words, as bits, without each of which the pattern matches nothing: where one is missing, it is not tried
 * @param pattern global, and never matching nothing
 */
export function matchesWith(
  { words, kinds }: Setting,
  needed: number,
  pattern: RegExp,
): readonly RegExpExecArray[] {
  return (kinds & needed) === needed ? matchesOf(words, pattern) : NONE;
}

const NONE: readonly RegExpExecArray[] = [];
