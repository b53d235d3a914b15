import type { Sentence, Token } from '../../../contract/annotation.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { clausesIn } from '../frame/subject-of-verb.ts';
import { clauseEnd, isVerbAt, predicateEnd } from '../phrases/clause-end.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase-end.ts';
import { nounBefore, type Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import { OF_SHARE, ownUnit, type Read, type Reading } from '../reading.ts';

/** From the figure before a bracket to the bracket, in tokens. */
const FAR = 14;

/** "A third ([35%]) of homes" */
function ofPhrase(of: number, limit: number, tokens: readonly Token[]): Tokens | undefined {
  if (tokens[of]?.lower !== 'of') return undefined;
  let first = of + 1;
  while (OF_SHARE.has(tokens[first]?.lower ?? '')) first++;
  const end = nounPhraseEnd(tokens, first, limit);
  return end === first ? undefined : { first, end };
}

/** "cards" of "ahead of cards ([13%])": what comes behind in a ranking. */
function ofOther(bracket: number, sentence: Sentence, tokens: readonly Token[]): Tokens | undefined {
  let first = bracket;
  while (first > bracket - LONGEST_OTHER && /^(?:NOUN|ADJ)$/.test(tokens[first - 1]?.pos ?? '')) first--;
  const link = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? ''].join(' ');
  return /^(?:ahead of|followed by|than the|behind)$/.test(link)
    ? nounBefore(bracket, sentence, tokens)
    : undefined;
}

/** "proportion of young people using the Internet" before a bracket: what belongs to a noun of amount, with no verb of a clause among it. */
function amountBefore(
  bracket: number,
  { firstToken }: Sentence,
  tokens: readonly Token[],
): Tokens | undefined {
  for (let at = bracket - 1; at >= Math.max(firstToken, bracket - LONGEST_AMOUNT); at--) {
    const { lower = '', pos = '', text = '' } = tokens[at] ?? {};
    if (pos === 'AUX' || (pos === 'VERB' && !isParticiple(tokens, at)) || /^[,;:()]$/.test(text))
      return undefined;
    if (/^(?:proportion|share|percentage)$/.test(lower))
      return tokens[at + 1]?.lower === 'of' ? { first: at, end: bracket } : undefined;
  }
  return undefined;
}

/** "aged 15-24", "connected to", "using the Internet". */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  return lower.endsWith('ing') || (lower.endsWith('ed') && /^(?:NUM|ADP)$/.test(tokens[at + 1]?.pos ?? ''));
}

/** Of "a vast majority ([93%]) of homes have" and "over three-quarters ([77%]) think" what stands behind the bracket. */
function ofMost(bracket: number, { sentence, end }: Place, tokens: readonly Token[]): Tokens | undefined {
  const { endToken } = sentence;
  if (isComparedShare(bracket, tokens)) return undefined;
  if (!/^(?:majority|half|quarters?|thirds?|fifths?|most)$/.test(tokens[bracket - 1]?.lower ?? ''))
    return undefined;
  const of = ofPhrase(end + 1, endToken, tokens);
  if (of !== undefined) return { first: of.first, end: clauseEnd(tokens, of.end, endToken, true) };
  return isVerbAt(tokens, end + 1, endToken)
    ? { first: end + 1, end: predicateEnd(tokens, end + 1, endToken) }
    : undefined;
}

/** "compared with only a quarter ([26%])": the same of another time. */
function isComparedShare(bracket: number, tokens: readonly Token[]): boolean {
  let at = bracket - 1;
  while (at > bracket - LONGEST_FRACTION && /^(?:NOUN|NUM|DET|ADV)$/.test(tokens[at]?.pos ?? '')) at--;
  return at < bracket - 1 && /^(?:with|against|versus|than)$/.test(tokens[at]?.lower ?? '');
}

/** Tokens of "just under one third". */
const LONGEST_FRACTION = 5;

/** "storage for files", "lost revenue": an item of a list before its bracket, with what belongs to its noun. */
function itemBefore(bracket: number, { firstToken }: Sentence, tokens: readonly Token[]): Tokens | undefined {
  let first = bracket;
  while (first > firstToken && bracket - first < LONGEST_ITEM && isOfItem(first - 1, tokens)) first--;
  const before = tokens[first - 1];
  if (first > firstToken && !/^(?:,|and|or|as|by|:)$/.test(before?.lower ?? '') && before?.lemma !== 'be')
    return undefined;
  while (/^(?:DET|ADV)$/.test(tokens[first]?.pos ?? '')) first++;
  const isNoun =
    /^(?:NOUN|ADJ|VERB)$/.test(tokens[first]?.pos ?? '') ||
    (first === firstToken && tokens[first]?.pos === 'PROPN');
  return isNoun && bracket - first > 1 && tokens[bracket - 1]?.pos === 'NOUN'
    ? { first, end: bracket }
    : undefined;
}

/** Tokens of "finance or accounting software for small firms". */
const LONGEST_ITEM = 9;

function isOfItem(at: number, tokens: readonly Token[]): boolean {
  const { pos = '', lower = '', text = '' } = tokens[at] ?? {};
  if (/^(?:as|by|with|than)$/.test(lower)) return false;
  if (pos === 'VERB') {
    const next = tokens[at + 1]?.pos ?? '';
    if (lower.endsWith('ing') && next === 'ADP') return true;
    return /(?:ed|ing|lost|paid|sold)$/.test(lower) && /^(?:NOUN|ADJ)$/.test(next);
  }
  return /^(?:NOUN|ADJ|ADP|DET|PROPN)$/.test(pos) || text === '-' || /^['’]s$/.test(text);
}

/** "residents shop online" before a bracket: a whole clause. */
function clauseBefore(bracket: number, sentence: Sentence, tokens: readonly Token[]): Tokens | undefined {
  const clause = clausesIn(sentence, tokens).findLast(
    ({ first, verb, end }) => verb !== undefined && first < bracket && bracket < end,
  );
  const first = clause?.subject?.first;
  return first === undefined || bracket - first > LONGEST_AMOUNT ? undefined : { first, end: bracket };
}

/** Tokens. */
const LONGEST_AMOUNT = 16;

/** Tokens of "prepaid debit cards". */
const LONGEST_OTHER = 4;

/**
 * A share that stands alone in brackets: "680,000 cards ([42 per cent]) are left", "one in three users ([34%])", "exports of $128 million
 * ([+62%])" is said of what the figure before it measures, else of the noun before it ("women ([52%])").
 */
export function shareInBrackets(
  place: Place,
  previous: Read | undefined,
  index: PatternIndex,
): Reading | undefined {
  const { tokens, article } = index.annotation;
  const { quantity, sentence, start, end } = place;
  // "work (24 per cent of users)": what stands before the bracket.
  const close = ofPhrase(end, sentence.endToken, tokens)?.end ?? end;
  if (
    quantity.unit !== 'percent' ||
    tokens[start - 1]?.text !== '(' ||
    !/^[),]$/.test(tokens[close]?.text ?? '')
  )
    return undefined;
  const unit = ownUnit(quantity, article.text);
  const isNear = previous?.place.sentence === sentence && start - previous.place.end <= FAR;
  const between = isNear ? tokens.slice(previous.place.end, start - 1) : [];
  const isSame = previous?.place.sentence === sentence && isComparedShare(start - 1, tokens);
  const isSaidOf = isSame || (isNear && between.every(({ text }) => !/^[();:]$/.test(text)));
  const apart =
    ofOther(start - 1, sentence, tokens) ??
    (isSaidOf ? undefined : (ofMost(start - 1, place, tokens) ?? itemBefore(start - 1, sentence, tokens)));
  const indicator =
    apart ??
    (isSaidOf
      ? previous?.indicator
      : (amountBefore(start - 1, sentence, tokens) ??
        nounBefore(start - 1, sentence, tokens) ??
        ofPhrase(end + 1, sentence.endToken, tokens) ??
        clauseBefore(start - 1, sentence, tokens)));
  if (indicator === undefined || unit === undefined) return undefined;
  return indicator === previous?.indicator && previous.of !== undefined
    ? { indicator, unit, of: previous.of }
    : { indicator, unit };
}
