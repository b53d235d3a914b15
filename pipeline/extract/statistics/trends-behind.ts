import type { Quantity, Token } from '../../contract/annotation.ts';
import { TREND_WORDS } from '../../lexicon/comparators.ts';
import { countWhere } from '../../text/locate.ts';
import { isChange } from '../../text/told-changes.ts';

/** Quantities with the trend of the noun behind them: "a [57 per cent] jump" rose, "the [3 per cent] fall" fell. */
export function withTrendsBehind(
  quantities: readonly Quantity[],
  tokens: readonly Token[],
): readonly Quantity[] {
  return quantities.map((quantity) => {
    const noun = quantity.trend === undefined ? nounBehind(quantity, tokens) : undefined;
    const trend = noun && TREND_WORDS.get(noun.lower);
    return noun === undefined || trend === undefined
      ? quantity
      : { ...quantity, trend, trendSpan: { start: noun.start, end: noun.end } };
  });
}

/** The change that an amount with an article is of. */
function nounBehind({ start, end, unitCode, unit }: Quantity, tokens: readonly Token[]): Token | undefined {
  if (unitCode === undefined && !unit.startsWith('percent')) return undefined;
  const first = countWhere(tokens, (token) => token.end <= start);
  const before = tokens[first - 1];
  // "a 2% rise in fees, 24% increase in profit"
  if (!/^(?:DET|ADJ|PRON)$/.test(before?.pos ?? '') && before?.text !== ',') return undefined;
  const at = countWhere(tokens, (token) => token.start < end);
  const [noun, next] = [tokens[at], tokens[at + 1]];
  // "the 5 per cent increase target": of what is to be.
  return noun !== undefined && isChange(noun.lower) && next?.pos !== 'NOUN' ? noun : undefined;
}
