import type { Statement } from '../contract/rows.generated.ts';
import type { FactTable } from '../contract/tables.ts';
import type { Cell, RowDraft, RowFact } from './model.ts';
import { gazetteerCells } from './places.ts';
import type { ArticleLookup } from './article-lookup.ts';

/** What derived columns are made from. */
interface Basis {
  readonly draft: RowDraft;
  /** The columns that are read from words. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly articleOf: ArticleLookup;
}

/** The columns of a row, by name, that are worked out from others and not read from words; without id, label and count of sources. */
export function derivedCells(basis: Basis): Readonly<Partial<Record<string, Cell>>> {
  return DERIVED[basis.draft.table]?.(basis) ?? NONE;
}

const NONE = {};

const DERIVED: Partial<Record<FactTable, (basis: Basis) => Readonly<Record<string, Cell>>>> = {
  events: (basis) => ({ year_inferred_from: yearInferredFrom(basis, ['start', 'end']) }),
  places: ({ cells }) => gazetteerCells(placeNames(cells)),
  positions: (basis) => ({ as_of: latestPublication(basis) }),
  statistics: (basis) => ({ year_inferred_from: yearInferredFrom(basis, ['period', 'as_of']) }),
  statements: (basis) => ({
    kind: quotationKind(basis),
    parts: quotationParts(basis),
    negated: basis.cells.get('negated') ?? false,
  }),
};

/** Null where words beside the chosen dates state their years in some article; else what one was taken from, the edition before the publication date. */
function yearInferredFrom({ draft, cells }: Basis, columns: readonly string[]): Cell {
  const origins = columns.flatMap((column) => {
    const chosen = cells.get(column) ?? null;
    if (chosen === null || typeof chosen === 'object') return [];
    const fields = draft.facts.flatMap(({ fields }) => fields[column] ?? []);
    const found = fields.filter(({ value }) => value === chosen).map(({ yearFrom }) => yearFrom);
    return found.includes(undefined) ? [] : found;
  });
  if (origins.length === 0) return null;
  return origins.includes('edition') ? 'edition' : 'published';
}

function placeNames(cells: ReadonlyMap<string, Cell>): string[] {
  const aliases = cells.get('aliases') ?? [];
  return [String(cells.get('name') ?? ''), ...(Array.isArray(aliases) ? aliases : [])];
}

function latestPublication({ draft, articleOf }: Basis): Cell {
  const dates = draft.facts.flatMap(({ article }) => articleOf(article).published ?? []);
  return dates.length === 0 ? null : dates.reduce((a, b) => (a > b ? a : b));
}

/** Facts of the quotation itself; others add the occasion or the like. */
function quotingFacts({ draft, cells }: Basis): RowFact[] {
  const quote = cells.get('quote');
  const same = draft.facts.filter(({ fields }) => fields['quote']?.value === quote);
  const telling = same.filter(({ rule }) => kindIn(rule) !== undefined);
  return telling.length > 0 ? telling : same;
}

function quotationKind(basis: Basis): Cell {
  const [fact] = quotingFacts(basis);
  return fact === undefined ? null : (kindIn(fact.rule) ?? null);
}

/** Rules for quotations say the kind at the end of their name: `quotation-direct`. */
function kindIn(rule: string): Statement['kind'] | undefined {
  const last = rule.slice(rule.lastIndexOf('-') + 1);
  return last === 'direct' || last === 'indirect' || last === 'mixed' ? last : undefined;
}

function quotationParts(basis: Basis): Cell {
  const [fact] = quotingFacts(basis);
  return [...new Set(fact?.fields['quote']?.receipts.map(({ quote }) => quote) ?? [])];
}
