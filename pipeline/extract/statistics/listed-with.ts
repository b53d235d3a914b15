import type { Mention } from '../../contract/annotation.ts';
import { mentionEndingAt } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import type { Place } from './place.ts';

const JOINS = /^(?:,|;|and|by|while|whereas)$/;

/** "followed by [Nadi Mobile] with 1.4 million new users and [Lobo] with 78,000": who has a figure of a list. */
export function listedWith({ sentence, start }: Place, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  if (tokens[start - 1]?.lower !== 'with') return undefined;
  const named = mentionEndingAt(start - 1, index);
  if (named === undefined || named.form !== 'name' || named.adjectival === true) return undefined;
  const before = tokens[named.firstToken - 1]?.lower === 'the' ? named.firstToken - 2 : named.firstToken - 1;
  return before > sentence.firstToken && JOINS.test(tokens[before]?.lower ?? '') ? named : undefined;
}
