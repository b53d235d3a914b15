import type { Annotation, Mention, Sentence } from '../../contract/annotation.ts';
import { agreementsIn, OWN_FEATURES, PROPERTY_FEATURE } from './agreement.ts';
import { Forest } from './forest.ts';
import type { Pair } from './pairs.ts';
import { PairScorer } from './pair-scorer.ts';
import { PairSums } from './pair-sums.ts';
import { holdsTwoThings, isThingByGroup } from './prospects.ts';
import { PAIR_KINDS, PROPERTIES, type Property } from './properties.ts';
import { Reach } from './reach.ts';
import { readSentence, type SentenceReading } from './sentence.ts';
import type { WeightsFile } from './weights.ts';

/** A property that two arguments of a sentence were found to have. */
export interface Relation {
  readonly reading: SentenceReading;
  readonly pair: Pair;
  /** Index among the properties of the kind of the pair. */
  readonly property: number;
  readonly probability: number;
}

/** Properties that are sought, and how likely they must be. */
interface Sought {
  readonly likely: number;
  /** By property, in the order of `PROPERTIES`: the log-odds without which it is never as likely; Infinity where it is not sought. */
  readonly leastOwn: readonly number[];
  /** By kind of pair: whether any of its properties is sought. */
  readonly kinds: readonly boolean[];
}

/** The trees look at log-odds as single floats, which differ from doubles by less. */
const ROUNDING = 1e-6;

/**
 * Tells relations between names, pronouns, dates and nationality words of one sentence: a linear classifier over the words between
 * and around each two, then trees over what it says of all pairs of the sentence (stacking: Wolpert 1992).
 */
export class RelationClassifier {
  private readonly pairs: PairSums;
  private readonly scorer: PairScorer;
  private readonly forest: Forest;
  private readonly threshold: number;

  constructor(file: WeightsFile) {
    this.pairs = new PairSums(file);
    this.scorer = new PairScorer(this.pairs, file.leastApart);
    this.forest = new Forest(file);
    this.threshold = file.threshold;
  }

  /** The relations of one article that are as likely as the threshold, in text order. */
  relationsIn(annotation: Annotation): Relation[] {
    const all = { likely: this.threshold, leastOwn: [], kinds: PAIR_KINDS.map(() => true) };
    const relations: Relation[] = [];
    for (const reading of readingsOf(annotation)) this.addRelations(relations, reading, all);
    return relations;
  }

  /**
   * Those of `relationsIn` that are sought, between two different things of the article. It gives the same as if all relations were
   * told first, but reads the sentences alone in which a pair of things reaches what the trees ask for.
   */
  soughtIn(annotation: Annotation, sought: Sought & { readonly reach: Reach }): Relation[] {
    const relations: Relation[] = [];
    for (const reading of readingsOf(annotation, holdsTwoThings))
      if (sought.reach.isReached(reading, isThingByGroup(reading)))
        this.addRelations(relations, reading, sought);
    return relations;
  }

  /** How relations of some properties are sought that are as likely as `least`. */
  seeking(isSought: (property: Property) => boolean, least: number): Sought & { readonly reach: Reach } {
    const likely = Math.max(least, this.threshold);
    const leastOwn = PROPERTIES.map((property, value) =>
      isSought(property)
        ? this.forest.leastOf(OWN_FEATURES, { feature: PROPERTY_FEATURE, value }, likely) - ROUNDING
        : Infinity,
    );
    const kinds = PAIR_KINDS.map(({ properties }) => properties.some(isSought));
    return { likely, leastOwn, kinds, reach: new Reach(this.pairs, leastOwn, kinds) };
  }

  private addRelations(
    relations: Relation[],
    reading: SentenceReading,
    { likely, leastOwn, kinds }: Sought,
  ): void {
    const scored = this.scorer.scored(reading, kinds);
    if (scored.length === 0) return;
    for (const agreement of agreementsIn(reading, scored, leastOwn)) {
      const { pair } = agreement.scored;
      const probability = this.forest.probability(agreement.features, likely);
      if (probability >= likely) relations.push({ reading, pair, property: agreement.property, probability });
    }
  }
}

/** Whether a sentence is worth reading, by what it names and whom its pronouns stand for. */
type MentionTest = (named: readonly Mention[], pronouns: readonly Mention[]) => boolean;

/** The sentences of an article in which there may be relations; all where no test is given. */
export function readingsOf(annotation: Annotation, isWorthALook?: MentionTest): SentenceReading[] {
  const named: Mention[] = [];
  const pronouns: Mention[] = [];
  for (const mention of annotation.mentions) {
    if (mention.form === 'name') named.push(mention);
    else if (mention.form === 'pronoun' && mention.type === 'person') pronouns.push(mention);
  }
  const resolved = new Map(pronouns.map((mention) => [mention.firstToken, mention]));
  const nextNamed = bySentence(named);
  const nextPronouns = bySentence(pronouns);
  const readings: SentenceReading[] = [];
  for (const sentence of annotation.sentences) {
    const ownNames = nextNamed(sentence);
    const ownPronouns = nextPronouns(sentence);
    if (isWorthALook?.(ownNames, ownPronouns) === false) continue;
    const reading = readSentence(annotation, sentence, ownNames, resolved);
    if (reading !== undefined) readings.push(reading);
  }
  return readings;
}

/** Gives the mentions of each sentence; both are asked for in text order. */
function bySentence(mentions: readonly Mention[]): (sentence: Sentence) => readonly Mention[] {
  let next = 0;
  return ({ endToken }) => {
    const from = next;
    while ((mentions[next]?.firstToken ?? Infinity) < endToken) next++;
    return next === from ? NONE : mentions.slice(from, next);
  };
}

const NONE: readonly Mention[] = [];
