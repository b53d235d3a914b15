import type { Quantity, Token } from '../../contract/annotation.ts';
import { TREND_WORDS } from '../../lexicon/comparators.ts';
import { countWhere } from '../../text/locate.ts';
import { isChange } from '../../text/told-changes.ts';

/** Quantities with the trend of the noun behind them ("a [57 per cent] jump" rose) or of the verb before them: "added [40,000] customers" is by how many they grew. */
export function withTrendsBeside(
  quantities: readonly Quantity[],
  tokens: readonly Token[],
): readonly Quantity[] {
  return quantities.map((quantity) => {
    const word =
      quantity.trend === undefined
        ? (nounBehind(quantity, tokens) ?? changeOfBase(quantity, tokens))
        : undefined;
    const trend = word && TREND_WORDS.get(word.lower);
    return word === undefined || trend === undefined
      ? quantity
      : { ...quantity, trend, trendSpan: { start: word.start, end: word.end } };
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

/** Those of whom or of which a firm or service has so many at a time. */
const OF_BASES =
  /^(?:subscribers?|subscriptions?|customers?|users?|members?|accounts?|lines?|connections?|clients?|followers?|downloads?|jobs?|employees)$/;
const CHANGING_BASES = /^(?:add|gain|lose|shed)$/;

/** "added" of "added 40,000 customers": the verb directly before a count of those. What somebody added in words ("he added 40 users left") has a verb behind them. */
function changeOfBase(
  { start, unitCode, unit, unitSpan }: Quantity,
  tokens: readonly Token[],
): Token | undefined {
  if (unitCode !== undefined || unitSpan === undefined || !OF_BASES.test(unit)) return undefined;
  const verb = tokens[countWhere(tokens, (token) => token.end <= start) - 1];
  const next = tokens[countWhere(tokens, (token) => token.start < unitSpan.end)];
  const isSaid = next?.pos === 'VERB' || next?.pos === 'AUX';
  return verb?.pos === 'VERB' && CHANGING_BASES.test(verb.lemma) && !isSaid ? verb : undefined;
}
