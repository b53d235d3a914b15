import type { MentionType } from '../contract/annotation.ts';
import type { Span } from '../contract/span.ts';

/** A name that people marked, with the types that the mark may mean where a corpus has coarser ones than we. */
export interface GoldName extends Span {
  readonly types: readonly MentionType[];
}

/** A text with its marked names; offsets in UTF-16 units. */
export interface GoldText {
  readonly id: string;
  /** Names of one corpus follow one guideline. */
  readonly corpus: string;
  readonly text: string;
  /** In text order, none inside another. */
  readonly names: readonly GoldName[];
  /** Types that this corpus leaves unmarked: words outside all names may be names of these. */
  readonly unmarked: readonly MentionType[];
}
