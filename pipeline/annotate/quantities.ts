import type { Quantity, Sentence, Token } from '../contract/annotation.ts';
import type { Span } from '../contract/span.ts';
import { comparatorAfter, comparatorBefore, type FoundComparator } from '../lexicon/comparators.ts';
import { NAMES_OF_CODES } from '../lexicon/unit-names.ts';
import { ageUnit, isAge } from './quantities/ages.ts';
import { type Counted, countedAfter } from './quantities/counted.ts';
import { withSharedUnits } from './quantities/gapping.ts';
import { isNoQuantity } from './quantities/exclusions.ts';
import { type Figure, figuresOf } from './quantities/figures.ts';
import { type Trend, trendBefore } from './quantities/trends.ts';
import { unitNameOf } from './quantities/unit-names.ts';
import { type Window, windowsOf, withoutSpans } from './quantities/window.ts';

/** Comparators that are verbs stand beside the quantity, not in it. */
const VERBS = /^(?:not exceed$|exceed|surpass)/i;

/**
 * Finds the quantities of a text by a grammar over numbers, tokens and tags: how many or how much, compared how, of what. Names and labels
 * with numbers, ordinals, times, scores and years are none.
 *
 * A quantity's span covers its comparator, number and unit of measure, not a counted noun; `trend` marks amounts of change, not levels
 * that were reached.
 * @param text canonical text, in whose UTF-16 units all offsets are
 * @param tokens of the whole text, in order
 * @param dates spans in which numbers are no quantities, except ages
 * @returns in text order, not overlapping
 */
export function findQuantities(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  dates: readonly Span[],
): Quantity[] {
  const masked = withoutSpans(
    text,
    dates.filter(({ start, end }) => !mayCount(text.slice(start, end), text.slice(end, end + 8))),
  );
  const quantities: Quantity[] = [];
  for (const window of windowsOf(masked, tokens, sentences))
    for (const quantity of quantitiesOf(window)) quantities.push(quantity);
  return quantities;
}

/** Ages are measured in units of time, and a rate ("a month", "per hour") holds no number: both are read though dates have them too. */
function mayCount(date: string, behind: string): boolean {
  return isAge(date, behind) || /^(?:per|an?)\s\p{L}+$/iu.test(date);
}

function quantitiesOf(window: Window): Quantity[] {
  const quantities: Quantity[] = [];
  for (const figure of figuresOf(window)) {
    const quantity = quantityOf(window, figure, quantities.at(-1));
    if (quantity !== undefined) quantities.push(quantity);
  }
  return quantities.length < 2 ? quantities : withSharedUnits(window, quantities);
}

function quantityOf(window: Window, figure: Figure, previous: Quantity | undefined): Quantity | undefined {
  const comparator = comparatorOf(window, figure);
  const age = ageUnit(window, figure);
  const counted =
    figure.measure === undefined && age === undefined ? countedOf(window, figure, comparator) : undefined;
  if (isInsidePhrase(window, figure, previous)) return undefined;
  if (age === undefined && isNoQuantity(window, figure, counted, comparator)) return undefined;
  const ahead =
    comparator === undefined || VERBS.test(window.text.slice(comparator.start, comparator.end))
      ? figure.start
      : comparator.start;
  const start = Math.max(previous?.end ?? window.start, Math.min(figure.start, ahead));
  const end = Math.max(
    figure.end,
    comparator !== undefined && comparator.start < figure.end + 2 ? comparator.end : figure.end,
  );
  const trend = trendBefore(window, start, figure.measure !== undefined) ?? restated(window, start, previous);
  return {
    start,
    end,
    number: { start: figure.number.start, end: figure.number.end },
    ...(figure.value === undefined ? {} : { value: figure.value }),
    ...(figure.min === undefined ? {} : { min: figure.min }),
    ...(figure.max === undefined ? {} : { max: figure.max }),
    comparator: comparator?.comparator ?? '=',
    ...(comparator === undefined ? {} : { comparatorSpan: { start: comparator.start, end: comparator.end } }),
    ...(trend === undefined
      ? {}
      : { trend: trend.direction, trendSpan: { start: trend.start, end: trend.end } }),
    ...unitOf(figure, counted),
    unitName: age ?? unitNameOf(window, figure, counted),
  };
}

/** A number between another and what that counts is part of a name: "five new 737 aircraft", but not "12 of the 30 counties". */
function isInsidePhrase(window: Window, figure: Figure, previous: Quantity | undefined): boolean {
  if (previous?.unitSpan === undefined || figure.number.end > previous.unitSpan.start) return false;
  const between = window.text.slice(previous.number.end, figure.number.start);
  return figure.number.start >= previous.number.end && !/\bof\b/.test(between);
}

function comparatorOf(window: Window, figure: Figure): FoundComparator | undefined {
  const before = comparatorBefore(window.text, figure.number.start, figure.number.end);
  if (before !== undefined && before.start >= window.start) return before;
  const after = comparatorAfter(window.text, figure.number.end);
  return after !== undefined && after.end <= window.end ? after : undefined;
}

/** What is counted; shares count nothing ("half of the schools") unless of one unit ("half an hour"). */
function countedOf(
  window: Window,
  figure: Figure,
  comparator: FoundComparator | undefined,
): Counted | undefined {
  if (figure.first.kind === 'share' && !/^ an? /.test(window.text.slice(figure.end, figure.end + 4)))
    return undefined;
  // Of "5m." the full stop is in one token with the scale.
  if (window.text.slice(figure.end - 1, figure.end + 1) === 'm.') return undefined;
  // "1-GOV" is a name.
  if (/^-\p{Lu}{3}/u.test(window.text.slice(figure.end, figure.end + 4))) return undefined;
  const follows =
    comparator !== undefined && comparator.start >= figure.end && comparator.start <= figure.end + 1;
  return countedAfter(window, follows ? comparator.end : figure.end, figure.value ?? figure.max ?? 0);
}

function unitOf(
  figure: Figure,
  counted: Counted | undefined,
): Pick<Quantity, 'unit' | 'unitSpan' | 'unitCode'> {
  const { measure } = figure;
  if (measure !== undefined)
    return {
      unit: measure.unit,
      unitSpan: { start: measure.start, end: measure.end },
      ...(NAMES_OF_CODES.has(measure.unit) ? { unitCode: measure.unit } : {}),
    };
  return counted === undefined
    ? { unit: '' }
    : { unit: counted.noun, unitSpan: { start: counted.start, end: counted.end } };
}

/** The same change in another unit keeps its trend: "fell 190 points, or 0.6 per cent". */
function restated(window: Window, start: number, previous: Quantity | undefined): Trend | undefined {
  if (previous?.trend === undefined || previous.trendSpan === undefined) return undefined;
  const from = previous.unitSpan === undefined ? previous.end : Math.max(previous.end, previous.unitSpan.end);
  return /^,? or\s?$/.test(window.text.slice(from, start))
    ? { direction: previous.trend, ...previous.trendSpan }
    : undefined;
}
