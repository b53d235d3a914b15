import type { Token } from '../../../contract/annotation.ts';
import type { Span } from '../../../contract/span.ts';
import { mentionEndingAt } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { tokensOf } from '../../tokens-of.ts';
import { pastAside } from '../phrases/asides.ts';

import type { Tokens } from '../phrases/phrase-before.ts';

const BEFORE_TIME = /^(?:in|by|at|on|during|for|over|since|as|of|from)$/;
const OF_TIME = /^(?:the|end|close|start|beginning|whole|early|late|mid|of|-)$/;
const POINTING = /^(?:this|last|next)$/;
const BEFORE_PLACE = /^(?:in|across|throughout)$/;
/** What no words of an indicator end with, once its time or place is cut off. */
const OPEN_END = /^(?:AUX|ADP|DET|PART|CCONJ|SCONJ|PRON)$/;
const LONGEST_TIME = 6;

/**
 * The words of an indicator without what they end with that is said in other columns or rows: the time and place of the figure, the town of an event,
 * another figure ("sessions held by 40 bodies").
 */
export function withoutDimensions(
  { first, end }: Tokens,
  own: boolean,
  columns: readonly Span[],
  index: PatternIndex,
): Tokens {
  const { tokens } = index.annotation;
  let last = end;
  for (;;) {
    const cut =
      beforeTime(last, own, columns, index) ??
      beforePlace(last, columns, index) ??
      beforeFigure({ first, end: last }, index);
    if (cut === undefined || cut <= first || OPEN_END.test(tokens[cut - 1]?.pos ?? ''))
      return { first, end: last };
    last = cut;
  }
}

/** Before "in 2024", "by the end of June" and "last year" at the end of some words. */
function beforeTime(
  end: number,
  own: boolean,
  columns: readonly Span[],
  index: PatternIndex,
): number | undefined {
  const { tokens } = index.annotation;
  for (let at = end - 1; at >= end - LONGEST_TIME; at--) {
    const date = index.dates.get(at);
    if (date?.endToken !== end) continue;
    if (own && !columns.some((span) => isSame(span, date.item))) return undefined;
    let before = at;
    while (OF_TIME.test(tokens[before - 1]?.lower ?? '')) before--;
    // "as at the end of June"
    if (tokens[before - 2]?.lower === 'as') return before - 2;
    if (BEFORE_TIME.test(tokens[before - 1]?.lower ?? '')) return before - 1;
    // "the end of" begins with the "of" of "tonnes of"
    if (tokens[before]?.lower === 'of') return before;
    return POINTING.test(tokens[at]?.lower ?? '') ? at : undefined;
  }
  return undefined;
}

/** Before "in Kenya" at the end of some words, where that is the figure's place, or where the event before it is held. */
function beforePlace(end: number, columns: readonly Span[], index: PatternIndex): number | undefined {
  const place = mentionEndingAt(end, index);
  if (place?.type !== 'place') return undefined;
  const { tokens } = index.annotation;
  const link = tokens[place.firstToken - 1]?.lower === 'the' ? place.firstToken - 2 : place.firstToken - 1;
  if (!BEFORE_PLACE.test(tokens[link]?.lower ?? '')) return undefined;
  const isOwn = columns.some((span) => isSame(span, place));
  return isOwn || mentionEndingAt(link, index)?.type === 'event' ? link : undefined;
}

/** Before who did it, with their number, and before another amount: "held by 40 bodies", "a rate of 3 per cent". */
function beforeFigure({ first, end }: Tokens, index: PatternIndex): number | undefined {
  const { tokens } = index.annotation;
  for (let at = end - 1; at > first; at--) {
    const figure = index.quantities.get(at)?.item;
    if (figure === undefined || !/\d/.test(index.annotation.article.text.slice(figure.start, figure.end)))
      continue;
    let before = at - 1;
    while (/^(?:DET|ADV|SYM)$/.test(tokens[before]?.pos ?? '')) before--;
    const link = tokens[before]?.lower;
    if (tokens[before - 1]?.lower === 'age') return undefined;
    const isAmount =
      link === 'of' && figure.unitCode !== undefined && index.quantities.get(at)?.endToken === end;
    return isAmount || (link === 'by' && figure.unitCode === undefined) ? before : undefined;
  }
  return undefined;
}

/** What stands inside the words of an indicator and is said apart: "in Kenya" of "people in Kenya have no boat", and ", or 48 percent of all,". */
export function dimensionsIn(
  { first, end }: Tokens,
  columns: readonly Span[],
  index: PatternIndex,
): readonly Tokens[] {
  const { tokens } = index.annotation;
  const asides: Tokens[] = [];
  for (let at = first; at < end; at++) {
    const past = pastAside(tokens, at, end);
    if (past !== undefined) asides.push({ first: at, end: past });
  }
  const places = columns.flatMap((span) => {
    const place = tokensOf(span, tokens);
    if (place === undefined || place.first <= first || place.end >= end) return [];
    const link = tokens[place.first - 1]?.lower === 'the' ? place.first - 2 : place.first - 1;
    const isLed = link > first && BEFORE_PLACE.test(tokens[link]?.lower ?? '');
    return isLed && isVerbLike(tokens[place.end]) ? [{ first: link, end: place.end }] : [];
  });
  return [...asides, ...places];
}

function isVerbLike(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}

function isSame(one: Span, { start, end }: Span): boolean {
  return one.start === start && one.end === end;
}
