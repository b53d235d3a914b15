/** A stretch of tokens, as names are. */
interface Stretch {
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
  const from = firstFrom(sorted, firstToken - LONGEST);
  const found: T[] = [];
  for (let at = from; at < sorted.length; at++) {
    const other = sorted[at];
    if (other === undefined || other.firstToken >= endToken) break;
    if (other.endToken > firstToken) found.push(other);
  }
  return found;
}

/** Stretches without those that share a token with one of others, both in text order. */
export function apartFrom<T extends Stretch>(stretches: readonly T[], others: readonly Stretch[]): T[] {
  return stretches.filter((stretch) => overlapping(others, stretch).length === 0);
}

/** The place of the first stretch that begins at a token or behind it. */
function firstFrom(sorted: readonly Stretch[], token: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.firstToken ?? Infinity) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
