import { TAG_COUNT } from './tags.ts';

/**
 * Scores of all tags in half as many numbers: each holds the scores of two tags as whole steps of the model's scale, the second in its upper half, so that one
 * addition adds both. A token has some hundred features of at most 127 steps each, far below what half a number holds.
 */
export const ROW_LENGTH = (TAG_COUNT + 1) >> 1;

const HALF = 16;

/** Adds the steps for or against a tag to the row that begins at `rows[at]`. */
export function addSteps(rows: Int32Array, at: number, tag: number, steps: number): void {
  const place = at + (tag >> 1);
  rows[place] = (rows[place] ?? 0) + (steps << ((tag & 1) * HALF));
}

/** Adds the row that begins at `rows[from]` to another. */
export function addRow(row: Int32Array, rows: Int32Array, from: number): void {
  for (let index = 0; index < ROW_LENGTH; index++) row[index] = (row[index] ?? 0) + (rows[from + index] ?? 0);
}

/** Writes the TAG_COUNT scores of a row to `scores` from `at` on. */
export function unpackRow(row: Int32Array, scale: number, scores: Float32Array, at: number): void {
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    const both = row[tag >> 1] ?? 0;
    const first = (both << HALF) >> HALF;
    scores[at + tag] = scale * ((tag & 1) === 0 ? first : (both - first) >> HALF);
  }
}
