import { annotate } from '../../annotate/index.ts';
import { lineBlocks } from '../../annotate/tokens.ts';
import type { Span } from '../../contract/span.ts';
import { readingsOf } from '../../extract/relations/classifier.ts';
import { FeatureList } from '../../extract/relations/hashing.ts';
import { featuresOf, type Pair, type PairFeatures, pairsIn } from '../../extract/relations/pairs.ts';
import { PAIR_KINDS } from '../../extract/relations/properties.ts';
import type { SentenceReading } from '../../extract/relations/sentence.ts';
import { HASH_BITS } from '../../extract/relations/weights.ts';
import { type GoldDocument, KNOWLEDGENET_PROPERTY } from './corpus.ts';

/** A pair of arguments with its features and what the annotators said of it. */
export interface Instance {
  readonly document: number;
  readonly fold: number;
  readonly pair: Pair;
  /** Buckets of its features. */
  readonly features: Int32Array;
  /** How many of them are not of the two arguments together. */
  readonly apart: number;
  /** For each property of its kind: 1 where it holds, 0 where it does not, -1 where nobody looked. */
  readonly labels: Int8Array;
}

/** A sentence with its pairs. */
export interface LabelledSentence {
  readonly reading: SentenceReading;
  readonly instances: readonly Instance[];
}

/** Annotates documents as `verbatim annotate` does and labels all their pairs. */
export function labelledSentences(documents: readonly GoldDocument[]): LabelledSentence[] {
  const list = new FeatureList();
  return documents.flatMap((document, number) => {
    const { id, text } = document;
    const annotation = annotate({ id, text, blocks: lineBlocks(text), published: null, title: null });
    return readingsOf(annotation).map((reading) => {
      const known = new Map<number, PairFeatures>();
      const instances = pairsIn(reading).map((pair) => {
        const [left, right] = pair.isFirstLeft ? [pair.first, pair.second] : [pair.second, pair.first];
        const key = left * reading.arguments.length + right;
        const features = known.get(key) ?? featuresOf(reading, left, right, list);
        if (!known.has(key))
          for (let at = 0; at < features.hashes.length; at++)
            features.hashes[at] = (features.hashes[at] ?? 0) & ((1 << HASH_BITS) - 1);
        known.set(key, features);
        return {
          document: number,
          fold: document.fold,
          pair,
          features: features.hashes,
          apart: features.apart,
          labels: labelsOf(document, reading, pair),
        };
      });
      return { reading, instances };
    });
  });
}

function labelsOf(document: GoldDocument, reading: SentenceReading, pair: Pair): Int8Array {
  const properties = PAIR_KINDS[pair.kind]?.properties ?? [];
  const labels = new Int8Array(properties.length).fill(-1);
  const [first, second] = [reading.arguments[pair.first], reading.arguments[pair.second]];
  if (first === undefined || second === undefined) return labels;
  const passage = document.passages.find((each) => isWithin(first, each) && isWithin(second, each));
  properties.forEach(({ predicate, subject }, index) => {
    const property = KNOWLEDGENET_PROPERTY[predicate];
    if (passage === undefined || property === undefined || !passage.properties.includes(property)) return;
    const [from, to] = subject === 'first' ? [first, second] : [second, first];
    const holds = document.facts.some(
      (fact) => fact.predicate === property && overlaps(fact.subject, from) && overlaps(fact.object, to),
    );
    labels[index] = holds ? 1 : 0;
  });
  return labels;
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
