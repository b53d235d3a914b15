import type { Annotation } from '../contract/annotation.ts';
import type { Article } from '../contract/article.ts';
import { toItsEnd } from '../text/to-its-end.ts';
import { findDates } from './dates.ts';
import { mentionsInSteps } from './mentions/index.ts';
import { findQuantities } from './quantities.ts';
import { inLocalMoney } from './quantities/local-money.ts';
import { findQuotations } from './quotations.ts';
import { tokenize } from './tokens.ts';

/** What annotate needs of an article. */
export type Annotatable = Pick<Article, 'id' | 'text' | 'blocks' | 'published' | 'title'>;

/** The steps of annotate, in their order. */
export type AnnotateStep = 'tokenize' | 'mentions' | 'dates' | 'quantities' | 'quotations';

/**
 * Sees everything in one article that extractors build on: sentences, names, dates, quantities and quotations.
 * Pure and deterministic; all offsets are UTF-16 units of `article.text`.
 */
export function annotate(article: Annotatable): Annotation {
  return toItsEnd(annotateInSteps(article));
}

/** The same, a step at a time: names the step that comes next. */
export function* annotateInSteps(article: Annotatable): Generator<AnnotateStep, Annotation, undefined> {
  const { id, text, blocks, published, title } = article;
  yield 'tokenize';
  const { tokens, sentences } = tokenize(text, blocks);
  const { mentions, entities, offices } = yield* mentionsInSteps(tokens, sentences);
  yield 'dates';
  const dates = findDates(text, tokens, sentences, published);
  yield 'quantities';
  const measured = findQuantities(text, tokens, sentences, dates);
  const quantities = inLocalMoney(measured, text, mentions, entities);
  yield 'quotations';
  const quotations = findQuotations(text, tokens, sentences, mentions, entities);
  return {
    article: { id, text, published, title },
    tokens,
    sentences,
    mentions,
    entities,
    offices,
    quantities,
    dates,
    quotations,
  };
}
