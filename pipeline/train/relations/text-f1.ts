import { PAIR_KINDS } from '../../extract/relations/properties.ts';
import { type GoldDocument, KNOWLEDGENET_PROPERTY } from './corpus.ts';
import { type Instance, isWithin, overlaps } from './instances.ts';
import type { SentenceReading } from '../../extract/relations/sentence.ts';

/** A property of a pair with how likely it is to hold. */
export interface Prediction {
  readonly instance: Instance;
  readonly reading: SentenceReading;
  /** Index among the properties of the kind of the pair. */
  readonly property: number;
  readonly probability: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Precision, recall and F1 of facts as KnowledgeNet counts them: a fact is found when one is predicted whose subject and object
 * overlap it, and a prediction is wrong when it overlaps no fact. Only predictions that were labelled count.
 */
export function textF1(
  documents: readonly GoldDocument[],
  predictions: readonly Prediction[],
  threshold: number,
): Score {
  const found = documents.map(() => new Set<number>());
  let wrong = 0;
  for (const { instance, reading, property, probability } of predictions) {
    if (probability < threshold || instance.labels[property] === -1) continue;
    const facts = matches(documents[instance.document], instance, reading, property);
    if (facts.length === 0) wrong++;
    for (const fact of facts) found[instance.document]?.add(fact);
  }
  const right = found.reduce((sum, { size }) => sum + size, 0);
  const all = documents.reduce((sum, { facts, passages }) => {
    const inPassage = facts.filter(({ subject, object, predicate }) =>
      passages.some(
        (each) => isWithin(subject, each) && isWithin(object, each) && each.properties.includes(predicate),
      ),
    );
    return sum + inPassage.length;
  }, 0);
  const [precision, recall] = [right / (right + wrong || 1), right / (all || 1)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function matches(
  document: GoldDocument | undefined,
  { pair }: Instance,
  reading: SentenceReading,
  property: number,
): number[] {
  const told = PAIR_KINDS[pair.kind]?.properties[property];
  const [first, second] = [reading.arguments[pair.first], reading.arguments[pair.second]];
  if (document === undefined || told === undefined || first === undefined || second === undefined) return [];
  const [subject, object] = told.subject === 'first' ? [first, second] : [second, first];
  const name = KNOWLEDGENET_PROPERTY[told.predicate];
  return document.facts.flatMap((fact, index) =>
    fact.predicate === name && overlaps(fact.subject, subject) && overlaps(fact.object, object)
      ? [index]
      : [],
  );
}
