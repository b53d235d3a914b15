import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { measured } from '../amounts/measured.ts';
import { nounBefore, type Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';

/** Greater numbers are figures without this. */
const MOST = 10;

/** What a small number of three decimals or more is the figure of, as indices have them: "The index rose to [0.9899]", "an EGDI of [0.7607]", "the index ([0.9344])". */
export function fineDecimal(place: Place, index: PatternIndex): Tokens | undefined {
  const { tokens, article } = index.annotation;
  const { quantity, sentence, start } = place;
  const { number, value = 0 } = quantity;
  if (value >= MOST || !/^\d\.\d{3,}$/.test(article.text.slice(number.start, number.end))) return undefined;
  const isOf = /^(?:of|at|\()$/.test(tokens[start - 1]?.lower ?? '');
  return measured(place, tokens) ?? (isOf ? nounBefore(start - 1, sentence, tokens) : undefined);
}
