import type { Texts } from '../contract/article.ts';
import type { Problem } from '../contract/problem.ts';
import { SCHEMAS } from '../contract/tables.ts';
import type { Dataset, TableSchema } from '../contract/tables.ts';
import { checkTables } from './check-tables.ts';
import { type FoundSound, partOf } from './part.ts';
import { failure } from './problems.ts';
import { eachWithReceipts } from './receipts-of-rows.ts';
import { supportsCheck, type Unsupported } from './supports.ts';
import { type Schemas, type Tables, tablesOf } from './tables.ts';

export type { FoundSound } from './part.ts';
export type { Unsupported } from './supports.ts';

/**
 * Checks a data set before it is released: schemas, keys, references, and every receipt against its article, by code that the grounding
 * gate shares nothing with. A problem of level `error` stops the release.
 * @param texts canonical text of every article by id
 * @param known the release before, where these very checks found it sound with all its texts at hand: what they would look at in vain is not looked at. It is,
 * as soon as there is an error.
 */
export function validate(
  dataset: Dataset,
  texts: Texts,
  known: FoundSound | null = null,
): { problems: Problem[] } {
  const [tables, schemas] = [tablesOf(dataset), schemasByTable()];
  const textless = dataset.articles.filter((article) => !texts.has(article.id));
  const withoutText = textless.map((article) =>
    failure(
      'text-missing',
      'The text of the article is missing: its receipts cannot be checked.',
      'Give it.',
      {
        row: article.id,
      },
    ),
  );
  const part = known === null ? null : partOf(tables, schemas, known);
  const ofPart = part === null ? null : checkTables(tables, schemas, texts, part);
  const isEnough = ofPart !== null && ofPart.every(({ level }) => level !== 'error');
  const found = isEnough ? ofPart : checkTables(tables, schemas, texts);
  return { problems: [...withoutText, ...found] };
}

/** The tables of a data set that was validated, with their schemas. */
export function validatedTables(dataset: Dataset): { readonly tables: Tables; readonly schemas: Schemas } {
  return { tables: tablesOf(dataset), schemas: schemasByTable() };
}

/** The values that stop the release because the words of their receipts do not show them. */
export function unsupportedIn(dataset: Dataset): Unsupported[] {
  const tables = tablesOf(dataset);
  const supports = supportsCheck(tables, schemasByTable());
  eachWithReceipts(tables, [supports]);
  return supports.found.filter(({ problem }) => problem.level === 'error');
}

function schemasByTable(): Map<string, TableSchema> {
  return new Map(Object.entries(SCHEMAS));
}
