import { unless } from './claim.ts';
import type { Claim, Doubt } from './claim.ts';
import { fold, foldCase, hasWords, joinTo } from './fold.ts';

/** A quotation: its parts, joined by one space, are the value word for word. */
export function quoteDoubt({ value, quotes }: Claim): Doubt | null {
  return unless(joinTo(fold(value), quotes.map(fold)), 'the quotation has other words');
}

/** Words of the article: a quote has them, or some quotes joined by one space are them. */
export function textDoubt({ value, quotes }: Claim): Doubt | null {
  const words = foldCase(value);
  const folded = quotes.map(foldCase);
  const seen = joinTo(words, folded) || folded.some((quote) => hasWords(quote, words));
  return unless(seen, 'other words are quoted');
}

/** A counted noun must be in the words. Codes of money and physical units and percentages are not checked: "€" is EUR. */
export function unitDoubt({ value, quotes }: Claim): Doubt | null {
  const isNoun = /^\p{Ll}{4}[\p{Ll}' -]*$/u.test(value) && !value.startsWith('percent');
  if (!isNoun) return null;
  return unless(
    quotes.some((quote) => hasWords(foldCase(quote), foldCase(value))),
    'the unit is not named',
  );
}
