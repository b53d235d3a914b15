import type { Value } from '../contract/fact.ts';
import type { FactTable } from '../contract/tables.ts';
import type { ArticleLookup } from './article-lookup.ts';
import type { Reading } from './choose.ts';
import { agree, written } from './compare.ts';
import type { ArticleInfo, RowFact } from './model.ts';
import { groupedBy } from './order.ts';

/** Whether an article is published by who answers for a row. */
export type IsPrimary = (article: ArticleInfo) => boolean;

/** What each article says of the columns: as one reading where it does not contradict itself, else as one a fact. */
export function readingsOf(
  table: FactTable,
  columns: readonly string[],
  telling: readonly RowFact[],
  articleOf: ArticleLookup,
  isPrimary: IsPrimary,
): Reading[] {
  return [...groupedBy(telling, ({ article }) => article)].flatMap(([article, ofArticle]) => {
    const info = articleOf(article);
    const own = isPrimary(info);
    const readings = ofArticle.map((fact) => readingOf(columns, fact, info, own));
    const whole = readings
      .slice(1)
      .reduce<Reading | undefined>((one, other) => joinedReading(table, columns, one, other), readings[0]);
    return whole === undefined ? readings : [whole];
  });
}

function readingOf(
  columns: readonly string[],
  { fields }: RowFact,
  article: ArticleInfo,
  isPrimary: boolean,
): Reading {
  const values: (Value | undefined)[] = [];
  let at = Number.MAX_SAFE_INTEGER;
  let judged: string | undefined;
  for (const column of columns) {
    const field = fields[column];
    values.push(field?.value);
    if (field === undefined) continue;
    for (const { start } of field.receipts) at = Math.min(at, start);
    if (field.judged !== undefined && (judged === undefined || field.judged < judged)) judged = field.judged;
  }
  return { values, article, at, judged, isPrimary };
}

function joinedReading(
  table: FactTable,
  columns: readonly string[],
  one: Reading | undefined,
  other: Reading,
): Reading | undefined {
  if (one === undefined || !areConsistent(table, columns, one.values, other.values)) return undefined;
  const values = columns.map((_, index) => finer(one.values[index], other.values[index]));
  return { ...one, values, at: Math.min(one.at, other.at), judged: one.judged ?? other.judged };
}

/** Of two values that agree the one that says more. */
function finer(a: Value | undefined, b: Value | undefined): Value | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return written(b).length > written(a).length ? b : a;
}

/** Whether neither of two readings of some columns contradicts the other. */
export function areConsistent(
  table: FactTable,
  columns: readonly string[],
  a: readonly (Value | undefined)[],
  b: readonly (Value | undefined)[],
): boolean {
  return columns.every((column, index) => {
    const [one, other] = [a[index], b[index]];
    return one === undefined || other === undefined || agree(table, column, one, other);
  });
}
