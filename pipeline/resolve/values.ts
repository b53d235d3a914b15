import type { Value } from '../contract/fact.ts';
import type { Conflict } from '../contract/rows.generated.ts';
import type { FactTable } from '../contract/tables.ts';
import { choose, type Choice, independent, type Reading } from './choose.ts';
import { listColumns, valueGroups } from './columns.ts';
import { agree, isSame, written } from './compare.ts';
import type { ArticleFacts, ArticleInfo, Cell, RowDraft, RowFact } from './model.ts';
import { fullest } from './names.ts';
import { byCodeUnit, groupedBy } from './order.ts';
import { conflictReason } from './reasons.ts';

/** A column on which sources differ. */
export interface Disagreement {
  readonly column: string;
  /** As in CSV, the chosen one first. */
  readonly values: readonly string[];
  /** For each of the values how many independent articles give it. */
  readonly support: readonly number[];
  readonly rule: Conflict['rule'];
  readonly reason: string;
}

/** The values of a row that are read from words. */
export interface ChosenValues {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly disagreements: readonly Disagreement[];
}

/** Gives what is known of an article by its id. */
export type ArticleLookup = (id: string) => ArticleInfo;

export function articleLookup(articles: readonly ArticleFacts[]): ArticleLookup {
  const texts = new Map(articles.map(({ article }) => [article.id, article.textSha256]));
  const known = new Map(
    articles.map(({ article: { id, published, publisher, reprintOf, textSha256 } }) => {
      const story = texts.get(reprintOf ?? id) ?? textSha256;
      return [id, { id, published, publisher, story }];
    }),
  );
  return (id) => known.get(id) ?? { id, published: null, publisher: null, story: id };
}

/**
 * Chooses the values of a row from all that its facts say (see `choose`). Lists are united. Columns that belong together come
 * from one article where one gives them all. Where a value contradicts the chosen one, or is written otherwise, the column is in
 * disagreement; a coarser date that holds the chosen one is not.
 * @param isPrimary whether an article is published by who answers for the row
 */
export function chosenValues(
  { table, facts }: RowDraft,
  articleOf: ArticleLookup,
  isPrimary: IsPrimary = () => false,
): ChosenValues {
  const telling = factsByColumn(facts);
  const cells = new Map<string, Cell>(
    listColumns(table).map((column) => [column, united(column, telling.get(column) ?? [])]),
  );
  const disagreements: Disagreement[] = [];
  for (const columns of valueGroups(table)) {
    const told = factsTelling(columns, facts, telling);
    const group = saidByAll(columns, told)
      ? undisputed(columns, told)
      : chosenGroup(table, columns, readingsOf(table, columns, told, articleOf, isPrimary));
    columns.forEach((column, index) => cells.set(column, group.values[index] ?? null));
    disagreements.push(...group.disagreements);
  }
  return { cells, disagreements };
}

/**
 * The value under which the receipts of a fact's value stand: the row's where both are the same, a disputed one where sources
 * differ; undefined where the value says nothing of its own (a coarser date, a shorter name of the series).
 */
export function valueInEvidence(
  { cells, disagreements }: ChosenValues,
  table: FactTable,
  column: string,
  value: Value,
): string | undefined {
  const cell = cells.get(column) ?? null;
  if (cell === null) return undefined;
  if (typeof cell === 'object') return cell.includes(written(value)) ? written(value) : undefined;
  const disputed = disagreements.find((one) => one.column === column)?.values ?? [];
  return isSame(table, column, cell, value)
    ? written(cell)
    : disputed.find((other) => isSame(table, column, other, written(value)));
}

/** The facts that say something of each column; most facts say something of few. */
function factsByColumn(facts: readonly RowFact[]): Map<string, RowFact[]> {
  const telling = new Map<string, RowFact[]>();
  for (const fact of facts)
    for (const column of Object.keys(fact.fields)) {
      const known = telling.get(column);
      if (known === undefined) telling.set(column, [fact]);
      else known.push(fact);
    }
  return telling;
}

/** The facts that say something of any of some columns, in the order of all facts. */
function factsTelling(
  columns: readonly string[],
  facts: readonly RowFact[],
  telling: ReadonlyMap<string, readonly RowFact[]>,
): readonly RowFact[] {
  const [column, ...others] = columns.filter((one) => telling.has(one));
  if (column === undefined) return [];
  if (others.length === 0) return telling.get(column) ?? [];
  return facts.filter(({ fields }) => columns.some((one) => fields[one] !== undefined));
}

function united(column: string, facts: readonly RowFact[]): string[] {
  const items = facts.flatMap(({ fields }) =>
    fields[column] === undefined ? [] : written(fields[column].value),
  );
  return [...new Set(items)].sort(byCodeUnit);
}

/** Whether an article is published by who answers for a row. */
export type IsPrimary = (article: ArticleInfo) => boolean;

/** What each article says of the columns: as one reading where it does not contradict itself, else as one a fact. */
function readingsOf(
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

function areConsistent(
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

interface ChosenGroup {
  readonly values: readonly (Value | undefined)[];
  readonly disagreements: readonly Disagreement[];
}

/** Whether all facts say the very same of the columns, as most do of most: then there is nothing to choose. */
function saidByAll(columns: readonly string[], [first, ...others]: readonly RowFact[]): boolean {
  return others.every(({ fields }) =>
    columns.every((column) => fields[column]?.value === first?.fields[column]?.value),
  );
}

function undisputed(columns: readonly string[], [first]: readonly RowFact[]): ChosenGroup {
  return { values: columns.map((column) => first?.fields[column]?.value), disagreements: [] };
}

const NOTHING_SAID: ChosenGroup = { values: [], disagreements: [] };

function chosenGroup(
  table: FactTable,
  columns: readonly string[],
  readings: readonly Reading[],
): ChosenGroup {
  if (table === 'events' && columns[0] === 'series') return seriesGroup(readings);
  const whole = choose(table, columns, readings);
  if (whole === undefined) return NOTHING_SAID;
  const choices = columns.map((column, index) =>
    whole.chosen.values[index] === undefined
      ? completed(table, columns, column, whole, readings)
      : { choice: whole, value: whole.chosen.values[index] },
  );
  const disagreements = columns.flatMap((column, index) => {
    const { choice, value } = choices[index] ?? {};
    if (choice === undefined || value === undefined) return [];
    const others = disputedValues(table, column, index, value, readings);
    if (others.length === 0) return [];
    const values = [value, ...others].map(written);
    const support = [value, ...others].map((one) => supportOf(table, column, index, one, readings));
    return [
      {
        column,
        values,
        support,
        rule: choice.rule,
        reason: conflictReason({ table, columns, column, values, choice, readings }),
      },
    ];
  });
  return { values: choices.map(({ value }) => value), disagreements };
}

/** How many independent articles give a value of a column. */
function supportOf(
  table: FactTable,
  column: string,
  index: number,
  value: Value,
  readings: readonly Reading[],
): number {
  const giving = readings.filter(({ values }) => {
    const other = values[index];
    return other !== undefined && isSame(table, column, value, other);
  });
  return independent(giving.map(({ article }) => article));
}

/** Articles that call a series by more or less of its name do not differ. */
function seriesGroup(readings: readonly Reading[]): ChosenGroup {
  const names = readings.flatMap(({ values: [name] }) => (name === undefined ? [] : written(name)));
  return { values: [fullest(names)], disagreements: [] };
}

/** A column that the chosen reading leaves open, from the readings that do not contradict it. */
function completed(
  table: FactTable,
  columns: readonly string[],
  column: string,
  { chosen }: Choice,
  readings: readonly Reading[],
): { choice?: Choice; value?: Value | undefined } {
  const index = columns.indexOf(column);
  const fitting = readings
    .filter(
      ({ values }) => values[index] !== undefined && areConsistent(table, columns, chosen.values, values),
    )
    .map((reading) => ({ ...reading, values: [reading.values[index]] }));
  const choice = choose(table, [column], fitting);
  return choice === undefined ? {} : { choice, value: choice.chosen.values[0] };
}

/** The values of a column that are not the chosen one, each once, from the most used on. */
function disputedValues(
  table: FactTable,
  column: string,
  index: number,
  chosen: Value,
  readings: readonly Reading[],
): Value[] {
  const uses = groupedBy(
    readings
      .flatMap(({ values }) => values[index] ?? [])
      .filter((value) => !agree(table, column, chosen, value)),
    (value) => value,
  );
  const ordered = [...uses].sort(
    ([a, x], [b, y]) => y.length - x.length || byCodeUnit(written(a), written(b)),
  );
  return ordered
    .map(([value]) => value)
    .filter((value, at, all) => all.findIndex((one) => isSame(table, column, one, value)) === at);
}
