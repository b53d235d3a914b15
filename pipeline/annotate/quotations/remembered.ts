import type { Piece } from './units.ts';

type AtIndex<T> = (pieces: readonly Piece[], index: number) => T;

/**
 * The same pure function with its answers kept for as long as the pieces are: several readings of one sentence ask the
 * same of the same place, and without this a hostile sentence costs many times its length.
 */
export function remembered<T>(compute: AtIndex<T>): AtIndex<T> {
  const known = new WeakMap<readonly Piece[], Map<number, T>>();
  return (pieces, index) => {
    const answers = known.get(pieces) ?? new Map<number, T>();
    if (answers.size === 0) known.set(pieces, answers);
    const answer = answers.get(index);
    if (answer !== undefined) return answer;
    const computed = compute(pieces, index);
    answers.set(index, computed);
    return computed;
  };
}
