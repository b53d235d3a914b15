import type { Sentence } from '../../contract/annotation.ts';
import type { WordFeatures } from './word-features.ts';

/** Words with capitals in a row in one sentence; `[first, end)`. */
export interface CapitalRun {
  readonly first: number;
  readonly end: number;
}

/** For each token the run of capitals that it stands in. */
export function capitalRuns(
  words: readonly WordFeatures[],
  sentences: readonly Sentence[],
): (CapitalRun | undefined)[] {
  const runs: (CapitalRun | undefined)[] = words.map(() => undefined);
  for (const { firstToken, endToken } of sentences) {
    for (let first = firstToken; first < endToken; first++) {
      if (words[first]?.isCapitalised !== true) continue;
      let end = first + 1;
      while (end < endToken && words[end]?.isCapitalised === true) end++;
      runs.fill({ first, end }, first, end);
      first = end;
    }
  }
  return runs;
}
