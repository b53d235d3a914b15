import { argumentFeatures, isPair, pairFeatures, sentenceFeatures } from './features.ts';
import type { FeatureList } from './hashing.ts';
import { columnOf, PAIR_KINDS } from './properties.ts';
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
export interface PairReading {
  readonly kind: number;
  readonly isFirstLeft: boolean;
  /** The columns of its properties among the weights: `[column, end)`. */
  readonly column: number;
  readonly end: number;
}

const READINGS = new Map<number, readonly PairReading[]>();
const ROLE_BITS = 5;

/** The kinds of pairs that arguments of these roles may be. */
function readingsOfRoles(left: Roles, right: Roles): readonly PairReading[] {
  const key = (left << ROLE_BITS) | right;
  const known = READINGS.get(key);
  if (known !== undefined) return known;
  const found = PAIR_KINDS.flatMap(({ first, second, properties }, kind) =>
    [true, false].flatMap((isFirstLeft) => {
      const [own, other] = isFirstLeft ? [left, right] : [right, left];
      if ((own & first) === 0 || (other & second) === 0) return [];
      const column = columnOf(kind, isFirstLeft);
      return [{ kind, isFirstLeft, column, end: column + properties.length }];
    }),
  );
  READINGS.set(key, found);
  return found;
}

const NONE: readonly PairReading[] = [];

/** The kinds of pairs that two arguments of a sentence may be. */
export function readingsOfPair(
  { arguments: found }: SentenceReading,
  left: number,
  right: number,
): readonly PairReading[] {
  const [one, other] = [found[left], found[right]];
  if (one === undefined || other === undefined || !isPair(one, other)) return NONE;
  return readingsOfRoles(one.roles, other.roles);
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
export function pairOf({ kind, isFirstLeft }: PairReading, left: number, right: number): Pair {
  const [first, second] = isFirstLeft ? [left, right] : [right, left];
  return { kind, first, second, isFirstLeft };
}

/** The features of two arguments, whatever the kind of pair. */
export interface PairFeatures {
  /** First those of the sentence and of each argument, then those of the two together. */
  readonly hashes: Int32Array;
  /** How many are not of the two together. */
  readonly apart: number;
}

/** All features of two arguments. */
export function featuresOf(
  reading: SentenceReading,
  left: number,
  right: number,
  list: FeatureList,
): PairFeatures {
  list.clear();
  sentenceFeatures(reading, list);
  argumentFeatures(reading, left, true, list);
  argumentFeatures(reading, right, false, list);
  const apart = list.size;
  pairFeatures(reading, left, right, list);
  return { hashes: list.hashes.slice(0, list.size), apart };
}
