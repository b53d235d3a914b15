import { countWhere } from '../../../text/locate.ts';

/** A stretch of tokens, as names are. */
export interface Stretch {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Tokens of the longest names with what was joined to them: laws by their titles reach furthest. */
const LONGEST = 100;

/**
 * Those of many stretches that share a token with one, found without going through them all.
 * @param sorted in text order
 */
export function overlapping<T extends Stretch>(
  sorted: readonly T[],
  { firstToken, endToken }: Stretch,
): readonly T[] {
  const from = countWhere(sorted, (other) => other.firstToken < firstToken - LONGEST);
  const found: T[] = [];
  for (let at = from; at < sorted.length; at++) {
    const other = sorted[at];
    if (other === undefined || other.firstToken >= endToken) break;
    if (other.endToken > firstToken) found.push(other);
  }
  return found;
}

/** Whether a stretch has no token that another one has not. */
export function isWithin(inner: Stretch, { firstToken, endToken }: Stretch): boolean {
  return inner.firstToken >= firstToken && inner.endToken <= endToken;
}

/** Stretches without those that share a token with one of others, both in text order. */
export function apartFrom<T extends Stretch>(stretches: readonly T[], others: readonly Stretch[]): T[] {
  return stretches.filter((stretch) => overlapping(others, stretch).length === 0);
}

/** Stretches with others in the place of those that share a token with one of them; all in text order. */
export function withInPlace<T extends Stretch>(stretches: readonly T[], others: readonly T[]): T[] {
  if (others.length === 0) return [...stretches];
  return [...apartFrom(stretches, others), ...others].sort((a, b) => a.firstToken - b.firstToken);
}
