import type { Block } from '../contract/article.ts';

/** A block before its place in the canonical text is known. Its text is one line, not empty, without white space at the ends. */
export interface TextBlock {
  readonly kind: Block['kind'];
  readonly text: string;
  /** The page on which it begins, from 1, where the source has pages. */
  readonly page?: number;
}
