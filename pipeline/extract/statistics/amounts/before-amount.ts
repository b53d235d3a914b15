import type { Token } from '../../../contract/annotation.ts';
import { TREND_WORDS } from '../../../lexicon/comparators.ts';
import { isChange } from '../../../text/told-changes.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { amountPhrase } from '../phrases/amount-nouns.ts';
import { beforeParties } from './amounting.ts';
import { changedObject, changedTo } from './changed-object.ts';
import { costing } from './costing.ts';
import { doneWith } from './done-with.ts';
import { explained } from './explained.ts';
import { clausesIn } from '../frame/subject-of-verb.ts';
import { givenTo } from './given-to.ts';
import { isPastChange } from './governor.ts';
import { makingUp } from './making-up.ts';
import { measured } from './measured.ts';
import { isEndOfName, isScaleAlone, isTimeAlone, measuresNothing } from '../no-figures/measures-nothing.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase-end.ts';
import { nounBefore, type Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import { checked, firstWords, type WordsReader } from '../words-readers.ts';

/** Words between a noun and its amount: "a cost of $5m", "contracts worth $5m". */
const OF_AMOUNT = new Set(['of', 'worth', 'at', 'by', 'to', 'from', 'totalling', 'totaling']);

const NEAR = 6;

/** "The $5 million, two-year contract": between article and noun the amount is one of two adjectives. */
export function afterComma({ sentence, start, end }: Place, tokens: readonly Token[]): Tokens | undefined {
  if (tokens[end]?.text !== ',' || !/^(?:DET|PRON)$/.test(tokens[start - 1]?.pos ?? '')) return undefined;
  let first = end + 1;
  while (first < sentence.endToken && /^(?:NUM|ADJ)$/.test(tokens[first]?.pos ?? '')) first++;
  if (tokens[first]?.text === '-') first++;
  const last = nounPhraseEnd(tokens, first, sentence.endToken);
  return last === first ? undefined : { first: end + 1, end: last };
}

/** What the words before a quantity say that it measures: what the first of these readers finds. */
export function before(place: Place, index: PatternIndex): Tokens | undefined {
  return firstWords(BEFORE_AMOUNT, place, index);
}

const BEFORE_AMOUNT: readonly WordsReader[] = [
  changedAside,
  checked(nounAtLink),
  (place, { annotation: { tokens } }) => changedObject(place, tokens),
  subjectOf,
  makingUp,
  (place, { annotation: { tokens } }) => costing(place, tokens),
  doneWith,
  givenTo,
  (place, index) => nearestNoun(place, index),
  explained,
];

/** "Fees more than doubled in a year, from [$5]", "sales rose to a record, up [4%]": what rose. */
function changedAside(
  { sentence, start }: Place,
  { annotation: { tokens } }: PatternIndex,
): Tokens | undefined {
  const before = tokens[start - 1]?.lower === 'by' ? start - 2 : start - 1;
  // A range begins with its "from".
  const link = tokens[start]?.lower === 'from' ? start : before;
  if (!/^(?:from|up|down)$/.test(tokens[link]?.lower ?? '') || tokens[link - 1]?.text !== ',')
    return undefined;
  const clause = clausesIn(sentence, tokens).findLast(
    ({ first, end, verb }) => verb !== undefined && verb.end < link && first < link && link < end,
  );
  const { lower = '', lemma = '' } = tokens[clause?.verb?.verb ?? -1] ?? {};
  return TREND_WORDS.has(lower) || /^(?:double|triple|quadruple|halve)$/.test(lemma)
    ? clause?.subject
    : undefined;
}

function subjectOf(place: Place, { annotation: { tokens } }: PatternIndex): Tokens | undefined {
  const subject = measured(place, tokens);
  return subject === undefined || isScaleAlone(subject, tokens) ? undefined : subject;
}

/** The noun directly before "of", "to" and the like, or what stands before it where it only says where, for whom or between whom. */
function nounAtLink(place: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const { sentence, start } = place;
  const link = tokens[start - 1]?.lower ?? '';
  const isNoun = OF_AMOUNT.has(link) && tokens[start - 2]?.lower !== 'amounts';
  // "rose in value from $2 million": the value of what rose.
  const isHow =
    /^(?:value|volume|number|size)$/.test(tokens[start - 2]?.lower ?? '') &&
    tokens[start - 3]?.lower === 'in';
  // "saw an 8% boost to £816 million": of what changed.
  const isOfChange = /^(?:to|from)$/.test(link) && isChange(tokens[start - 2]?.lower ?? '');
  const isVerb =
    isPastChange(tokens, start - 2) || isHow || isOfChange || tokens[start - 2]?.lower === 'standing';
  const nearest =
    isNoun && !isVerb
      ? (link === 'of' ? amountPhrase : nounBefore)(overComma(start - 1, tokens), sentence, tokens)
      : undefined;
  if (nearest === undefined) return undefined;
  const isPlace = link === 'by' && isEndOfName(start - 1, index);
  // "Cut the waiting time for a card from [45 days] to 12"
  const isOfObject = link === 'from' && isComplement(nearest, tokens);
  return (
    (link === 'worth' ? beforeParties(nearest, sentence, tokens) : undefined) ??
    beforePlace(nearest, place, index) ??
    (isPlace || isOfObject ? changedObject(place, tokens) : undefined) ??
    (link === 'to' && isComplement(nearest, tokens) ? changedTo(place, tokens) : undefined) ??
    nearest
  );
}

/** Whether a noun phrase stands behind a preposition: "a card" of "the time for a card". */
function isComplement({ first }: Tokens, tokens: readonly Token[]): boolean {
  const link = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
  return tokens[link]?.pos === 'ADP';
}

/** "The way between Porto and Faro to [30 minutes]": what was measured stands before the places that say where. */
function beforePlace({ first, end }: Tokens, { sentence }: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const link = tokens[first - 1];
  if (!/^(?:between|in|across|from)$/.test(link?.lower ?? '') || !isEndOfName(end, index)) return undefined;
  return nounBefore(first - 1, sentence, tokens);
}

function overComma(end: number, tokens: readonly Token[]): number {
  return tokens[end - 1]?.text === ',' ? end - 1 : end;
}

/**
 * The noun phrase nearest before an amount in its clause: "the mesh costs each of them [$5]".
 * @param beyond whether it may be a name of a person or place that does not stand directly before, or what stands before such a name
 */
export function nearestNoun(
  { sentence, start }: Place,
  index: PatternIndex,
  beyond = false,
): Tokens | undefined {
  const { tokens } = index.annotation;
  // "within reach of a signal and [93 per cent] of a network": what stands before "and" is of another figure.
  if (/^(?:and|or|but)$/.test(tokens[start - 1]?.lower ?? '')) return undefined;
  for (let at = start; at > Math.max(sentence.firstToken, start - NEAR); at--) {
    const token = tokens[at - 1];
    if (token === undefined || /^(?:[,;:()“”"—–…]|\.{2,}|that)$/.test(token.text)) return undefined;
    if (!beyond && at < start && isEndOfName(at, index)) return undefined;
    const phrase = nounBefore(at, sentence, tokens);
    if (phrase !== undefined && !measuresNothing(phrase, index))
      return isTimeAlone(phrase, index) ? undefined : phrase;
    if (token.pos === 'NUM') return undefined;
  }
  return undefined;
}
