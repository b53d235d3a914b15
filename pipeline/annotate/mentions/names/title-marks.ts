import type { Token } from '../../../contract/annotation.ts';
import { segmentAt } from './segment-at.ts';
import type { NameSegment } from './segments.ts';
import { soughtWords } from '../../../text/sought-words.ts';

/** By the mark that opens a title in quotation marks the one that closes it. */
export const CLOSING_MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
]);

/** The marks that open such a title. */
export const OPENING_MARKS = soughtWords(CLOSING_MARKS.keys());

/** A title as a name of a type. The marks, at tokens `open` and `close`, belong to its tokens, so that nothing stands between it and the words beside it. */
export function titleInMarks(
  tokens: readonly Token[],
  open: number,
  close: number,
  type: NameSegment['type'],
): NameSegment {
  const title = segmentAt(tokens, open + 1, close, type);
  return { ...title, firstToken: open, endToken: close + 1 };
}
