import type { WeightsFile } from '../../extract/relations/weights.ts';
import { packSorted } from '../../text/sorted-numbers.ts';
import type { Calibration } from './calibration.ts';

/** The largest weight in the file. */
const MOST = 127;

/** Weights as they will be read from the file: multiples of a 127th of the largest. */
export function quantised(weights: Float32Array): Float32Array {
  const step = stepOf(weights);
  return weights.map((weight) => Math.round(weight / step) * step);
}

/** The weights of one column as the file holds them. */
export function packed(
  weights: Float32Array,
  [slope, intercept]: Calibration,
): Pick<WeightsFile['linear'][number], 'buckets' | 'weights' | 'calibration'> {
  const step = stepOf(weights);
  const buckets: number[] = [];
  const values: number[] = [];
  weights.forEach((weight, bucket) => {
    const value = Math.round(weight / step);
    if (value === 0) return;
    buckets.push(bucket);
    values.push(value & 255);
  });
  return {
    buckets: packSorted(buckets),
    weights: Buffer.from(values).toString('base64'),
    calibration: [slope * step, intercept],
  };
}

function stepOf(weights: Float32Array): number {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return largest === 0 ? 1 : largest / MOST;
}
