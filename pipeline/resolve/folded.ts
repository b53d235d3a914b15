import { fold as folded, foldName as foldedName } from '../text/fold.ts';
import { memoized } from '../text/memoized.ts';

/** As `fold` of `text/`, remembered: for names, which come back in many articles and are asked for at each step; long texts seldom do. */
export const fold: (name: string) => string = memoized(folded);

/** Letters in brackets inside a name, which say nothing more: “Information Technology (IT) Ministers Meeting”. */
const LETTERS_INSIDE = /\s\(\p{Lu}[\p{Lu}\p{N}&-]*\)(?=\s)/gu;

/** As `foldName` of `text/`, without letters in brackets inside the name, remembered. */
export const foldName: (name: string) => string = memoized((name) =>
  foldedName(name.replace(LETTERS_INSIDE, '')),
);
