import type { Mention } from '../contract/annotation.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';

/** The mentions that begin at the tokens `[first, end)`, in text order. */
export function mentionsIn(index: PatternIndex, first: number, end: number): Mention[] {
  const found: Mention[] = [];
  for (let at = first; at < end; at++) found.push(...(index.mentions.get(at) ?? []));
  return found;
}

/** The word before a mention in lower case, over "the". */
export function wordBefore({ firstToken }: Mention, index: PatternIndex): string {
  const { tokens } = index.annotation;
  const last = tokens[firstToken - 1]?.lower ?? '';
  return last === 'the' ? (tokens[firstToken - 2]?.lower ?? '') : last;
}
