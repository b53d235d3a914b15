import type { CorrectedRow, PointedValue } from '../../contract/corrections.ts';
import type { NamedThing } from '../../contract/judgements.ts';
import type { Dataset, EntityTable } from '../../contract/tables.ts';
import type { NewCorrection } from '../../collect/index.ts';
import {
  columnFor,
  type FoundRow,
  isEntityTable,
  isId,
  rowAnchor,
  rowOf,
  thingAnchor,
  valueFor,
} from './anchors.ts';
import { mistake } from './mistake.ts';

/** What a person typed after the action. */
export interface Typed {
  readonly operands: readonly string[];
  readonly field?: string | undefined;
  readonly value?: string | undefined;
  readonly scope?: string | undefined;
  readonly article?: string | undefined;
  readonly quote?: string | undefined;
  readonly name?: string | undefined;
}

/** Who says it, when and why. */
export interface Signed {
  readonly by: string;
  readonly on: string;
  readonly because: string;
}

/**
 * The correction that a person means, its row and values found in the release and pointed at by what outlives its ids. Throws
 * VerbatimError (2) with what to do where the release does not have it.
 */
export function correctionFor(action: string, typed: Typed, signed: Signed, dataset: Dataset): NewCorrection {
  switch (action) {
    case 'accept':
      return { action, ...aboutValue(dataset, typed), ...signed };
    case 'reject':
      return { action, ...aboutValue(dataset, typed), ...scopeOf(typed), ...signed };
    case 'set':
      return { action, ...settingOf(dataset, typed), ...signed };
    case 'merge': {
      const [one, other] =
        typed.operands.length === 3 ? named(typed.operands) : idsOf(dataset, typed.operands);
      if (one.table !== other.table)
        throw mistake(
          'two-tables',
          `${one.table} and ${other.table} are never one thing.`,
          'Name two rows of one table.',
        );
      return { action, one, other, ...signed };
    }
    case 'split': {
      const [one, other] = typed.operands.length === 3 ? named(typed.operands) : partsOf(dataset, typed);
      return { action, one, other, ...signed };
    }
    default:
      throw mistake(
        'no-action',
        `There is no correction "${action}".`,
        'Give accept, reject, set, merge, split or list.',
      );
  }
}

function rowNamed(dataset: Dataset, { operands: [id] }: Typed): FoundRow {
  if (id === undefined)
    throw mistake('no-row', 'No row is named.', 'Give the id of a row of the latest release.');
  return rowOf(dataset, id);
}

function scopeOf({ scope }: Typed): { scope?: 'article' } {
  if (scope === undefined || scope === 'everywhere') return {};
  if (scope === 'article') return { scope };
  throw mistake('no-scope', `There is no scope "${scope}".`, 'Give article or everywhere.');
}

/** A row, or one value that stands in it or was found for it. */
function aboutValue(
  dataset: Dataset,
  typed: Typed,
): { about: CorrectedRow; field?: string; value?: PointedValue } {
  const row = rowNamed(dataset, typed);
  const { field } = typed;
  const about = rowAnchor(dataset, row);
  if (field === undefined) {
    if (typed.value !== undefined)
      throw mistake('no-field', 'A value needs the field that it stands in.', 'Give it with --field.');
    return { about };
  }
  columnFor(row.table, field);
  const known = knownValues(dataset, row, field);
  const isList = Array.isArray(row.cells.get(field));
  const text = typed.value ?? (known.length === 1 || !isList ? known[0] : undefined);
  if (text === undefined || known.length === 0) {
    const why =
      known.length === 0 ? `${field} of ${row.id} is empty.` : `${field} of ${row.id} has several values.`;
    throw mistake(
      'no-value',
      why,
      known.length === 0 ? 'Correct a field that has a value.' : `Give one with --value: ${shown(known)}.`,
    );
  }
  const value = valueFor(dataset, row.table, field, text);
  const written = typeof value === 'object' ? String('id' in value ? value.id : '') : String(value);
  if (!known.includes(written))
    throw mistake(
      'no-such-value',
      `No article gives ${row.id} the ${field} "${text}".`,
      `Give one of: ${shown(known)}.`,
    );
  return { about: near(dataset, row, about, field, written), field, value };
}

/** With an article that says the value, where the thing is pointed at by the same name there. */
function near(
  dataset: Dataset,
  row: FoundRow,
  about: CorrectedRow,
  field: string,
  value: string,
): CorrectedRow {
  if (!('name' in about)) return about;
  const saying = dataset.evidence
    .filter((one) => one.row === row.id && one.field === field && one.value === value)
    .map(({ article }) => article);
  const named = dataset.evidence.find(
    (one) =>
      one.row === row.id && (one.field === 'name' || one.field === 'aliases') && saying.includes(one.article),
  );
  return named === undefined ? about : { ...about, article: named.article, name: named.value };
}

/** Every value that articles give the field, as receipts have them, the one of the row first. */
function knownValues(dataset: Dataset, { id, cells }: FoundRow, field: string): string[] {
  const cell = cells.get(field);
  const own = Array.isArray(cell)
    ? cell.map(String)
    : typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
      ? [String(cell)]
      : [];
  const found = dataset.evidence
    .filter((one) => one.row === id && one.field === field)
    .map(({ value }) => value);
  return [...new Set([...own, ...found])];
}

function shown(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(', ');
}

function settingOf(dataset: Dataset, typed: Typed) {
  const row = rowNamed(dataset, typed);
  const { field, value, article, quote } = typed;
  if (field === undefined || value === undefined)
    throw mistake('no-value', 'There is nothing to set.', 'Give --field and --value.');
  if (article === undefined || quote === undefined)
    throw mistake(
      'no-words',
      'A value stands in a release only with the words that hold it.',
      'Give the article with --article and its words, as they stand there, with --quote; without such words "reject" can take a wrong value out.',
    );
  const id = article.startsWith('article/') ? article : `article/${article}`;
  if (!dataset.articles.some((one) => one.id === id))
    throw mistake(
      'no-article',
      `The latest release has no article "${id}".`,
      'Look its id up in articles of dist/latest; a new article must be built once first.',
    );
  return {
    about: rowAnchor(dataset, row),
    field,
    value: valueFor(dataset, row.table, field, value),
    article: id,
    quote,
  };
}

type Pair = readonly [NamedThing, NamedThing];

function idsOf(dataset: Dataset, [one, other]: readonly string[]): Pair {
  if (one === undefined || other === undefined)
    throw mistake('two-things', 'A merge needs two things.', 'Give the ids of two rows.');
  if (one === other) throw mistake('two-things', 'The two ids are the same.', 'Give the ids of two rows.');
  return [thingAnchor(dataset, one), thingAnchor(dataset, other)];
}

/** `people article/a:Ada article/b:Ada`, as `verbatim matches` prints it. */
function named([table = '', ...places]: readonly string[]): Pair {
  if (!isEntityTable(table))
    throw mistake(
      'no-table',
      `There is no table of things "${table}".`,
      'Give ids, or a table and two of article:name.',
    );
  const [one, other] = places.map((place) => placeOf(table, place));
  if (one === undefined || other === undefined)
    throw mistake('two-things', 'Two things are needed.', 'Give two of article:name.');
  return [one, other];
}

function placeOf(table: EntityTable, place: string): NamedThing {
  const at = place.indexOf(':');
  if (at < 0 || !isId(place.slice(0, at)))
    throw mistake(
      'no-place',
      `"${place}" is not an article and a name.`,
      'Write it like "article/harbour-forum:Ines Falk".',
    );
  return { table, article: place.slice(0, at), name: place.slice(at + 1) };
}

/** The part that leaves a thing, and a part that stays. */
function partsOf(dataset: Dataset, typed: Typed): Pair {
  const row = rowNamed(dataset, typed);
  const { article, name } = typed;
  if (article === undefined || !isEntityTable(row.table))
    throw mistake(
      'no-part',
      'It is not said what leaves.',
      'Give the id of a thing, --article, and --name where the article calls it by more than one name.',
    );
  const id = article.startsWith('article/') ? article : `article/${article}`;
  const names = dataset.evidence.filter(
    (one) => one.row === row.id && (one.field === 'name' || one.field === 'aliases'),
  );
  const leaving = names.find((one) => one.article === id && (name === undefined || one.value === name));
  if (leaving === undefined)
    throw mistake(
      'no-part',
      `${id} does not call ${row.id}${name === undefined ? '' : ` "${name}"`}.`,
      `It is named by: ${shown([...new Set(names.map((one) => `${one.article}: ${one.value}`))])}.`,
    );
  const staying = names.find((one) => one.article !== id) ?? names.find((one) => one.value !== leaving.value);
  if (staying === undefined)
    throw mistake(
      'no-part',
      `Nothing of ${row.id} would stay.`,
      'A thing that one article knows by one name cannot be split.',
    );
  const part = ({ article: from, value }: typeof leaving): NamedThing & { readonly id: string } => ({
    table: rowTable(row),
    article: from,
    name: value,
    id: row.id,
  });
  return [part(staying), part(leaving)];
}

function rowTable({ table }: FoundRow): EntityTable {
  if (!isEntityTable(table)) throw mistake('no-thing', 'Only things are split.', 'Name a thing.');
  return table;
}
