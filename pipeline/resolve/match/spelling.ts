import { memoized } from '../../text/memoized.ts';

/** Words that names have or leave out. */
const SMALL_WORDS: ReadonlySet<string> = new Set('the of for and on in to at by de la du des'.split(' '));

const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/^(harb|lab|neighb|col|fav|hon|behavi|endeav|hum|flav|rum|vap|arm|vig|val)our/, '$1or'],
  [/(cent|theat|met|fib|lit|calib)re(s?)$/, '$1er$2'],
  [/(def|off|lic)ence/, '$1ense'],
  [/is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)/, 'iz'],
  [/gramme/, 'gram'],
  [/logue/, 'log'],
  [/^cheque/, 'check'],
  [/^grey/, 'gray'],
  [/^saint$/, 'st'],
  [/^mount$/, 'mt'],
  [/^fort$/, 'ft'],
];

/** A folded word without what spelling and number change in it: “centres” and “center” are “center”. */
const plainWord: (folded: string) => string = memoized((folded) => {
  const word = AMERICAN.reduce((so, [British, American]) => so.replace(British, American), folded);
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^suia]s$/.test(word) ? word.slice(0, -1) : word;
});

/** The words of a folded name that tell it from others, as `plainWord` has them. */
export function tellingWords(folded: string): string[] {
  return folded
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word))
    .map(plainWord);
}

/** A folded name without spelling, small words, and where one word ends and another begins; '' where too little is left to compare. */
export function looseKey(folded: string): string {
  const words = tellingWords(folded);
  const joined = words.join('');
  return joined.length >= 5 ? joined : '';
}

/** As `looseKey` in whatever order the words stand: “Treaty of Rome” and “Rome Treaty”. '' for less than two words. */
export function unorderedKey(folded: string): string {
  const words = tellingWords(folded);
  return words.length < 2 ? '' : words.sort().join(' ');
}
