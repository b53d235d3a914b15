import { expect, it } from 'vitest';
import { fitTrees, sumOfTrees } from '../../pipeline/train/relations/boosting.ts';
import { calibrated } from '../../pipeline/train/relations/calibration.ts';
import { packed, quantised } from '../../pipeline/train/relations/file.ts';
import { fitLogistic, sumOf } from '../../pipeline/train/relations/logistic.ts';
import { randomOrder } from '../../pipeline/train/relations/random.ts';

it('an order has every number once and is the same each time', () => {
  const order = randomOrder(50, 7);
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index));
  expect(randomOrder(50, 7)).toEqual(order);
  expect(randomOrder(50, 8)).not.toEqual(order);
});

it('a logistic regression learns which feature tells', () => {
  const examples = Array.from({ length: 200 }, (_, index) => ({
    features: Int32Array.of(index % 2 === 0 ? 11 : 12, 100 + (index % 7)),
    label: index % 2 === 0 ? 1 : 0,
  }));
  const weights = fitLogistic(examples);
  expect(sumOf(weights, Int32Array.of(11))).toBeGreaterThan(0.5);
  expect(sumOf(weights, Int32Array.of(12))).toBeLessThan(-0.5);
});

it('trees learn what only two numbers together tell', () => {
  const rows = Array.from({ length: 400 }, (_, index) => {
    const [a, b] = [index % 2, (index >> 1) % 2];
    return {
      features: Float32Array.of(a, b + (index % 3) / 100),
      label: a === b || (a === 1 && index % 5 > 0) ? 1 : 0,
    };
  });
  const forest = fitTrees(rows);
  expect(sumOfTrees(forest, Float32Array.of(0, 0))).toBeGreaterThan(0);
  expect(sumOfTrees(forest, Float32Array.of(0, 1))).toBeLessThan(0);
});

it('a calibrated score is as likely as it says', () => {
  const scores = Array.from({ length: 1000 }, (_, index) => ({
    score: index < 500 ? -3 : 5,
    label: index % 10 === 0 || index >= 600 ? 1 : 0,
  }));
  const [slope, intercept] = calibrated(scores);
  expect(1 / (1 + Math.exp(-(slope * -3 + intercept)))).toBeCloseTo(0.1, 2);
});

it('weights are packed as bytes, few buckets in few of them', () => {
  const weights = quantised(
    Float32Array.from({ length: 1000 }, (_, bucket) => (bucket % 300 === 5 ? bucket / 1000 : 0)),
  );
  const { buckets, weights: bytes, calibration } = packed(weights, [2, -1]);
  expect([...Buffer.from(buckets, 'base64')]).toEqual([5, 172, 2, 172, 2, 172, 2]);
  expect([...Buffer.from(bytes, 'base64')]).toEqual([1, 43, 85, 127]);
  expect(calibration[1]).toBe(-1);
});
