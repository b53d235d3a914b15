import type { WeightsFile } from '../../extract/relations/weights.ts';
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
  const differences: number[] = [];
  const values: number[] = [];
  let last = 0;
  weights.forEach((weight, bucket) => {
    const value = Math.round(weight / step);
    if (value === 0) return;
    differences.push(...variableLength(bucket - last));
    values.push(value & 255);
    last = bucket;
  });
  return {
    buckets: Buffer.from(differences).toString('base64'),
    weights: Buffer.from(values).toString('base64'),
    calibration: [slope * step, intercept],
  };
}

function stepOf(weights: Float32Array): number {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return largest === 0 ? 1 : largest / MOST;
}

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
function variableLength(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  return [...bytes, rest];
}
