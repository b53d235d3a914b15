import { argumentFeatures, isPair, pairFeatures, sentenceFeatures } from './features.ts';
import type { FeatureList } from './hashing.ts';
import { PAIR_KINDS } from './properties.ts';
import type { SentenceReading } from './sentence.ts';

/** Two arguments of a sentence that may be related. */
export interface Pair {
  /** Index into `PAIR_KINDS`. */
  readonly kind: number;
  /** Indices into the arguments of the sentence, in the order of the roles of the kind. */
  readonly first: number;
  readonly second: number;
  readonly isFirstLeft: boolean;
}

/** The pairs of a sentence by kind. */
export function pairsIn({ arguments: found }: SentenceReading): Pair[] {
  const pairs: Pair[] = [];
  PAIR_KINDS.forEach((kind, index) => {
    found.forEach((one, first) => {
      if ((one.roles & kind.first) === 0) return;
      found.forEach((other, second) => {
        if (first === second || (other.roles & kind.second) === 0 || !isPair(one, other)) return;
        pairs.push({ kind: index, first, second, isFirstLeft: one.start < other.start });
      });
    });
  });
  return pairs;
}

/** Begins the features of a kind of pair with its arguments in this order. */
export function beginPair(kind: number, isFirstLeft: boolean, list: FeatureList): void {
  list.begin(kind * 4 + (isFirstLeft ? 1 : 2));
}

/** Begins the features of a sentence for a kind of pair. */
export function beginSentence(kind: number, list: FeatureList): void {
  list.begin(kind * 4);
}

/** All features of a pair, which are what its parts give one after the other. */
export function featuresOf(reading: SentenceReading, pair: Pair, list: FeatureList): Int32Array {
  const kind = PAIR_KINDS[pair.kind];
  if (kind === undefined) return new Int32Array();
  beginPair(pair.kind, pair.isFirstLeft, list);
  argumentFeatures(reading, pair.first, 'first', pair.isFirstLeft ? 'left' : 'right', list);
  argumentFeatures(reading, pair.second, 'second', pair.isFirstLeft ? 'right' : 'left', list);
  pairFeatures(reading, pair.first, pair.second, kind.first, kind.second, list);
  const own = list.hashes.slice(0, list.size);
  beginSentence(pair.kind, list);
  sentenceFeatures(reading, list);
  const all = new Int32Array(own.length + list.size);
  all.set(own);
  all.set(list.hashes.subarray(0, list.size), own.length);
  return all;
}
