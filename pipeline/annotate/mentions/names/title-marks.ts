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

/** The tokens of a name without the quotation marks around it, where they belong to its tokens. */
export function insideMarks(
  tokens: readonly Token[],
  { firstToken, endToken }: NameSegment,
): Pick<NameSegment, 'firstToken' | 'endToken'> {
  const closing = CLOSING_MARKS.get(tokens[firstToken]?.text ?? '');
  return closing !== undefined && tokens[endToken - 1]?.text === closing
    ? { firstToken: firstToken + 1, endToken: endToken - 1 }
    : { firstToken, endToken };
}
