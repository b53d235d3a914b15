import type { Mention } from '../../../contract/annotation.ts';
import { mentionEndingAt } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import type { Place } from '../place.ts';

const JOINS = /^(?:,|;|and|by|while|whereas|include|includes|included|are|were)$/;

/** "followed by [Nadi Mobile] with 1.4 million new users and [Lobo] with 78,000": who has a figure of a list. */
export function listedWith({ sentence, start }: Place, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  if (tokens[start - 1]?.lower !== 'with') return undefined;
  const named = nameEndingAt(start - 1, index);
  if (named === undefined) return undefined;
  const before = tokens[named.firstToken - 1]?.lower === 'the' ? named.firstToken - 2 : named.firstToken - 1;
  return before > sentence.firstToken && JOINS.test(tokens[before]?.lower ?? '') ? named : undefined;
}

/** Whose a figure of a list is: "Malta (98%)", "Malta with 98%", "Malta at 98%", "Malta 98%". */
export function holderBefore({ start }: Place, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  const end = isOfAll(start, index) ? start - 1 : start;
  return nameEndingAt(/^(?:\(|with|at)$/.test(tokens[end - 1]?.lower ?? '') ? end - 1 : end, index);
}

/** Those besides the last of whom one figure is: Malta and Spain of "Malta, Spain and Kenya (all 95%)". */
export function othersBefore({ start }: Place, index: PatternIndex): readonly Mention[] {
  const { tokens } = index.annotation;
  const others: Mention[] = [];
  let named = isOfAll(start, index) ? nameEndingAt(start - 2, index) : undefined;
  while (named !== undefined) {
    let end = named.firstToken;
    while (/^(?:the|,|and)$/.test(tokens[end - 1]?.lower ?? '')) end--;
    const next: Mention | undefined = end === named.firstToken ? undefined : nameEndingAt(end, index);
    if (next !== undefined) others.unshift(next);
    named = next;
  }
  return others;
}

/** "(all [95%])", "(both [19%])" */
function isOfAll(start: number, { annotation: { tokens } }: PatternIndex): boolean {
  return /^(?:all|both|each)$/.test(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.text === '(';
}

/** A name of a thing or place that ends before a token. */
export function nameEndingAt(end: number, index: PatternIndex): Mention | undefined {
  const named = mentionEndingAt(end, index);
  if (named === undefined || named.form !== 'name' || named.adjectival === true) return undefined;
  return named.type === 'other' || named.type === 'person' ? undefined : named;
}
