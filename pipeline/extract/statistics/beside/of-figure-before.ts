import type { Quantity, Token } from '../../../contract/annotation.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isVerb } from '../../verbs.ts';
import { isNameAlone } from '../phrases/name-alone.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import type { Read, Reading } from '../reading.ts';
import { isChangeNoun, saysOnlyHow } from '../no-figures/says-only-how.ts';

/** What a change is of that is told beside a figure of the same sentence, or what "its total" comes to. */
export function ofFigureBefore(
  { sentence, start, quantity }: Place,
  reading: Reading,
  previous: Read | undefined,
  index: PatternIndex,
): Reading | undefined {
  const { tokens } = index.annotation;
  if (
    previous === undefined ||
    saysOnlyHow(previous.indicator, tokens) ||
    isNameAlone(previous.indicator, index)
  )
    return undefined;
  if (previous.place.sentence !== sentence) return undefined;
  const from = Math.min(reading.indicator.first, start);
  // "an 8% boost to [£816 million]"
  const isOwn = reading.indicator.first === previous.place.end;
  const isOf = isOwn || isSaidOfBefore(from, tokens) || isMeanwhile(from, previous.place.end, tokens);
  const isSum =
    quantity.unit === previous.place.quantity.unit ||
    quantity.unit === previous.unit?.value ||
    quantity.unit === '';
  const isPointed = /^(?:its|their|the|this|that)$/.test(tokens[reading.indicator.first - 1]?.lower ?? '');
  if (!isOf && !(isPointed && isSum && !isChangeNoun(tokens[reading.indicator.end - 1]?.lower ?? '')))
    return undefined;
  const { indicator, of } = previous;
  return { ...saidOf(indicator, reading, quantity, tokens), ...(of === undefined ? {} : { of }) };
}

/** ", an increase of", "(a rise of", "representing a", "with a", "compared with a": said of the figure before. */
function isSaidOfBefore(from: number, tokens: readonly Token[]): boolean {
  let at = from - 1;
  while (/^(?:DET|ADJ|ADV)$/.test(tokens[at]?.pos ?? '')) at--;
  const { text = '', lower = '' } = tokens[at] ?? {};
  if (/^[,(–—]$/.test(text)) return true;
  if (/^(?:with|to|against)$/.test(lower) && /^(?:compared|,|\(|as|and)$/.test(tokens[at - 1]?.lower ?? ''))
    return true;
  // "sold 40 boats for a total of [$3 million]", ", at a rate of [3%]"
  if (lower === 'for' && /^(?:total|sum|average)$/.test(tokens[at + 2]?.lower ?? '')) return true;
  if (lower === 'at' && tokens[at - 1]?.text === ',') return true;
  if (tokens[at]?.lemma === 'be' && tokens[at - 1]?.lower === 'which') return true;
  return /^(?:representing|registering|marking|recording|reflecting|showing|posting|signifying|represents|reflects|marks|up|versus|against|equals|eclipsing|exceeding|surpassing)$/.test(
    lower,
  );
}

/** "rose to 40 million in May | with a growth of": no verb between. */
function isMeanwhile(from: number, before: number, tokens: readonly Token[]): boolean {
  let at = from - 1;
  while (/^(?:DET|ADJ|ADV)$/.test(tokens[at]?.pos ?? '')) at--;
  return tokens[at]?.lower === 'with' && !tokens.slice(before, at).some(isVerb);
}

/** "users" and "annual growth": of a change that goes no way that is known, also its own words. */
export function saidOf(
  subject: Tokens,
  reading: Reading,
  { trend, unit }: Quantity,
  tokens: readonly Token[],
): Reading {
  const { first, end } = reading.indicator;
  const isAim = /^(?:target|goal|forecast|estimate|projection)$/.test(tokens[end - 1]?.lower ?? '');
  const isTold = isAim
    ? subject.end > first
    : trend !== undefined || unit !== 'percent' || subject.end > first || end === first + 1;
  return { ...reading, indicator: subject, ...(isTold ? {} : { apart: reading.indicator }) };
}
