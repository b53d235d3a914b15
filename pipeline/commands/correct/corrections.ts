import type { NewCorrection } from '../../collect/index.ts';
import type { CorrectedRow, PointedValue } from '../../contract/corrections.ts';
import type { Rejection } from '../../contract/fact.ts';
import type { Dataset } from '../../contract/tables.ts';
import { columnFor, type FoundRow, knownValues, rowAnchor, valueFor } from './anchors.ts';
import { mistake } from './mistake.ts';
import { idsOf, named, partsOf } from './pairs.ts';
import { stopOnRejected } from './rejected.ts';
import { rowNamed, shown, type Typed } from './typed.ts';

/** Who says it, when and why. */
export interface Signed {
  readonly by: string;
  readonly on: string;
  readonly because: string;
}

const ACTIONS = ['accept', 'reject', 'set', 'merge', 'split'] as const;
type Action = (typeof ACTIONS)[number];

/** The correction that a word asks for. Throws VerbatimError (2) where it asks for none. */
export function actionOf(word: string): Action {
  const action = ACTIONS.find((one) => one === word);
  if (action !== undefined) return action;
  throw mistake(
    'no-action',
    word === '' ? 'It is not said what to correct.' : `There is no correction "${word}".`,
    'Give accept, reject, set, merge, split or list.',
  );
}

/**
 * The correction that a person means, its row and values found in the release and pointed at by what outlives its ids. Throws
 * VerbatimError (2) with what to do where the release does not have it.
 * @param rejected what the gate turned away in the build of the release
 */
export function correctionFor(
  action: Action,
  typed: Typed,
  signed: Signed,
  dataset: Dataset,
  rejected: readonly Rejection[],
): NewCorrection {
  switch (action) {
    case 'accept':
      stopOnUnread(dataset, typed, rejected);
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
  }
}

/** Only what words of an article say can be accepted. */
function stopOnUnread(dataset: Dataset, typed: Typed, rejected: readonly Rejection[]): void {
  const row = rowNamed(dataset, typed, NO_ROW_BY_ACCEPTING);
  if (typed.field !== undefined) stopOnRejected(dataset, row, typed.field, typed.value, rejected);
}

const NO_ROW_BY_ACCEPTING =
  ' What the gate turned away has no row, and accepting gives it none: "rejected" in report.json says what its words lack.';

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
  const names = dataset.evidence.filter(
    (one) =>
      one.row === row.id && (one.field === 'name' || one.field === 'aliases') && saying.includes(one.article),
  );
  // An alias may be another thing's name in the same article.
  const named = names.find((one) => one.value === row.cells.get('name')) ?? names[0];
  return named === undefined ? about : { ...about, article: named.article, name: named.value };
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
      'Look its id up in the articles of the latest release; a new article must be built once first.',
    );
  return {
    about: rowAnchor(dataset, row),
    field,
    value: valueFor(dataset, row.table, field, value),
    article: id,
    quote,
  };
}
