import type { Token } from '../contract/annotation.ts';
import type { Span } from '../contract/span.ts';
import { indexHolding } from '../text/locate.ts';

/** The tokens `[first, end)` of a span, by binary search; undefined where it does not begin and end with tokens. */
export function tokensOf(
  span: Span,
  tokens: readonly Token[],
): { readonly first: number; readonly end: number } | undefined {
  const first = indexHolding(tokens, span.start);
  const last = indexHolding(tokens, span.end - 1);
  const whole = tokens[first]?.start === span.start && tokens[last]?.end === span.end;
  return whole ? { first, end: last + 1 } : undefined;
}
