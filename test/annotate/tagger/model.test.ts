import { expect, it } from 'vitest';
import { FEATURES_VERSION, type PackedWeights, readModel } from '../../../pipeline/annotate/tagger/model.ts';
import { ROW_LENGTH, unpackRow } from '../../../pipeline/annotate/tagger/packed-rows.ts';
import { TAG_COUNT } from '../../../pipeline/annotate/tagger/tags.ts';
import { packWeights } from '../../../pipeline/train/compact.ts';

/** Weights of two features: one that speaks for the second tag, one that says nothing. */
function packed(): PackedWeights {
  const emission = new Float32Array(2 * TAG_COUNT).fill(0.5);
  emission[1] = 2.5;
  const transition = new Float32Array(TAG_COUNT * TAG_COUNT);
  return packWeights({ emission, transition }, [-7, 9], ['nothing'], 0.1);
}

it('adds what a feature says, and nothing for one that says nothing or is not known', () => {
  const { add, scale } = readModel(packed());
  const rows = new Int32Array(2 * ROW_LENGTH);
  add(Int32Array.of(-7, 9, 11, -7), 3, rows, ROW_LENGTH);
  const scores = new Float32Array(TAG_COUNT);
  unpackRow(rows.slice(ROW_LENGTH), scale, scores, 0);
  expect(scores[1]).toBeCloseTo(2);
  expect(scores.filter((score) => score !== 0)).toHaveLength(1);
  expect(rows.slice(0, ROW_LENGTH).every((both) => both === 0)).toBe(true);
});

it('refuses weights of other features, and says what to do', () => {
  expect(() => readModel({ ...packed(), version: FEATURES_VERSION + 1 })).toThrow('npm run train:names');
});
