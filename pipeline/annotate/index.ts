import type { Annotation } from '../contract/annotation.ts';
import type { Article } from '../contract/article.ts';
import { findDates } from './dates.ts';
import { findMentions } from './mentions/index.ts';
import { findQuantities } from './quantities.ts';
import { findQuotations } from './quotations.ts';
import { tokenize } from './tokens.ts';

/** What annotate needs of an article. */
export type Annotatable = Pick<Article, 'id' | 'text' | 'blocks' | 'published' | 'title'>;

/**
 * Sees everything in one article that extractors build on: sentences, names, dates, quantities and quotations.
 * Pure and deterministic; all offsets are UTF-16 units of `article.text`.
 */
export function annotate(article: Annotatable): Annotation {
  const { id, text, blocks, published, title } = article;
  const { tokens, sentences } = tokenize(text, blocks);
  const { mentions, entities, offices } = findMentions(tokens, sentences);
  const dates = findDates(text, tokens, sentences, published);
  const quantities = findQuantities(text, tokens, sentences, dates);
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
