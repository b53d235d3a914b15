import { FEATURES_VERSION, type PackedWeights } from '../annotate/tagger/model.ts';
import { TAG_COUNT } from '../annotate/tagger/tags.ts';
import { packSorted } from '../text/sorted-numbers.ts';
import type { Crf } from './crf.ts';

const LARGEST = 127;

/**
 * Weights small enough to ship: each feature's weights less their median (a constant for all tags changes no decision), those below
 * `smallest` left out, the others as signed bytes.
 * @param features the number of each feature, in the order of the rows of weights
 */
export function packWeights(
  crf: Crf,
  features: readonly number[],
  learnedFrom: readonly string[],
  smallest: number,
): PackedWeights {
  const rows = features
    .map((feature, row) => ({ feature: feature >>> 0, pairs: pairsOf(crf.emission, row, smallest) }))
    .filter(({ pairs }) => pairs.length > 0)
    .sort((a, b) => a.feature - b.feature);
  const most = rows.reduce((max, { pairs }) => pairs.reduce((m, [, w]) => Math.max(m, Math.abs(w)), max), 0);
  const scale = most / LARGEST;
  const pairs = rows.flatMap((row) => row.pairs);
  const base64 = (bytes: readonly number[]): string => Buffer.from(bytes).toString('base64');
  return {
    version: FEATURES_VERSION,
    learnedFrom,
    count: rows.length,
    scale,
    features: packSorted(rows.map(({ feature }) => feature)),
    lengths: base64(rows.map((row) => row.pairs.length)),
    tags: base64(pairs.map(([tag]) => tag)),
    values: base64(pairs.map(([, weight]) => Math.round(weight / scale) & 0xff)),
    transitions: [...crf.transition].map((weight) => Number(weight.toFixed(3))),
  };
}

function pairsOf(emission: Float32Array, row: number, smallest: number): [number, number][] {
  const weights = [...emission.subarray(row * TAG_COUNT, (row + 1) * TAG_COUNT)];
  const median = weights.toSorted((a, b) => a - b)[TAG_COUNT >> 1] ?? 0;
  return weights.flatMap((weight, tag): [number, number][] =>
    Math.abs(weight - median) < smallest ? [] : [[tag, weight - median]],
  );
}
