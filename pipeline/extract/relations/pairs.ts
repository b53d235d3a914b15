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
const ANY_ROLE: Roles = (1 << ROLE_BITS) - 1;

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

/** Columns of the weights: `[from, to)`. */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

const RANGES = new Map<number, readonly ColumnRange[]>();

/** The columns of all pairs of which an argument of some roles may be the left or the right one, ascending and apart. */
export function columnsOfRoles(roles: Roles, isLeft: boolean): readonly ColumnRange[] {
  const key = (roles << 1) | Number(isLeft);
  const known = RANGES.get(key);
  if (known !== undefined) return known;
  const readings = isLeft ? readingsOfRoles(roles, ANY_ROLE) : readingsOfRoles(ANY_ROLE, roles);
  const ranges: ColumnRange[] = [];
  for (const { column, end } of readings.toSorted((a, b) => a.column - b.column)) {
    const last = ranges.at(-1);
    if (last?.to === column) ranges[ranges.length - 1] = { from: last.from, to: end };
    else ranges.push({ from: column, to: end });
  }
  RANGES.set(key, ranges);
  return ranges;
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
