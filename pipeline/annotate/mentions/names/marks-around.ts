import type { Token } from '../../../contract/annotation.ts';
import type { NameSegment } from './segments.ts';
import { CLOSING_MARKS } from './title-marks.ts';

const TITLED: ReadonlySet<string> = new Set(['event', 'instrument', 'service']);

/**
 * The segments, of which texts, events and services that stand in quotation marks by themselves reach over the marks, so that nothing stands between
 * them and the words beside them: they adopted the “Harbour Manifesto”. The words of the name stay as they are.
 */
export function withMarksAround(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  return segments.map((segment) => {
    const { type, firstToken, endToken } = segment;
    if (!TITLED.has(type.type)) return segment;
    const closing = CLOSING_MARKS.get(tokens[firstToken - 1]?.text ?? '');
    return closing !== undefined && tokens[endToken]?.text === closing
      ? { ...segment, firstToken: firstToken - 1, endToken: endToken + 1 }
      : segment;
  });
}
