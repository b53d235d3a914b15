import { argumentFeatures, isPair, pairFeatures, sentenceFeatures } from './features.ts';
import type { FeatureList } from './hashing.ts';
import { PAIR_KINDS } from './properties.ts';
import type { Roles } from './roles.ts';
import type { SentenceReading } from './sentence.ts';

/** Two arguments of a sentence that may be related. */
export interface Pair {
  /** Index into `PAIR_KINDS`. */
  readonly kind: number;
  /** Indices into the arguments of the sentence, in the order of the roles of the kind. */
  readonly first: number;
  readonly second: number;
  /** Whether the first stands before the second. */
  readonly isFirstLeft: boolean;
}

/** A kind of pair that two arguments may be, and which of the two is its first. */
interface Reading {
  readonly kind: number;
  readonly isFirstLeft: boolean;
}

const READINGS = new Map<number, readonly Reading[]>();
const ROLE_BITS = 5;

/** The kinds of pairs that arguments of these roles may be. */
export function readingsOfRoles(left: Roles, right: Roles): readonly Reading[] {
  const key = (left << ROLE_BITS) | right;
  const known = READINGS.get(key);
  if (known !== undefined) return known;
  const found = PAIR_KINDS.flatMap(({ first, second }, kind) => [
    ...((left & first) !== 0 && (right & second) !== 0 ? [{ kind, isFirstLeft: true }] : []),
    ...((right & first) !== 0 && (left & second) !== 0 ? [{ kind, isFirstLeft: false }] : []),
  ]);
  READINGS.set(key, found);
  return found;
}

/** The pairs of a sentence: its arguments are in text order, so the one with the lower index is the left one. */
export function pairsIn({ arguments: found }: SentenceReading): Pair[] {
  return found.flatMap((left, leftIndex) =>
    found.slice(leftIndex + 1).flatMap((right, step) => {
      const rightIndex = leftIndex + 1 + step;
      if (!isPair(left, right)) return [];
      return readingsOfRoles(left.roles, right.roles).map((reading) =>
        pairOf(reading, leftIndex, rightIndex),
      );
    }),
  );
}

/** Two arguments as a pair of a kind. */
export function pairOf({ kind, isFirstLeft }: Reading, left: number, right: number): Pair {
  const [first, second] = isFirstLeft ? [left, right] : [right, left];
  return { kind, first, second, isFirstLeft };
}

/** All features of two arguments, whatever the kind of pair. */
export function featuresOf(
  reading: SentenceReading,
  left: number,
  right: number,
  list: FeatureList,
): Int32Array {
  list.clear();
  sentenceFeatures(reading, list);
  argumentFeatures(reading, left, true, list);
  argumentFeatures(reading, right, false, list);
  pairFeatures(reading, left, right, list);
  return list.hashes.slice(0, list.size);
}
