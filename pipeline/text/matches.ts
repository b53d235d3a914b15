/**
 * All matches of a pattern in a text, in order: what `[...words.matchAll(pattern)]` gives, without the copy of the pattern and the
 * iterator that it makes, which take longer than looking through a sentence in vain.
 * @param pattern global, and never matching nothing
 */
export function matchesOf(words: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(words);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(words)) matches.push(match);
  return matches;
}

const NONE: readonly RegExpExecArray[] = [];
