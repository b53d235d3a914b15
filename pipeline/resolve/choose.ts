import type { Value } from '../contract/fact.ts';
import type { Conflict } from '../contract/rows.generated.ts';
import type { FactTable } from '../contract/tables.ts';
import { isComparator, isDate } from './columns.ts';
import { holdsDate, isSame, significantDigits, written } from './compare.ts';
import type { ArticleInfo } from './model.ts';
import { byCodeUnit } from './order.ts';

/** What one article says of columns that are chosen together; undefined where it says nothing of one. */
export interface Reading {
  readonly values: readonly (Value | undefined)[];
  readonly article: ArticleInfo;
  /** Where in the article the words begin, in code points. */
  readonly at: number;
  /** A person's word for the values. */
  readonly judged?: string | undefined;
  /** Whether the article is published by the thing itself, or by who answers for it. */
  readonly isPrimary?: boolean;
}

/** A combination of values with all that stands for it. */
export interface Candidate {
  readonly values: readonly (Value | undefined)[];
  /** Readings that say it, or less of the same. */
  readonly readings: readonly Reading[];
  /** How many independent articles say so. */
  readonly sources: number;
}

export interface Choice {
  readonly chosen: Candidate;
  /** The rule that decided, where there was more than one candidate. */
  readonly rule: Conflict['rule'];
}

interface Rule {
  readonly name: Conflict['rule'];
  /** Negative where the first candidate is the better one. */
  readonly compare: (a: Candidate, b: Candidate) => number;
}

/** Independent articles: those that tell one story count as one. */
export function independent(articles: Iterable<ArticleInfo>): number {
  return new Set([...articles].map(({ story }) => story)).size;
}

/**
 * Chooses between readings that differ: what a person accepted or set; then what a primary source says, unless it rounds; then what
 * most independent articles say; then the more precise (more columns filled, the
 * finer date, more significant digits, "=" before "about" before a bound); then what was published last; then the first in order
 * of article id and text. A reading counts for every candidate that says the same and more.
 * @param columns the columns of the readings' values
 * @returns undefined where there is no reading
 */
export function choose(
  table: FactTable,
  columns: readonly string[],
  readings: readonly Reading[],
): Choice | undefined {
  let left = candidatesOf(table, columns, readings);
  let decided: Conflict['rule'] = 'most_sources';
  const [only] = left;
  if (only !== undefined && left.length === 1) return { chosen: only, rule: decided };
  for (const { name, compare } of rulesFor(table, columns)) {
    if (left.length < 2) break;
    const [first, ...others] = left;
    if (first === undefined) break;
    const best = others.reduce((one, other) => (compare(other, one) < 0 ? other : one), first);
    left = left.filter((one) => compare(one, best) === 0);
    decided = name;
  }
  const [chosen] = left;
  return chosen === undefined ? undefined : { chosen, rule: decided };
}

function candidatesOf(
  table: FactTable,
  columns: readonly string[],
  readings: readonly Reading[],
): Candidate[] {
  const [only] = readings;
  if (only !== undefined && readings.length === 1) return [{ values: only.values, readings, sources: 1 }];
  const distinct = [
    ...new Map(
      readings.map((one) => [JSON.stringify(one.values.map((value) => value ?? null)), one]),
    ).values(),
  ];
  const full = distinct.filter((one) => !distinct.some((other) => saysLess(table, columns, one, other)));
  return withoutRepetition(table, columns, full).map(({ values }) => {
    const own = readings.filter((reading) => says(table, columns, values, reading.values));
    return { values, readings: own, sources: independent(own.map(({ article }) => article)) };
  });
}

/** One reading for those that say the same in other typography: the first in order. */
function withoutRepetition(
  table: FactTable,
  columns: readonly string[],
  readings: readonly Reading[],
): Reading[] {
  const kept: Reading[] = [];
  for (const reading of [...readings].sort(byPlace)) {
    if (!kept.some((one) => says(table, columns, one.values, reading.values))) kept.push(reading);
  }
  return kept;
}

/** Whether `fuller` says all that `other` does: the same values, finer dates. */
function says(
  table: FactTable,
  columns: readonly string[],
  fuller: readonly (Value | undefined)[],
  other: readonly (Value | undefined)[],
): boolean {
  return columns.every((column, index) => {
    const [more, less] = [fuller[index], other[index]];
    if (less === undefined) return true;
    if (more === undefined) return false;
    return isSame(table, column, more, less) || (isDate(table, column) && holdsDate(less, more));
  });
}

/** Whether a reading says less of the same than another. */
function saysLess(table: FactTable, columns: readonly string[], one: Reading, other: Reading): boolean {
  return says(table, columns, other.values, one.values) && !says(table, columns, one.values, other.values);
}

function rulesFor(table: FactTable, columns: readonly string[]): Rule[] {
  return [
    { name: 'judged', compare: (a, b) => Number(isJudged(b)) - Number(isJudged(a)) },
    {
      name: 'primary_source',
      compare: (a, b) => Number(isOfPrimary(table, columns, b)) - Number(isOfPrimary(table, columns, a)),
    },
    { name: 'most_sources', compare: (a, b) => b.sources - a.sources },
    {
      name: 'most_precise',
      compare: (a, b) => byPrecision(precision(table, columns, a), precision(table, columns, b)),
    },
    { name: 'latest', compare: (a, b) => byCodeUnit(lastPublished(b), lastPublished(a)) },
    {
      name: 'earliest_in_order',
      compare: (a, b) => byFirstPlace(a, b) || byCodeUnit(JSON.stringify(a.values), JSON.stringify(b.values)),
    },
  ];
}

function isJudged({ readings }: Candidate): boolean {
  return readings.some(({ judged }) => judged !== undefined);
}

/** A bound or a rounded number of a primary source leaves room for the exact one of another. */
function isOfPrimary(table: FactTable, columns: readonly string[], { values, readings }: Candidate): boolean {
  const isExact = columns.every((column, at) => !isComparator(table, column) || (values[at] ?? '=') === '=');
  return isExact && readings.some(({ isPrimary }) => isPrimary === true);
}

const ROUGHNESS: ReadonlyMap<string, number> = new Map([
  ['=', 0],
  ['≈', 1],
]);
const BOUND = 2;

function precision(table: FactTable, columns: readonly string[], { values }: Candidate): number[] {
  const filled = columns.flatMap((column, index) => {
    const value = values[index];
    return value === undefined ? [] : [{ column, value }];
  });
  const dates = filled
    .filter(({ column }) => isDate(table, column))
    .map(({ value }) => written(value).length);
  const digits = filled.flatMap(({ value }) => (typeof value === 'number' ? significantDigits(value) : []));
  const roughness = filled
    .filter(({ column }) => isComparator(table, column))
    .map(({ value }) => ROUGHNESS.get(written(value)) ?? BOUND);
  return [filled.length, sum(dates), sum(digits), -sum(roughness)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** The more precise first. */
function byPrecision(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, index) => one !== b[index]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}

/** The last publication date of the articles; '' where none is known. */
export function lastPublished({ readings }: Pick<Candidate, 'readings'>): string {
  return readings.map(({ article }) => article.published ?? '').reduce((a, b) => (a > b ? a : b), '');
}

function byPlace(a: Reading, b: Reading): number {
  return byCodeUnit(a.article.id, b.article.id) || a.at - b.at;
}

function byFirstPlace(a: Candidate, b: Candidate): number {
  const [firstA, firstB] = [[...a.readings].sort(byPlace)[0], [...b.readings].sort(byPlace)[0]];
  return firstA === undefined || firstB === undefined ? 0 : byPlace(firstA, firstB);
}
