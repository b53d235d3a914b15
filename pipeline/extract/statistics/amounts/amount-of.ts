import type { Sentence, Token } from '../../../contract/annotation.ts';
import { amountPhrase } from '../phrases/amount-nouns.ts';
import { nounBefore, type Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';

const PUTTING = /^(?:put|peg|estimate|assess|place)$/;

/** "It puts ownership at [84 per cent] of households": what is put there. */
export function putAt({ sentence, start }: Place, tokens: readonly Token[]): Tokens | undefined {
  if (tokens[start - 1]?.lower !== 'at') return undefined;
  const noun = nounBefore(start - 1, sentence, tokens);
  if (noun === undefined) return undefined;
  const verb = /^(?:DET|PRON)$/.test(tokens[noun.first - 1]?.pos ?? '') ? noun.first - 2 : noun.first - 1;
  return PUTTING.test(tokens[verb]?.lemma ?? '') ? noun : undefined;
}

/** What somebody gives. */
const GIVEN =
  /^(?:investment|grant|loan|funding|aid|donation|credit|contribution|support|assistance|gift)s?$/;

/** "A grant from the bank of [$5m]": what is given stands before whoever gives it. */
function givenFrom({ first }: Tokens, sentence: Sentence, tokens: readonly Token[]): Tokens | undefined {
  const from = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
  if (tokens[from]?.lower !== 'from' || !GIVEN.test(tokens[from - 1]?.lower ?? '')) return undefined;
  return nounBefore(from, sentence, tokens);
}

/** How much, and not of what. */
const TOTALS = /^(?:total|sum|amount|value|figure|maximum|minimum|average|record)s?$/;

/** "Investments of [$1.2bn] in ports": what the amount is of stands before it, and what for behind. */
export function amountOf({ sentence, start }: Place, tokens: readonly Token[]): Tokens | undefined {
  const nearest = nounBefore(start - 1, sentence, tokens);
  const noun = nearest && (givenFrom(nearest, sentence, tokens) ?? amountPhrase(start - 1, sentence, tokens));
  return noun === undefined || TOTALS.test(tokens[noun.end - 1]?.lower ?? '') ? undefined : noun;
}
