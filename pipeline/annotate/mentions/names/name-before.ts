import type { Token } from '../../../contract/annotation.ts';
import type { NameSegment } from './segments.ts';

/** Tokens of an aside with its commas: ", set up by the government in 2016,". */
const LONGEST_ASIDE = 16;

/**
 * The name that ends before a token, or before the aside that a comma closes there: "QuayTech, set up by the government, | runs".
 * @param ending the names by the token behind them
 */
export function nameBefore(
  tokens: readonly Token[],
  ending: ReadonlyMap<number, NameSegment>,
  end: number,
): NameSegment | undefined {
  const direct = ending.get(end);
  if (direct !== undefined || tokens[end - 1]?.text !== ',') return direct;
  for (let comma = end - 2; comma > end - LONGEST_ASIDE; comma--) {
    if (/^[.;]$/.test(tokens[comma]?.text ?? '')) return undefined;
    if (tokens[comma]?.text === ',') return ending.get(comma);
  }
  return undefined;
}
