import type { Texts } from '../contract/article.ts';
import type { Problem } from '../contract/problem.ts';
import { conflictProblems } from './conflicts.ts';
import { coverageProblems } from './coverage.ts';
import { keyProblems } from './keys.ts';
import { receiptProblems } from './receipts.ts';
import { referenceProblems } from './references.ts';
import { schemaProblems } from './schema.ts';
import { unsupportedValues } from './supports.ts';
import type { Schemas, Tables } from './tables.ts';

/**
 * Every check that needs no more than tables, their schemas and the texts at hand.
 * @param texts canonical texts by article id; receipts of articles that are not in it are not re-sliced
 */
export function checkTables(tables: Tables, schemas: Schemas, texts: Texts): Problem[] {
  return [
    ...schemaProblems(tables, schemas),
    ...keyProblems(tables, schemas),
    ...referenceProblems(tables, schemas),
    ...receiptProblems(tables, texts),
    ...coverageProblems(tables, schemas),
    ...conflictProblems(tables),
    ...unsupportedValues(tables, schemas).map(({ problem }) => problem),
  ];
}
