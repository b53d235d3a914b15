import type { Sentence, Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { nounBefore, type Tokens } from './phrase-before.ts';

/** Nouns that come to an amount of money or to a number by themselves: "a loss to the owners of [$5m]" is a loss, and no owners. */
const AMOUNTS = new Set(
  words(
    'loss losses profit profits income earnings revenue revenues turnover sales cost costs price prices fee fees charge charges payment payments ' +
      'investment investments loan loans grant grants fund funds funding financing budget budgets debt debts deficit surplus value worth savings ' +
      'contribution contributions capital spending expenditure penalty penalties fine fines tax taxes duty duties share stake rate growth increase ' +
      'decrease reduction margin average total dividend dividends bonus salary salaries wage wages pay allowance subsidy subsidies donation donations ' +
      'aid credit credits commitment commitments pledge pledges award awards deal deals contract contracts order orders transaction transactions ' +
      'transfer transfers deposit deposits remittance remittances export exports import imports output addition additions gain gains base ebitda ' +
      'capex opex arpu coverage penetration speed speeds capacity population membership workforce staff traffic',
  ),
);

/** Tokens between such a noun and its amount: "applicable to the holders of common shares". */
const FAR = 10;
const BETWEEN = /^(?:ADP|ADJ|ADV|DET|NOUN|PRON|PROPN|PART|CCONJ)$/;

/**
 * The noun phrase before "of" and an amount: the one that ends there, or that of the amount which stands before it, with all words between ("profit
 * attributable to the owners" of "a profit attributable to the owners of [$5m]").
 */
export function amountPhrase(end: number, sentence: Sentence, tokens: readonly Token[]): Tokens | undefined {
  const nearest = nounBefore(end, sentence, tokens);
  if (nearest === undefined || isAmount(nearest.end - 1, tokens)) return nearest;
  // "revenue from a catch of $5 million": of the catch.
  if (/^an?$/.test(tokens[nearest.first - 1]?.lower ?? '')) return nearest;
  for (let at = nearest.first - 1; at >= Math.max(sentence.firstToken, end - FAR); at--) {
    const token = tokens[at];
    if (token === undefined || !(BETWEEN.test(token.pos) || isParticiple(at, tokens))) return nearest;
    if (!isAmount(at, tokens) || !/^(?:ADP|ADJ|VERB)$/.test(tokens[at + 1]?.pos ?? '')) continue;
    if (/^(?:between|worth|by|with)$/.test(tokens[at + 1]?.lower ?? '')) return nearest;
    const head = nounBefore(at + 1, sentence, tokens);
    return head === undefined ? nearest : { first: head.first, end: nearest.end };
  }
  return nearest;
}

/** Whether a noun comes to an amount by itself. */
export function isAmount(at: number, tokens: readonly Token[]): boolean {
  return tokens[at]?.pos !== 'VERB' && AMOUNTS.has(tokens[at]?.lower ?? '');
}

/** "paid" of "fees paid to ports" */
function isParticiple(at: number, tokens: readonly Token[]): boolean {
  const { pos = '', lower = '', lemma = '' } = tokens[at] ?? {};
  return pos === 'VERB' && lower !== lemma && tokens[at + 1]?.pos === 'ADP';
}
