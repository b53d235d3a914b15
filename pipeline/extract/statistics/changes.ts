import type { Quantity } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { scanNumbers } from '../../text/numbers.ts';
import { inMillions } from '../../text/numbers/millions.ts';

/**
 * Quantities of which those that changed are two: "rose from 3 million to 5 million" is no range, but what there was and what there is. Only
 * the second has the trend: the first did not rise to what it was.
 */
export function withChangesApart(quantities: readonly Quantity[], text: string): readonly Quantity[] {
  if (!quantities.some(({ min, max }) => min !== undefined && max !== undefined)) return quantities;
  return quantities.flatMap((one, index) => {
    const moved = withTrendBefore(one, quantities[index - 1], text);
    return endsOf(moved, text, moved !== one) ?? [one];
  });
}

/** "Grew by 20% from 18 million to 22 million": the range has the trend of the change before it. */
function withTrendBefore(quantity: Quantity, before: Quantity | undefined, text: string): Quantity {
  const { trend, min, max } = quantity;
  if (trend !== undefined || min === undefined || max === undefined) return quantity;
  if (before?.trend === undefined || !BETWEEN_CHANGES.test(text.slice(before.end, quantity.start)))
    return quantity;
  return { ...quantity, trend: before.trend };
}

/** Of "fell 70 per cent over two years, from 9,800 to 2,900" what stands between the figures. */
const BETWEEN_CHANGES =
  /^(?: (?:over|in|within) (?:the (?:past|last) )?\p{L}+ (?:years|months|weeks))?,? (?:from )?$/u;

function isChange({ min, max, trend }: Quantity): boolean {
  return min !== undefined && max !== undefined && trend !== undefined;
}

/** "The share has gone from 42 to 81 per cent": two figures, though no word says which way. */
function isMoved({ min, max }: Quantity, start: number, text: string): boolean {
  const isRange = min !== undefined && max !== undefined;
  return (
    isRange &&
    /\b(?:goes|went|gone|moved|moves)\sfrom\s$/.test(text.slice(Math.max(0, start - LONGEST_MOVE), start))
  );
}

const LONGEST_MOVE = 14;

/** What stands before the first number: "from 3 million", "from $40". */
const FROM =
  /\bfrom\s(?:(?:just|only|some|about|around|nearly|the|a|its|their)\s)?(?:(?:current|present|previous|earlier)\s)?(\S{0,4}\s?)$/i;
const LONGEST_FROM = 24;

function endsOf(quantity: Quantity, text: string, isApart: boolean): readonly Quantity[] | undefined {
  const { number, min, max, trend, unitSpan, trendSpan } = quantity;
  const sign = FROM.exec(text.slice(Math.max(0, number.start - LONGEST_FROM), number.start))?.[1];
  if (sign === undefined || (!isChange(quantity) && !isMoved(quantity, number.start - sign.length, text)))
    return undefined;
  const [first, second, ...more] = scanNumbers(text.slice(number.start, number.end), number.start).map(
    (read) => inMillions(text, read),
  );
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  // "Went from 81 to 42": which of them comes first says where it went.
  const isUp = trend === undefined ? first.value < second.value : trend === 'up';
  const [was, is] = isUp ? [min, max] : [max, min];
  if (was === undefined || is === undefined || second.value !== is) return undefined;
  const { min: _min, max: _max, trend: _trend, trendSpan: _span, ...rest } = quantity;
  const either = { ...rest, start: number.start - sign.length };
  // It begins where both begin: what stands before them is what changed.
  const after = {
    ...either,
    ...(isApart ? { start: second.start } : {}),
    number: { start: second.start, end: second.end },
    value: is,
    ...(trend === undefined ? {} : { trend }),
    ...(trendSpan === undefined ? {} : { trendSpan }),
  };
  // "From 3 to 5 million": no words of its own say the first.
  if (first.value !== was) return [after];
  const ownUnit = unitSpan && unitAt(text.slice(unitSpan.start, unitSpan.end), either.start, first.end, text);
  const before = {
    ...either,
    end: Math.max(ownUnit?.end ?? 0, first.end),
    number: { start: first.start, end: first.end },
    value: was,
  };
  return [ownUnit === undefined ? before : { ...before, unitSpan: ownUnit }, after];
}

/** Where the same unit stands at the first number: "from 40 per cent to 31 per cent", "from $40 to $31". */
function unitAt(unit: string, start: number, end: number, text: string): Span | undefined {
  const places = [start, end, text[end] === ' ' ? end + 1 : end];
  const at = places.find((place) => text.startsWith(unit, place));
  return at === undefined ? undefined : { start: at, end: at + unit.length };
}
