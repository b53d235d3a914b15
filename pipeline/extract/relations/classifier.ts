import type { Annotation, Mention } from '../../contract/annotation.ts';
import { agreementsIn } from './agreement.ts';
import { Forest } from './forest.ts';
import type { Pair } from './pairs.ts';
import { PairScorer } from './pair-scorer.ts';
import { type ArgumentTest, readSentence, type SentenceReading } from './sentence.ts';
import type { WeightsFile } from './weights.ts';

/** A property that two arguments of a sentence were found to have. */
export interface Relation {
  readonly reading: SentenceReading;
  readonly pair: Pair;
  /** Index among the properties of the kind of the pair. */
  readonly property: number;
  readonly probability: number;
}

/**
 * Tells relations between names, pronouns, dates and nationality words of one sentence: a linear classifier over the words between
 * and around each two, then trees over what it says of all pairs of the sentence (stacking: Wolpert 1992).
 */
export class RelationClassifier {
  private readonly scorer: PairScorer;
  private readonly forest: Forest;
  private readonly threshold: number;

  constructor(file: WeightsFile) {
    this.scorer = new PairScorer(file);
    this.forest = new Forest(file);
    this.threshold = file.threshold;
  }

  /**
   * The relations of one article that are as likely as the threshold, and as `least`, in text order.
   * @param isWorthALook which sentences are read; all where it is not given
   */
  relationsIn(annotation: Annotation, least = 0, isWorthALook?: ArgumentTest): Relation[] {
    const likely = Math.max(least, this.threshold);
    const relations: Relation[] = [];
    for (const reading of readingsOf(annotation, isWorthALook)) {
      const scored = this.scorer.scored(reading);
      if (scored.length === 0) continue;
      for (const {
        scored: { pair },
        property,
        features,
      } of agreementsIn(reading, scored)) {
        const probability = this.forest.probability(features, likely);
        if (probability >= likely) relations.push({ reading, pair, property, probability });
      }
    }
    return relations;
  }
}

/** The sentences of an article in which there may be relations. */
export function readingsOf(annotation: Annotation, isWorthALook?: ArgumentTest): SentenceReading[] {
  const resolved = new Map<number, Mention>();
  const named: Mention[] = [];
  for (const mention of annotation.mentions) {
    if (mention.form === 'name') named.push(mention);
    else if (mention.form === 'pronoun' && mention.type === 'person')
      resolved.set(mention.firstToken, mention);
  }
  let next = 0;
  return annotation.sentences.flatMap((sentence) => {
    const from = next;
    while ((named[next]?.firstToken ?? Infinity) < sentence.endToken) next++;
    return readSentence(annotation, sentence, named.slice(from, next), resolved, isWorthALook) ?? [];
  });
}
