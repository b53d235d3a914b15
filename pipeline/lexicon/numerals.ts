/** The words and signs that English numbers are written with. */

export const UNITS: ReadonlyMap<string, number> = inSteps(
  'zero one two three four five six seven eight nine',
  0,
  1,
);
export const TEENS: ReadonlyMap<string, number> = inSteps(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  10,
  1,
);
export const TENS: ReadonlyMap<string, number> = inSteps(
  'twenty thirty forty fifty sixty seventy eighty ninety',
  20,
  10,
);

/** Words that multiply what stands before them; "hundred" and "dozen" have rules of their own. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

export const SCALES_AFTER_DIGITS: ReadonlyMap<string, number> = new Map([
  ...SCALES,
  ['hundred', 100],
  ['dozen', 12],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Letters that are a scale only beside money or before what is counted: "m" may be metres, "k" kelvins. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['mil', 1e6],
  ['bil', 1e9],
  ['cr', 1e7],
]);

/** Into how many parts a fraction word divides. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
]);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

function inSteps(words: string, first: number, step: number): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, index) => [word, first + index * step]));
}
