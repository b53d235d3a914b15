import type { Receipt } from '../contract/fact.ts';
import type { Span } from '../contract/span.ts';
import type { CodePointOffsets } from '../text/code-points.ts';

/** Most code points of context on either side of a quote. */
const CONTEXT = 32;

/**
 * The receipt of a span: its place in code points, its exact words and up to 32 code points on either side, as in the
 * TextPositionSelector and TextQuoteSelector of the W3C Web Annotation Data Model.
 * @param span UTF-16 offsets that split no surrogate pair
 */
export function receiptOf(text: string, span: Span, offsets: CodePointOffsets): Receipt {
  const start = offsets.toCodePoints(span.start);
  const end = offsets.toCodePoints(span.end);
  return {
    start,
    end,
    quote: text.slice(span.start, span.end),
    prefix: text.slice(offsets.toUtf16(start - CONTEXT), span.start),
    suffix: text.slice(span.end, offsets.toUtf16(end + CONTEXT)),
  };
}
