import { HASH_BITS } from '../../extract/relations/weights.ts';
import { randomOrder } from './random.ts';

/** Settings of FTRL-Proximal; few weights are left other than zero because of `l1`. */
const SETTINGS = { alpha: 0.1, beta: 1, l1: 1, l2: 1, epochs: 6 } as const;
/** Gradients smaller than this change nothing that matters. */
const NEGLIGIBLE = 1e-4;

/** One example: the buckets of its features, and whether the property holds. */
export interface Example {
  readonly features: Int32Array;
  readonly label: number;
}

/**
 * Fits a logistic regression by FTRL-Proximal (McMahan et al. 2013) and gives the weight of each bucket.
 * The same examples in the same order give the same weights.
 */
export function fitLogistic(examples: readonly Example[]): Float32Array {
  const buckets = 1 << HASH_BITS;
  const z = new Float32Array(buckets);
  const n = new Float32Array(buckets);
  const weights = new Float32Array(buckets);
  const { alpha, epochs } = SETTINGS;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of randomOrder(examples.length, epoch + 1)) {
      const example = examples[index];
      if (example === undefined) continue;
      const { features, label } = example;
      let sum = 0;
      for (const bucket of features) {
        const weight = weightFor(z[bucket] ?? 0, n[bucket] ?? 0);
        weights[bucket] = weight;
        sum += weight;
      }
      const gradient = 1 / (1 + Math.exp(-sum)) - label;
      if (Math.abs(gradient) < NEGLIGIBLE) continue;
      for (const bucket of features) {
        const before = n[bucket] ?? 0;
        const after = before + gradient * gradient;
        const step = (Math.sqrt(after) - Math.sqrt(before)) / alpha;
        z[bucket] = (z[bucket] ?? 0) + gradient - step * (weights[bucket] ?? 0);
        n[bucket] = after;
      }
    }
  }
  for (let bucket = 0; bucket < buckets; bucket++)
    weights[bucket] = weightFor(z[bucket] ?? 0, n[bucket] ?? 0);
  return weights;
}

function weightFor(z: number, n: number): number {
  const { alpha, beta, l1, l2 } = SETTINGS;
  if (z <= l1 && z >= -l1) return 0;
  return -(z - Math.sign(z) * l1) / ((beta + Math.sqrt(n)) / alpha + l2);
}

/** The sum of the weights of features. */
export function sumOf(weights: Float32Array, features: Int32Array): number {
  let sum = 0;
  for (const bucket of features) sum += weights[bucket] ?? 0;
  return sum;
}
