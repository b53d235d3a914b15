import { fold as folded, foldName as foldedName } from '../text/fold.ts';
import { memoized } from '../text/memoized.ts';

/** As `fold` of `text/`, remembered: for names, which come back in many articles and are asked for at each step; long texts seldom do. */
export const fold: (name: string) => string = memoized(folded);

/** As `foldName` of `text/`, remembered. */
export const foldName: (name: string) => string = memoized(foldedName);
