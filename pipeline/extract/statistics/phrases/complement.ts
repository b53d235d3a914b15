import { words } from '../../../lexicon/words.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { givenTo } from '../amounts/given-to.ts';
import { governorOf } from '../amounts/governor.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';
import type { Tokens } from './phrase-before.ts';
import type { Place } from '../place.ts';
import { isCurrency } from '../is-measure.ts';
import { pastSameAmount } from './same-amount.ts';

/** "In total", "in cash": how much or how it was paid, and not what for. */
const MANNERS = new Set(
  words('total all addition advance cash person turn return exchange instalments installments full part'),
);
const PLACED = /^(?:invest|reinvest|put|pour|pump|inject|plough|plow|sink|spend)$/;
/** "As his total income", "as the first part". */
const ARTICLES = /^(?:DET|PRON)$/;

/** What the words behind an amount say that it is: "[$30bn] in damages", "declared [$5m] as her income". */
export function complementOf(place: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const { quantity, sentence, start } = place;
  // "[91 billion] francs (about $150 million) in loans"
  const end = pastSameAmount(place.end, sentence.endToken, tokens, LONGEST_BRACKET);
  const link = tokens[end]?.lower;
  if (link === 'as') {
    if (governorOf(sentence, start, tokens)?.verb.pos !== 'VERB') return undefined;
    if (beginsClause(end + 1, place, index)) return undefined;
    return phraseAt(ARTICLES.test(tokens[end + 1]?.pos ?? '') ? end + 2 : end + 1, place, index);
  }
  if (link === 'for') return boughtFor({ ...place, end }, index);
  // "Invested [$5m] in ships": where the money goes.
  if (PLACED.test(governorOf(sentence, start, tokens)?.verb.lemma ?? '')) return undefined;
  if (link !== 'in' || !isCurrency(quantity)) return undefined;
  return phraseAt(end + 1, place, index);
}

/** Tokens of "(about 150 million U.S. dollars)". */
const LONGEST_BRACKET = 10;

/** "Paid the firm [$5m] for the boats": what the money was paid for. */
function boughtFor(place: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const { quantity, sentence, start, end } = place;
  if (!isCurrency(quantity)) return undefined;
  const taken = givenTo(place, index)?.first;
  const verb = taken === undefined ? governorOf(sentence, start, tokens)?.verb : tokens[taken];
  if (verb?.lemma !== 'pay') return undefined;
  return phraseAt(ARTICLES.test(tokens[end + 1]?.pos ?? '') ? end + 2 : end + 1, place, index);
}

/** "surpassed [$1 trillion] as accounts topped two billion" */
function beginsClause(first: number, { sentence }: Place, { annotation: { tokens } }: PatternIndex): boolean {
  const next = tokens[nounPhraseEnd(tokens, first, sentence.endToken)];
  return next !== undefined && (/^(?:VERB|AUX|NUM)$/.test(next.pos) || /^(?:top|hit|near)$/.test(next.lower));
}

/** The common nouns that begin at a token; a name ("in Kenya") or a time ("in May") says something else. */
function phraseAt(first: number, { sentence }: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const end = nounPhraseEnd(tokens, first, sentence.endToken);
  const last = tokens[end - 1];
  if (end === first || last?.pos !== 'NOUN' || index.dates.has(first)) return undefined;
  // "In support of" is one preposition.
  if (tokens[end]?.lower === 'of' && !last.lower.endsWith('s')) return undefined;
  // "in reported currency", "in constant terms": how it was counted.
  if (/^(?:reported|constant|local|real|nominal)$/.test(tokens[first]?.lower ?? '')) return undefined;
  const isName = tokens.slice(first, end).some(({ pos }) => pos === 'PROPN');
  return isName || MANNERS.has(last.lower) ? undefined : { first, end };
}
