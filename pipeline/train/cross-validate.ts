/**
 * Measures the name tagger on the corpora that it is trained on, without having seen the texts it is measured by: for each fold it learns
 * from the others and from what is never measured. Prints exact F1 by corpus. Run by hand, two minutes a fold:
 * `npm run train:names:folds -- --corpora <folder> [--folds 5]`.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findMentions } from '../annotate/mentions/index.ts';
import { type NameModel, readModel } from '../annotate/tagger/model.ts';
import { lineBlocks, tokenize } from '../annotate/tokens.ts';
import type { MentionType } from '../contract/annotation.ts';
import { ownArticles } from './articles.ts';
import { corpusTexts, goldSpans, TRAINABLE } from './corpora.ts';
import { examplesOf } from './examples.ts';
import { learnNames } from './learn-names.ts';

interface TypedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: MentionType;
}

/** The scorer that lies beside the corpora: gold and predicted spans to figures by group. */
type Score = (
  gold: readonly { readonly id: string; readonly spans: readonly TypedSpan[] }[],
  predicted: ReadonlyMap<string, readonly TypedSpan[]>,
  options: { readonly types: readonly MentionType[] },
) => Record<string, { readonly exact: { readonly f1: number }; readonly overlap: { readonly f1: number } }>;

const CORE: readonly MentionType[] = ['person', 'organization', 'place'];

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, folds: { type: 'string', default: '5' } },
});
const folds = Number(values.folds);
if (!Number.isInteger(folds) || folds < 2)
  throw new Error('Give a whole number of folds, two or more: --folds 5.');
if (values.corpora === undefined) throw new Error('Give the folder of the corpora: --corpora <folder>.');
const folder = values.corpora;
const own = ownArticles().flatMap(examplesOf);
const corpora = TRAINABLE.map((name) => ({
  name,
  texts: corpusTexts(folder, name).map((text) => ({ id: text.id, examples: examplesOf(text) })),
  gold: goldSpans(folder, name),
  predicted: new Map<string, readonly TypedSpan[]>(),
}));

for (let fold = 0; fold < folds; fold++) {
  const model = modelWithout(fold);
  for (const { gold, predicted } of corpora)
    gold.forEach(({ id, text }, index) => {
      if (index % folds === fold) predicted.set(id, namesIn(text, model));
    });
}

const scorer: { readonly scoreSpans: Score } = await import(
  pathToFileURL(path.join(folder, 'entities', 'score-spans.mjs')).href
);
for (const { name, gold, predicted } of corpora) {
  const figure = (types: readonly MentionType[]): string => {
    const all = scorer.scoreSpans(gold, predicted, { types })['all'];
    return `${percent(all?.exact.f1)} (${percent(all?.overlap.f1)})`;
  };
  process.stdout.write(`${name}: names ${figure(CORE)}, events ${figure(['event'])}\n`);
}

/** A model that has not seen the texts of a fold: every so many texts of each corpus file, whether it may be learned from or not. */
function modelWithout(fold: number): NameModel {
  const learned = corpora.flatMap(({ texts, gold }) => {
    const held = new Set(gold.flatMap(({ id }, index) => (index % folds === fold ? [id] : [])));
    return texts.filter(({ id }) => !held.has(id)).flatMap(({ examples }) => examples);
  });
  process.stderr.write(`fold ${fold + 1} of ${folds}\n`);
  return readModel(learnNames([...own, ...learned], [], (line) => process.stderr.write(`${line}\n`)));
}

function namesIn(text: string, model: NameModel): TypedSpan[] {
  const { tokens, sentences } = tokenize(text, lineBlocks(text));
  return findMentions(tokens, sentences, model)
    .mentions.filter(({ form, adjectival }) => form === 'name' && adjectival !== true)
    .map(({ start, end, type }) => ({ start, end, type }));
}

function percent(share: number | undefined): string {
  return (100 * (share ?? 0)).toFixed(1);
}
