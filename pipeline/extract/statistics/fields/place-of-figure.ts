import type { Mention, Token } from '../../../contract/annotation.ts';
import type { CandidateField } from '../../../contract/fact.ts';
import { isWorldWord } from '../../../lexicon/regions.ts';
import { mentionField } from '../../fields.ts';
import { mentionEndingAt, wordBefore } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { placeOfExtreme } from '../beside/extremes.ts';
import { pastEnding } from '../amounts/ended-with.ts';
import { governorOf } from '../amounts/governor.ts';
import { openingPlace } from './opening-place.ts';
import { holderInList } from '../beside/ranked-lists.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';

const BEFORE_PLACES = new Set(['in', 'across', 'throughout']);
/** Verbs that say how the counted are, so that the place after them is still theirs. */
const STATES = new Set(
  'be live reside have remain stay exist lack use own hold work operate study attend'.split(' '),
);
const LONGEST_BETWEEN = 12;

/** The place of what was counted, which has it ("Kenya's") or stands behind it ("in Kenya"), or a word for the whole world beside it. */
export function placeField(place: Place, indicator: Tokens, index: PatternIndex): CandidateField | undefined {
  const world = worldField(place, indicator, index);
  if (world !== undefined) return world;
  const owner =
    ownerOf(place, index) ??
    labelled(place, index) ??
    placeOfExtreme(place, index) ??
    haverOf(place, index) ??
    endOfIndicator(place, indicator, index) ??
    placeOf(holderInList(place, index));
  if (owner !== undefined) return mentionField(owner, index);
  const named = place.mentions.find(
    (mention) =>
      mention.type === 'place' &&
      mention.adjectival !== true &&
      mention.start >= place.quantity.end &&
      BEFORE_PLACES.has(wordBefore(mention, index)),
  );
  const own = named !== undefined && isOfFigure(named, place, index) ? named : undefined;
  const placed = own ?? openingPlace(place, indicator, index);
  return placed && mentionField(placed, index);
}

function placeOf(mention: Mention | undefined): Mention | undefined {
  return mention?.type === 'place' ? mention : undefined;
}

/** "Malta's [500,000] people": the place whose they are. */
function ownerOf({ quantity, mentions }: Place, index: PatternIndex): Mention | undefined {
  const { text } = index.annotation.article;
  return mentions.find(
    ({ type, adjectival, end }) =>
      type === 'place' &&
      adjectival !== true &&
      end < quantity.start &&
      /^['’]s?\s(?:\p{L}+\s)?$/u.test(text.slice(end, quantity.start)),
  );
}

/** "Porto ([240,000] people)", "- Porto: [240,000] people": the place before brackets, or that with which a line or a part of it begins. */
function labelled({ start, sentence }: Place, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  const mark = tokens[start - 1]?.text ?? '';
  const named = /^[(:–—]$/.test(mark) ? mentionEndingAt(start - 1, index) : undefined;
  if (named?.type !== 'place' || named.form !== 'name' || named.adjectival === true) return undefined;
  const isFirst =
    named.firstToken === sentence.firstToken || /^[-–•*·,;:]$/.test(tokens[named.firstToken - 1]?.text ?? '');
  return mark === '(' || isFirst ? named : undefined;
}

/** "The number of users in Kenya reached [40]": the place with which the words end that say what was measured. */
function endOfIndicator(place: Place, { first, end }: Tokens, index: PatternIndex): Mention | undefined {
  const named = end <= place.start && !isInRegion(place, index) ? mentionEndingAt(end, index) : undefined;
  if (named?.type !== 'place' || named.form !== 'name' || named.adjectival === true) return undefined;
  return named.firstToken > first && BEFORE_PLACES.has(wordBefore(named, index)) ? named : undefined;
}

/** "in Kenya, compared with [15%] in the northern region": where a figure has a place of its own, though not one with a name. */
function isInRegion({ end }: Place, { annotation: { tokens }, dates }: PatternIndex): boolean {
  if (!BEFORE_PLACES.has(tokens[end]?.lower ?? '') || dates.has(end + 1)) return false;
  const noun = tokens.slice(end + 1, end + 1 + LONGEST_REGION).find(({ pos }) => pos === 'NOUN');
  return REGION.test(noun?.lower ?? '');
}

const REGION =
  /^(?:region|regions|area|areas|countries|states|cities|towns|villages|islands|provinces|districts|north|south|east|west)$/;
/** Tokens of "the least developed countries". */
const LONGEST_REGION = 5;

const HAVING = /^(?:have|lead|record|report|register|count|boast|house|host|log)$/;
const OPENS_CLAUSE = /^(?:[,;:“"—–]|but|that|while|whereas|and)$/;

/** "Malta has [24] ports", "while Malta recorded [40] cases": the place that begins a clause whose verb says that it has them. */
function haverOf(place: Place, index: PatternIndex): Mention | undefined {
  const { sentence, start, mentions } = place;
  const { tokens } = index.annotation;
  const ending = pastEnding(place, tokens);
  const governor = governorOf(sentence, ending ?? start, tokens);
  if (governor === undefined || (ending === undefined && !HAVING.test(governor.verb.lemma))) return undefined;
  const haver = mentions.find(
    ({ type, form, adjectival, endToken }) =>
      type === 'place' && form === 'name' && adjectival !== true && endToken === governor.first,
  );
  if (haver === undefined) return undefined;
  const { firstToken } = haver;
  const before = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  if (before < sentence.firstToken) return haver;
  if (!OPENS_CLAUSE.test(tokens[before]?.lower ?? '')) return undefined;
  // "Spain and Malta have [24] ports": of both.
  return mentionEndingAt(before, index)?.type === 'place' ? undefined : haver;
}

/** Whether nothing between a figure and a place says that the place is of something else: no comma, no other figure, no deed. */
function isOfFigure(
  { firstToken }: Mention,
  { end }: Place,
  { annotation: { tokens } }: PatternIndex,
): boolean {
  const between = tokens.slice(end, firstToken);
  return between.length <= LONGEST_BETWEEN && between.every((token) => !turnsAway(token));
}

function turnsAway({ pos, lemma, lower, text }: Token): boolean {
  // "97% and lowest in Cyprus"
  if (SUPERLATIVE.test(lower)) return true;
  if (pos === 'NUM' || pos === 'PUNCT' || /^[,;:()“”"—–]$/.test(text)) return true;
  return (pos === 'VERB' || pos === 'AUX') && !STATES.has(lemma);
}

const SUPERLATIVE = /^(?:highest|lowest|largest|smallest|strongest|weakest|biggest)$/;

function worldField(place: Place, indicator: Tokens, index: PatternIndex): CandidateField | undefined {
  const { tokens } = index.annotation;
  const end = Math.min(place.to, Math.max(indicator.end, place.end) + 2);
  for (let at = place.numberEnd; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || /^[,;]$/.test(token.text)) return undefined;
    if (!saysWorld(tokens, at)) continue;
    return {
      value: token.text,
      spans: [{ start: token.start, end: token.end }],
      entity: { table: 'places', key: 'world' },
    };
  }
  return undefined;
}

/** "worldwide", "around the world"; not "globally relevant", "World Bank". */
function saysWorld(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || !isWorldWord(token.lower) || token.text !== token.lower) return false;
  if (token.pos === 'NOUN')
    return ['in', 'around', 'across', 'throughout', 'over'].includes(tokens[at - 2]?.lower ?? '');
  return next === undefined || (next.pos !== 'ADJ' && next.pos !== 'NOUN' && !next.lower.endsWith('ed'));
}
