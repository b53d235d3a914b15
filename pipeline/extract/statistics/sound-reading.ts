import type { Token } from '../../contract/annotation.ts';
import { isChange } from '../../text/told-changes.ts';
import { isVerb } from '../verbs.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { saidAround } from './phrases/around-names.ts';
import { besideFigure, figureInside } from './beside/figure-inside.ts';
import { completed } from './completed.ts';
import { isDuration } from './durations.ts';
import { isCurrency, isMeasure } from './is-measure.ts';
import { isNameAlone, namesIn } from './phrases/name-alone.ts';
import type { Tokens } from './phrases/phrase-before.ts';
import type { Place } from './place.ts';
import { saysNothing } from './no-figures/says-nothing.ts';
import { isShare, type Read, type Reading } from './reading.ts';

/** Verbs that alone do not say what was measured: "the 28 billion [recorded] in May", "sites able to [receive] 30 Mbps". */
const BARE_DEEDS =
  /^(?:record|report|register|see|show|post|log|reach|stand|lead|follow|increase|rise|grow|climb|fall|drop|decline|decrease)$/;
/** How many sentences back it may be said what a list of names measures. */
const FAR = 2;

/**
 * A reading whose words say what was measured. Where they are only a name ("Malta is at [30 per cent]"), a verb ("[$2m] were recorded") or a change ("a
 * [3%] drop"), it takes what the figure before it measures, or what is said before the list of names; undefined where neither says it.
 */
export function soundReading(
  place: Place,
  reading: Reading,
  previous: Read | undefined,
  index: PatternIndex,
): Reading | undefined {
  const sound = soundWords(place, reading, previous, index);
  return sound && completed(place, sound, previous, index);
}

function soundWords(
  place: Place,
  reading: Reading,
  previous: Read | undefined,
  index: PatternIndex,
): Reading | undefined {
  const { tokens } = index.annotation;
  const figure = figureInside(reading.indicator, previous);
  if (figure !== undefined) return besideFigure(place, reading, figure, tokens);
  const indicator = withoutOwner(reading.indicator, index);
  if (indicator !== reading.indicator) return { ...reading, indicator };
  if (saysNothing(place, reading, tokens)) return undefined;
  if (isAmount(place, tokens) && (isNameAlone(indicator, index) || isNameInList(place, indicator, tokens)))
    return ofNamed(place, reading, previous, index);
  if (isFigureAlone(indicator, tokens)) return ofFigureBefore(place, reading, previous, tokens);
  if (isDuration(place.quantity) || !isBareDeed(indicator, tokens)) return reading;
  const isSame = previous !== undefined && isAlike(place, previous) && hasNoun(previous.indicator, tokens);
  return isSame ? { ...reading, indicator: previous.indicator } : undefined;
}

function isAlike({ sentence, quantity }: Place, previous: Read): boolean {
  let read: Read | undefined = previous.place.sentence === sentence ? previous : undefined;
  // "grew by 22% to $9 million and rose by [25%] in May"
  while (read?.indicator === previous.indicator && read.place.quantity.unit !== quantity.unit)
    read = read.earlier;
  return read?.indicator === previous.indicator;
}

/** "The figure stood at [14 million]" */
function isFigureAlone({ first, end }: Tokens, tokens: readonly Token[]): boolean {
  return (
    end === first + 1 &&
    /^(?:figure|number|total|tally|proportion|share|percentage)$/.test(tokens[first]?.lower ?? '') &&
    /^(?:the|this|that)$/.test(tokens[first - 1]?.lower ?? '')
  );
}

/** What the last figure measures, where it is of the sentence before and of the same kind. */
function ofFigureBefore(
  { sentence, quantity }: Place,
  reading: Reading,
  last: Read | undefined,
  tokens: readonly Token[],
): Reading | undefined {
  const previous = last && withoutPart(last, tokens);
  if (previous === undefined || sentence.index - previous.place.sentence.index > 1) return undefined;
  const { indicator, unit, place } = previous;
  const isShares = quantity.unit === 'percent' && isShare(place.quantity);
  if (quantity.unit !== '')
    return isShares || quantity.unit === place.quantity.unit ? { ...reading, indicator } : undefined;
  if (isMeasure(place.quantity)) return undefined;
  return { indicator, ...(unit === undefined ? {} : { unit }) };
}

/** The figure before ", including 6 million boats", which is only a part of it. */
function withoutPart(last: Read, tokens: readonly Token[]): Read {
  const isPart =
    last.earlier !== undefined && /^(?:including|excluding)$/.test(tokens[last.place.start - 1]?.lower ?? '');
  return isPart && last.earlier !== undefined ? last.earlier : last;
}

/** "revenue" of "the company's revenue", where the words for the owner only point at it. */
function withoutOwner(words: Tokens, index: PatternIndex): Tokens {
  const { tokens } = index.annotation;
  const { first, end } = words;
  let owner = first;
  while (owner < Math.min(end, first + LONGEST_OWNER) && tokens[owner]?.pos === 'NOUN') owner++;
  const isOwned = owner > first && OWNERS.test(tokens[owner - 1]?.lower ?? '');
  if (!isOwned || !/^['’]s$/.test(tokens[owner]?.text ?? '') || owner + 1 >= end) return words;
  return { first: owner + 1, end };
}

/** Tokens of "telecoms company". */
const LONGEST_OWNER = 3;
const OWNERS = /^(?:company|firm|operator|group|bank|carrier|telco|provider)$/;

/**
 * A share or an amount of money, which a length or weight is not: "the Nile: 6,700 km"; nor what somebody gives, by the bracket behind the name: "financed
 * by the Harbour Bank ([€2 million])".
 */
function isAmount({ quantity, start }: Place, tokens: readonly Token[]): boolean {
  if (quantity.unit.startsWith('percent')) return true;
  return isCurrency(quantity) && tokens[start - 1]?.text !== '(';
}

/** "Bitel ([11%])", of which nobody knows that it is a name. */
function isNameInList({ start }: Place, { first, end }: Tokens, tokens: readonly Token[]): boolean {
  if (
    tokens[start - 1]?.text !== '(' ||
    end !== start - 1 ||
    !/^(?:,|and)$/.test(tokens[first - 1]?.lower ?? '')
  )
    return false;
  return tokens.slice(first, end).every(({ pos, text }) => pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text));
}

/** What a figure measures that stands beside a name: what the list before it does. */
function ofNamed(
  place: Place,
  reading: Reading,
  previous: Read | undefined,
  index: PatternIndex,
): Reading | undefined {
  const { sentence } = place;
  const [holder, ...others] = namesIn(reading.indicator, index);
  const isClose = isBeside(place, reading.indicator, index.annotation.tokens);
  const own = reading.holder ?? (isClose && others.length === 0 ? holder : undefined);
  const named = { ...reading, ...(own === undefined || own.type === 'person' ? {} : { holder: own }) };
  const said = saidAround(reading.indicator, place, index.annotation.tokens);
  if (said !== undefined) return { ...named, indicator: said };
  // "21 per cent of Rwandans": whose share it is.
  if (reading.indicator.first >= place.end) return reading;
  if (previous === undefined || previous.place.quantity.unit !== place.quantity.unit) return undefined;
  const back = sentence.index - previous.place.sentence.index;
  // "Spain has 39%, followed by Malta ([33%])"; the next sentence goes on only with a list of names.
  const isListed =
    back === 0 ? isClose : previous.holder !== undefined && back <= FAR && opensSentence(reading, place);
  return isListed ? { ...named, indicator: previous.indicator } : undefined;
}

/** "Next is Malta with [33%]": behind more words than these, the sentence says of its own what is measured. */
function opensSentence({ indicator }: Reading, { sentence }: Place): boolean {
  return indicator.first - sentence.firstToken <= LONGEST_OPENING;
}

/** Tokens of "It is then closely followed by the". */
const LONGEST_OPENING = 7;

/** "Malta ([33%])", "Malta with [33%]", "Malta up [33%]" */
function isBeside({ start }: Place, { end }: Tokens, tokens: readonly Token[]): boolean {
  return end <= start && tokens.slice(end, start).every(({ lower }) => BESIDE_NAME.test(lower));
}

const BESIDE_NAME = /^(?:\(|with|at|up|down|by|is|has|only|a|an|the|[+-])$/;

function isBareDeed({ first, end }: Tokens, tokens: readonly Token[]): boolean {
  if (end !== first + 1) return false;
  const token = tokens[first];
  if (token === undefined) return false;
  return (isVerb(token) && BARE_DEEDS.test(token.lemma)) || (isChange(token.lower) && token.pos !== 'NOUN');
}

function hasNoun({ first, end }: Tokens, tokens: readonly Token[]): boolean {
  return tokens.slice(first, end).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
}
