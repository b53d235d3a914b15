import type { Piece } from './units.ts';

type AtIndex<T> = (pieces: readonly Piece[], index: number) => T;

/**
 * The same pure function with its answers kept until it is asked of other pieces: several readings of one sentence ask the
 * same of the same place, and without this a hostile sentence costs many times its length.
 */
export function remembered<T extends NonNullable<unknown>>(compute: AtIndex<T>): AtIndex<T> {
  let asked: readonly Piece[] | undefined;
  let answers = new Map<number, T>();
  return (pieces, index) => {
    if (pieces !== asked) [asked, answers] = [pieces, new Map()];
    const answer = answers.get(index);
    if (answer !== undefined) return answer;
    const computed = compute(pieces, index);
    answers.set(index, computed);
    return computed;
  };
}
