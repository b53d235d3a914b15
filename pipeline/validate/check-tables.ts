import type { Texts } from '../contract/article.ts';
import type { Problem } from '../contract/problem.ts';
import { conflictProblems, explainedCheck } from './conflicts.ts';
import { coverageCheck } from './coverage.ts';
import { keyCheck } from './keys.ts';
import type { Part } from './part.ts';
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
 * @param part what is to be looked at; all where it is not given
 */
export function checkTables(
  tables: Tables,
  schemas: Schemas,
  texts: Texts,
  part: Part | null = null,
): Problem[] {
  const { rows, claims } = part ?? { rows: tables, claims: tables };
  const [coverage, supports] = [coverageCheck(claims, schemas), supportsCheck(tables, schemas)];
  eachWithReceipts(claims, [coverage, supports]);
  const explained = explainedCheck(claims);
  const [withOthers = [], ...ofRows] = rowProblems(rows, [
    part === null ? explained : () => null,
    schemaCheck(schemas),
    keyCheck(schemas),
    ...referenceChecks(tables, schemas),
    receiptIdCheck,
  ]);
  const unexplained = part === null ? withOthers : rowProblems(claims, [explained]).flat();
  return [
    ...schemalessTables(tables, schemas),
    ...ofRows.flat(),
    ...receiptProblems(rows, texts),
    ...coverage.problems(),
    ...unexplained,
    ...conflictProblems(claims),
    ...supports.problems(),
  ];
}
