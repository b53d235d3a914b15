import { ORDINALS, SCALES, WORDS } from './number-words.ts';

/**
 * Shares that the words may mean, by themselves, as percentages, and of a scale behind them: "two thirds", "1/2", "2 1/2", "one in five", "9 out of 10",
 * "a quarter of a million".
 * @param tokens in lower case: words, figures, single marks but hyphens
 */
export function sharesIn(tokens: readonly string[]): number[] {
  return tokens.flatMap((token, at) => {
    if (token === 'half') return readings(0.5, scaleAfter(tokens, at + 1));
    const pieces = token.split(' ');
    const top = smallNumber(pieces.at(-1) ?? '');
    const { bottom, end } = bottomAfter(tokens, at + 1);
    if (top === undefined || bottom === undefined || bottom === 0) return [];
    const whole = pieces.length > 1 ? Number(pieces.at(-2)) : 0;
    return readings(whole + top / bottom, scaleAfter(tokens, end));
  });
}

/** Into how many parts a fraction word divides: "half", "quarters", "third". */
export function partsNamed(word: string): number | undefined {
  const singular = word === 'halves' ? 'half' : word.replace(/s$/, '');
  if (singular === 'half') return 2;
  return singular === 'quarter' ? 4 : ORDINALS.get(singular);
}

function bottomAfter(tokens: readonly string[], at: number): { bottom: number | undefined; end: number } {
  const parts = partsNamed(tokens[at] ?? '');
  if (parts !== undefined) return { bottom: parts, end: at + 1 };
  let end = at;
  while (end < at + 3 && ['/', 'in', 'out', 'of', 'every'].includes(tokens[end] ?? '')) end++;
  return { bottom: end === at ? undefined : smallNumber(tokens[end] ?? ''), end: end + 1 };
}

function smallNumber(token: string): number | undefined {
  if (token === 'a' || token === 'an') return 1;
  return /^\d{1,4}$/.test(token) ? Number(token) : WORDS.get(token);
}

/** The scale of "of a million" or "a million" at `at`; 1 where there is none. */
function scaleAfter(tokens: readonly string[], at: number): number {
  const words = tokens.slice(at, at + 3).filter((token) => !['of', 'a'].includes(token));
  return SCALES.get(words[0] ?? '') ?? 1;
}

/** A share as it may be written (0.67, 66.7, 67), and of a scale. */
function readings(share: number, scale: number): number[] {
  const percent = 100 * share;
  const rounded = [
    share,
    Math.round(percent) / 100,
    percent,
    Math.round(percent),
    Math.round(percent * 10) / 10,
  ];
  return scale === 1 ? rounded : [share * scale];
}
