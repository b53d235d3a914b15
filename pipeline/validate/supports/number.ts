import { edgedQuotes, unless } from './claim.ts';
import type { Claim, Doubt } from './claim.ts';
import { fold, foldCase, hasWords } from './fold.ts';
import { numbersIn } from './number-reader.ts';
import { romanOf } from './number-words.ts';

/** A number must be among the numbers that the words may mean. */
export function numberDoubt({ value, quotes }: Claim): Doubt | null {
  const wanted = Number(value);
  const seen = quotes.some((quote) => numbersIn(quote).some((number) => isSame(number, Math.abs(wanted))));
  if (!seen) return unless(false, 'the number is not in them');
  const signed = quotes.some((quote) =>
    /-\s?\d|\b(?:minus|negative|below|loss|deficit)\b/i.test(fold(quote)),
  );
  return unless(wanted >= 0 || signed, 'no sign is in them');
}

/** Products of decimals ("2.3 million") are equal up to the rounding of the arithmetic. */
function isSame(read: number, wanted: number): boolean {
  return Math.abs(read - wanted) <= 1e-12 * Math.abs(wanted);
}

/** An edition is a year, in four figures or two ("-25"), an ordinal, that it is the inaugural one, or the words themselves. */
export function editionDoubt(claim: Claim): Doubt | null {
  const { value } = claim;
  const quotes = edgedQuotes(claim);
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(value)?.[1];
  const seen = quotes.some((quote) => {
    const words = foldCase(quote);
    if (/^\d{4}$/.test(value)) return showsYear(words, value);
    if (ordinal !== undefined && numbersIn(words).includes(Number(ordinal))) return true;
    if (ordinal === '1' && hasWords(words, 'inaugural')) return true;
    return words.includes(foldCase(value));
  });
  return unless(seen || hasRoman(ordinal, quotes), 'the edition is not in them');
}

/**
 * Whether folded words have the year, in four figures or with its last two behind a mark, a letter or a slash ("-25", "'25", "COP25").
 */
export function showsYear(words: string, year: string): boolean {
  const figures: readonly string[] = words.match(/\d+/g) ?? [];
  return figures.includes(year) || new RegExp(`[-'/.a-z]${year.slice(2)}(?!\\d)`).test(words);
}

function hasRoman(ordinal: string | undefined, quotes: readonly string[]): boolean {
  return ordinal !== undefined && quotes.some((quote) => hasWords(quote, romanOf(Number(ordinal))));
}
