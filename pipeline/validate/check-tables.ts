import type { Texts } from '../contract/article.ts';
import type { Problem } from '../contract/problem.ts';
import { conflictProblems, explainedCheck } from './conflicts.ts';
import { coverageCheck } from './coverage.ts';
import { keyCheck } from './keys.ts';
import { receiptIdCheck, receiptProblems } from './receipts.ts';
import { eachWithReceipts } from './receipts-of-rows.ts';
import { referenceChecks } from './references.ts';
import { rowProblems } from './row-checks.ts';
import { schemaCheck, schemalessTables } from './schema.ts';
import { supportsCheck } from './supports.ts';
import type { Schemas, Tables } from './tables.ts';

/**
 * Every check that needs no more than tables, their schemas and the texts at hand. Receipts may lie on the disk, so that checks go through
 * them together.
 * @param texts canonical texts by article id; receipts of articles that are not in it are not re-sliced
 */
export function checkTables(tables: Tables, schemas: Schemas, texts: Texts): Problem[] {
  const [coverage, supports] = [coverageCheck(tables, schemas), supportsCheck(tables, schemas)];
  eachWithReceipts(tables, [coverage, supports]);
  const [unexplained = [], ...ofRows] = rowProblems(tables, [
    explainedCheck(tables),
    schemaCheck(schemas),
    keyCheck(schemas),
    ...referenceChecks(tables, schemas),
    receiptIdCheck,
  ]);
  return [
    ...schemalessTables(tables, schemas),
    ...ofRows.flat(),
    ...receiptProblems(tables, texts),
    ...coverage.problems(),
    ...unexplained,
    ...conflictProblems(tables),
    ...supports.problems(),
  ];
}
