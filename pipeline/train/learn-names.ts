import type { PackedWeights } from '../annotate/tagger/model.ts';
import { packWeights } from './compact.ts';
import { trainCrf } from './crf.ts';
import type { Example } from './examples.ts';
import { seededRandom } from './random.ts';

/** Occurrences without which a feature is not learned. */
const FEWEST = 2;
const ROUNDS = 8;
/** Share of the features of a token that are passed over at each step, so that no single one is relied on (Hinton et al. 2012). */
const DROPOUT = 0.5;
const SMALLEST_WEIGHT = 0.05;
const SEED = 20251117;

/** Weights of the name tagger learned from examples. The same examples in the same order give the same weights. */
export function learnNames(
  examples: readonly Example[],
  learnedFrom: readonly string[],
  log: (line: string) => void,
): PackedWeights {
  const numberOf = numberedFeatures(examples);
  log(`${examples.length} zones, ${numberOf.size} features`);
  const numbered = examples.map(({ features, allowed }) => ({
    features: features.map((list) => numbersOf(list, numberOf)),
    allowed,
  }));
  const crf = trainCrf(numbered, numberOf.size, {
    rounds: ROUNDS,
    dropout: DROPOUT,
    random: seededRandom(SEED),
    log,
  });
  return packWeights(crf, [...numberOf.keys()], learnedFrom, SMALLEST_WEIGHT);
}

/** Numbers from 0 for the features that occur often enough. */
function numberedFeatures(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const list of features)
      for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const numberOf = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= FEWEST) numberOf.set(feature, numberOf.size);
  return numberOf;
}

function numbersOf(features: Int32Array, numberOf: ReadonlyMap<number, number>): Int32Array {
  const numbers: number[] = [];
  for (const feature of features) {
    const number = numberOf.get(feature);
    if (number !== undefined) numbers.push(number);
  }
  return Int32Array.from(numbers);
}
