/** More than so many slips of the pen make another word. */
const MAX_DISTANCE = 2;
const MAX_LENGTH = 40;

/** Levenshtein's distance: letters to insert, delete or replace. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The candidate that `word` seems to be a slip of, whatever its case; null where none is near. The earlier wins a tie. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > MAX_LENGTH) return null;
  const lower = word.toLowerCase();
  const distances = candidates.map((candidate) => distance(lower, candidate.toLowerCase()));
  const best = Math.min(...distances);
  return best > MAX_DISTANCE ? null : (candidates[distances.indexOf(best)] ?? null);
}
