/**
 * Trains the classifier of relations and writes `pipeline/extract/relations/weights.json`.
 * Run by hand: `npm run train:relations -- --corpora DIR`. What it learns from is named in docs/dependencies.md.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { agreementsIn } from '../extract/relations/agreement.ts';
import type { Pair } from '../extract/relations/pairs.ts';
import { columnOf, PAIR_KINDS, PROPERTIES } from '../extract/relations/properties.ts';
import type { ScoredPair } from '../extract/relations/scored-pair.ts';
import type { WeightsFile } from '../extract/relations/weights.ts';
import { fitTrees, type Forest, sumOfTrees } from './relations/boosting.ts';
import { type Calibration, calibrated } from './relations/calibration.ts';
import { KNOWLEDGENET_PROPERTY, knowledgeNet } from './relations/corpus.ts';
import { packed, quantised } from './relations/file.ts';
import { type Instance, labelledSentences, type LabelledSentence } from './relations/instances.ts';
import { fitLogistic, sumOf } from './relations/logistic.ts';
import { type Prediction, textF1 } from './relations/text-f1.ts';

/** Precision that the threshold must reach in cross-validation. */
const LEAST_PRECISION = 0.75;
/** Share of the pairs with a relation that may be given up before the words between them are read. */
const LOST_APART = 0.01;
const WEIGHTS = new URL('../extract/relations/weights.json', import.meta.url);

/** Weights and calibrations by column: those of all properties for pairs with the first argument on the left, then the others. */
interface Linear {
  readonly weights: readonly Float32Array[];
  readonly calibrations: readonly Calibration[];
}

const { values } = parseArgs({ options: { corpora: { type: 'string' } } });
if (values.corpora === undefined) throw new Error('Say where the corpora are: --corpora DIR.');
const documents = knowledgeNet(values.corpora);
const sentences = labelledSentences(documents);
const instances = sentences.flatMap((sentence) => sentence.instances);
const folds = [...new Set(documents.map(({ fold }) => fold))].sort((a, b) => a - b);
console.log(`${documents.length} documents, ${instances.length} pairs`);

/** Sums of weights by instance and property, each by weights that have not seen the fold of the instance. */
const sums = new Map<Instance, Float64Array>(
  instances.map((instance) => [instance, new Float64Array(instance.labels.length)]),
);
/** The same of what the sentence and the two arguments say alone. */
const apartSums = new Map<Instance, Float64Array>();
for (const fold of folds) {
  const weights = linearWeights(instances.filter((instance) => instance.fold !== fold));
  for (const instance of instances) {
    if (instance.fold !== fold) continue;
    sums.set(instance, sumsOf(weights, instance, instance.features));
    if (instance.labels.includes(1))
      apartSums.set(instance, sumsOf(weights, instance, instance.features.subarray(0, instance.apart)));
  }
}
const calibrations = columns().map(({ column }) => calibrated(scoresOf(column)));
const agreements = sentences.flatMap((sentence) => agreementRows(sentence));
const unseen = folds.flatMap((fold) => {
  const forest = fitTrees(labelled(agreements.filter(({ instance }) => instance.fold !== fold)));
  return agreements
    .filter(({ instance }) => instance.fold === fold)
    .map((row) => ({ ...row, score: sumOfTrees(forest, row.features) }));
});
const calibration = calibrated(labelled(unseen).map(({ score, label }) => ({ score, label })));
const predictions: Prediction[] = unseen.map(({ score, ...row }) => ({
  ...row,
  probability: 1 / (1 + Math.exp(-(calibration[0] * score + calibration[1]))),
}));
const threshold = bestThreshold();
report();

const final: Linear = { weights: linearWeights(instances), calibrations };
const forest = fitTrees(labelled(agreements));
await writeFile(WEIGHTS, `${JSON.stringify(weightsFile(final, forest))}\n`);

/** All columns of the weights in order. */
function columns(): { column: number; kind: number; property: number; isFirstLeft: boolean }[] {
  return [true, false].flatMap((isFirstLeft) =>
    PAIR_KINDS.flatMap(({ properties }, kind) =>
      properties.map((_, property) => ({
        column: columnAt({ kind, isFirstLeft }, property),
        kind,
        property,
        isFirstLeft,
      })),
    ),
  );
}

function columnAt({ kind, isFirstLeft }: Pick<Pair, 'kind' | 'isFirstLeft'>, property: number): number {
  return columnOf(kind, isFirstLeft) + property;
}

function linearWeights(examples: readonly Instance[]): Float32Array[] {
  return columns().map(({ kind, property, isFirstLeft }) =>
    quantised(
      fitLogistic(
        examples.flatMap(({ pair, features, labels }) => {
          const label = labels[property] ?? -1;
          if (pair.kind !== kind || pair.isFirstLeft !== isFirstLeft || label < 0) return [];
          return [{ features, label }];
        }),
      ),
    ),
  );
}

function sumsOf(
  weights: readonly Float32Array[],
  { pair, labels }: Instance,
  features: Int32Array,
): Float64Array {
  return Float64Array.from(labels, (_, property) =>
    sumOf(weights[columnAt(pair, property)] ?? new Float32Array(), features),
  );
}

/** By kind of pair: the log-odds of what is said apart that all but a few of the pairs with a relation reach. */
function leastApart(): number[] {
  return PAIR_KINDS.map((_, kind) => {
    const reached = [...apartSums].flatMap(([{ pair }, own]) =>
      pair.kind === kind ? [Math.max(...own.map((sum, property) => logOddsOf(pair, property, sum)))] : [],
    );
    reached.sort((a, b) => a - b);
    return Math.round((reached[Math.floor(reached.length * LOST_APART)] ?? 0) * 100) / 100;
  });
}

function logOddsOf(pair: Pair, property: number, sum: number): number {
  const [slope, intercept] = calibrations[columnAt(pair, property)] ?? [1, 0];
  return slope * sum + intercept;
}

function scoresOf(column: number): { score: number; label: number }[] {
  return instances.flatMap((instance) =>
    [...instance.labels].flatMap((label, property) =>
      label < 0 || columnAt(instance.pair, property) !== column
        ? []
        : [{ score: sums.get(instance)?.[property] ?? 0, label }],
    ),
  );
}

interface AgreementRow {
  readonly instance: Instance;
  readonly reading: LabelledSentence['reading'];
  readonly property: number;
  readonly features: Float32Array;
}

function agreementRows({ reading, instances: own }: LabelledSentence): AgreementRow[] {
  const instanceOf = new Map(own.map((instance) => [instance.pair, instance]));
  const scored: ScoredPair[] = own.map((instance) => ({
    pair: instance.pair,
    logOdds: [...(sums.get(instance) ?? [])].map((sum, property) => logOddsOf(instance.pair, property, sum)),
  }));
  return agreementsIn(reading, scored).flatMap(({ scored: { pair }, property, features }) => {
    const instance = instanceOf.get(pair);
    return instance === undefined ? [] : [{ instance, reading, property, features }];
  });
}

function labelled<R extends AgreementRow>(rows: readonly R[]): (R & { label: number })[] {
  return rows.flatMap((row) => {
    const label = row.instance.labels[row.property] ?? -1;
    return label < 0 ? [] : [{ ...row, label }];
  });
}

/** The threshold with the best F1 among those that are precise enough. */
function bestThreshold(): number {
  let best = { threshold: 0.5, f1: 0 };
  for (let percent = 25; percent <= 60; percent++) {
    const { precision, f1 } = textF1(documents, predictions, percent / 100);
    if (precision >= LEAST_PRECISION && f1 > best.f1) best = { threshold: percent / 100, f1 };
  }
  return best.threshold;
}

function report(): void {
  const line = (name: string, own: readonly Prediction[], of = documents): void => {
    const { precision, recall, f1 } = textF1(of, own, threshold);
    console.log(`${name.padEnd(22)} P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`);
  };
  console.log(`by cross-validation, threshold ${threshold}`);
  line('all', predictions);
  for (const { predicate } of PROPERTIES) {
    const own = predictions.filter(
      ({ instance, property }) =>
        PAIR_KINDS[instance.pair.kind]?.properties[property]?.predicate === predicate,
    );
    const name = KNOWLEDGENET_PROPERTY[predicate];
    const facts = documents.map((document) => ({
      ...document,
      facts: document.facts.map((fact) => (fact.predicate === name ? fact : { ...fact, predicate: '' })),
    }));
    line(predicate, own, facts);
  }
  for (const low of [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const rows = labelled(
      unseen.map((row, at) => ({ ...row, probability: predictions[at]?.probability ?? 0 })),
    ).filter(({ probability }) => probability >= low && probability < low + 0.1);
    const right = rows.reduce((sum, { label }) => sum + label, 0);
    console.log(
      `confidence ${low}–${(low + 0.1).toFixed(1)}: ${percent(right / rows.length)} of ${rows.length} right`,
    );
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function weightsFile(linear: Linear, { base, trees }: Forest): WeightsFile {
  return {
    version: 3,
    linear: columns().map(({ column, kind, property, isFirstLeft }) => ({
      predicate: PAIR_KINDS[kind]?.properties[property]?.predicate ?? '',
      isFirstLeft,
      ...packed(linear.weights[column] ?? new Float32Array(), linear.calibrations[column] ?? [1, 0]),
    })),
    leastApart: leastApart(),
    base,
    trees,
    calibration,
    threshold,
  };
}
