import type { Problem } from '../contract/problem.ts';
import { failure, shown, warning } from './problems.ts';
import type { ReceiptsCheck } from './receipts-of-rows.ts';
import type { Check, Claim } from './supports/claim.ts';
import { comparatorDoubt } from './supports/comparator.ts';
import { countryDoubt } from './supports/country.ts';
import { dateDoubt } from './supports/date.ts';
import { negationDoubt, trendDoubt } from './supports/direction.ts';
import { nameDoubt } from './supports/name.ts';
import { editionDoubt, numberDoubt } from './supports/number.ts';
import { quoteDoubt, textDoubt, unitDoubt } from './supports/text.ts';
import { keyOf, numberIn, rowsById, textIn } from './tables.ts';
import type { Row, Schemas, Tables } from './tables.ts';

/**
 * The check of each `x-column.ground`. Full: number, date, text, quote, name (a reference must be quoted by a name of the row it
 * points at), comparator, trend. Light: negation (a denial needs words that deny), unit (counted nouns only), edition. Country is
 * an error where the data set itself has the place quoted elsewhere, else a warning where nothing names it. None: term, as the
 * words for a kind or predicate are many ("LLC" for a company).
 */
const CHECKS: ReadonlyMap<string, Check> = new Map([
  ['number', numberDoubt],
  ['date', dateDoubt],
  ['text', textDoubt],
  ['quote', quoteDoubt],
  ['name', nameDoubt],
  ['country', countryDoubt],
  ['comparator', comparatorDoubt],
  ['trend', trendDoubt],
  ['unit', unitDoubt],
  ['negation', negationDoubt],
  ['edition', editionDoubt],
]);

/** A value that cannot be seen in the words of its receipts. */
export interface Unsupported {
  readonly problem: Problem;
  /** All receipts that one article gives for the value: rows of `evidence`. */
  readonly receipts: readonly Row[];
}

/** Finds values that cannot be seen in the words of their receipts. Receipts of one value from one article are read together. */
export function supportsCheck(
  tables: Tables,
  schemas: Schemas,
): ReceiptsCheck & { readonly found: readonly Unsupported[] } {
  const others = [...tables].filter(([table]) => table !== 'evidence');
  const context = { tables: new Map(others.map(([table, rows]) => [table, rowsById(rows)])) };
  const found: Unsupported[] = [];
  return {
    found,
    take(table, row, ofRow) {
      for (const receipts of groupsOfRow(ofRow)) {
        const claim = claimOf(table, row, receipts, schemas, context.tables.get('articles'));
        const check = CHECKS.get(claim?.column['x-column'].ground ?? '');
        const doubt = claim === null ? null : (check?.(claim, context) ?? null);
        if (claim !== null && doubt !== null)
          found.push({ problem: problemOf(claim, doubt.level, doubt.why), receipts });
      }
    },
    problems: () => found.map(({ problem }) => problem),
  };
}

/** Receipts of a row by the value and article they are about, in text order. */
function groupsOfRow(receipts: readonly Row[]): Iterable<Row[]> {
  const byClaim = new Map<string, Row[]>();
  for (const receipt of receipts) {
    const key = keyOf(textIn(receipt, 'field'), textIn(receipt, 'article'), textIn(receipt, 'value'));
    const group = byClaim.get(key);
    if (group === undefined) byClaim.set(key, [receipt]);
    else group.push(receipt);
  }
  for (const group of byClaim.values())
    if (group.length > 1) group.sort((a, b) => numberIn(a, 'start') - numberIn(b, 'start'));
  return byClaim.values();
}

function claimOf(
  table: string,
  row: Row,
  receipts: readonly Row[],
  schemas: Schemas,
  articles: ReadonlyMap<string, Row> | undefined,
): Claim | null {
  const [receipt] = receipts;
  if (receipt === undefined) return null;
  const field = textIn(receipt, 'field');
  const column = schemas.get(table)?.properties[field];
  if (column === undefined) return null;
  return {
    table,
    row,
    field,
    column,
    value: textIn(receipt, 'value'),
    quotes: receipts.map((each) => textIn(each, 'quote')),
    before: receipts.map((each) => textIn(each, 'prefix')),
    article: articles?.get(textIn(receipt, 'article')) ?? {},
  };
}

function problemOf(claim: Claim, level: Problem['level'], why: string): Problem {
  const make = level === 'error' ? failure : warning;
  const article = textIn(claim.article, 'id');
  const quotes = claim.quotes.slice(0, 4).map(shown).join(', ');
  return make(
    'not-in-words',
    `The words of ${article} do not show ${claim.field} ${shown(claim.value)}: ${why}; quoted: ${quotes}.`,
    'Quote the words that say it, or take the value out.',
    { row: textIn(claim.row, 'id'), field: claim.field },
  );
}
