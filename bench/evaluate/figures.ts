import { judgedArticles, scoresOf } from './article-facts/scores.ts';
import { labelledPairs } from '../resolution/pairs.ts';
import { pairScores } from '../resolution/score.ts';
import { adapted, annotated, goldFile } from './corpus.ts';
import { pageMetadataScores } from './html-metadata.ts';
import { pageTextScores } from './html-text.ts';
import type { Measure } from './measures.ts';
import { LAYERS, scored, valueAt } from './scorers.ts';

/** A figure for each measure that was taken, on a scale from 0 to 100. */
export type Figures = ReadonlyMap<string, number>;

/**
 * Annotates one corpus, or reads its pages, and takes the measures of it.
 * @param measures all of the same corpus
 * @param folder where files may be put
 * @returns the figures by the label of the measure
 */
export async function figuresOf(
  corpora: string,
  corpus: string,
  measures: readonly Measure[],
  folder: string,
): Promise<Figures> {
  const figures = new Map<string, number>();
  let answers: string | undefined;
  let metadata: unknown;
  let ofArticles: unknown;
  for (const measure of measures) {
    const { label, scorer } = measure;
    if (scorer.name === 'page text') {
      figures.set(label, figureIn(await pageTextScores(corpora, corpus, scorer), measure));
      continue;
    }
    if (scorer.name === 'page metadata') {
      metadata ??= pageMetadataScores(corpora, corpus);
      figures.set(label, figureIn(metadata, measure));
      continue;
    }
    if (scorer.name === 'labelled pairs') {
      const ofHalf = labelledPairs().filter(({ half }) => half === scorer.half);
      figures.set(label, figureIn(pairScores(ofHalf), measure));
      continue;
    }
    if (scorer.name === 'facts of articles') {
      ofArticles ??= scoresOf([...(await judgedArticles(scorer.part, folder)).values()]);
      figures.set(label, figureIn(ofArticles, measure));
      continue;
    }
    answers ??= await annotated(corpora, corpus, folder);
    const layer = await adapted(corpora, corpus, LAYERS[scorer.name], answers);
    figures.set(label, figureIn(await scored(corpora, scorer, goldFile(corpora, corpus), layer), measure));
  }
  return figures;
}

function figureIn(scores: unknown, { label, figure, times }: Measure): number {
  const value = valueAt(scores, figure);
  if (typeof value !== 'number') throw new Error(`The scorer gives no ${figure.join('.')} for ${label}`);
  return Math.round(value * times * 10) / 10;
}
