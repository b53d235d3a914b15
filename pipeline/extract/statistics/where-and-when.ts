import type { DateMention, Token } from '../../contract/annotation.ts';
import type { CandidateField } from '../../contract/fact.ts';
import { isWorldWord } from '../../lexicon/regions.ts';
import { countWhere } from '../../text/locate.ts';
import { endsOf, isColumnDate, mentionField } from '../fields.ts';
import { wordBefore } from '../mentions-in.ts';
import { bitsOf, type PatternIndex } from '../pattern/pattern-index.ts';
import type { Place } from './place.ts';

const BEFORE_PLACES = new Set(['in', 'across', 'throughout']);
const DATE = bitsOf(['date']);
const SPAN_WORDS = new Set(['since', 'until', 'till', 'before', 'after', 'from', 'through']);

/** A place after the number ("in Kenya"), or a word for the whole world within the indicator. */
export function placeField(
  place: Place,
  indicator: CandidateField,
  index: PatternIndex,
): CandidateField | undefined {
  const { quantity, mentions } = place;
  const named = mentions.find(
    (mention) =>
      mention.type === 'place' &&
      mention.adjectival !== true &&
      mention.start >= quantity.end &&
      BEFORE_PLACES.has(wordBefore(mention, index)),
  );
  return named === undefined ? worldField(place, indicator, index) : mentionField(named, index);
}

function worldField(
  place: Place,
  indicator: CandidateField,
  index: PatternIndex,
): CandidateField | undefined {
  const { tokens } = index.annotation;
  const clauseEnd = Math.max(...indicator.spans.map(({ end }) => end)) + 1;
  for (let at = place.numberEnd; at < place.end; at++) {
    const token = tokens[at];
    if (token === undefined || token.start > clauseEnd) return undefined;
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

/** The date at which the figure held, where the sentence states one date and its year. */
export function timeField({ first, end }: Place, index: PatternIndex): CandidateField | undefined {
  let only: DateMention | undefined;
  for (let at = first; at < end; at++) {
    if (((index.kindsAt[at] ?? 0) & DATE) === 0) continue;
    const date = index.dates.get(at)?.item;
    if (date?.type !== 'DATE') continue;
    if (only !== undefined) return undefined;
    only = date;
  }
  if (only === undefined || only.yearFrom !== undefined || isEndOfSpan(only, index)) return undefined;
  const ends = endsOf(only.edtf);
  if (ends.start !== ends.end || !isColumnDate(ends.start)) return undefined;
  return { value: ends.start, spans: [{ start: only.start, end: only.end }] };
}

/** "since 2016", "until 2028": the figure held over a time of which the words give one end. */
function isEndOfSpan({ start }: DateMention, { annotation: { tokens } }: PatternIndex): boolean {
  const before = tokens[countWhere(tokens, (token) => token.start < start) - 1];
  return before !== undefined && SPAN_WORDS.has(before.lower);
}
