import { hash } from 'node:crypto';
import type { Evidence } from '../contract/rows.generated.ts';

/** The parts of a receipt from which its id is made. */
export type ReceiptContent = Pick<
  Evidence,
  'table' | 'row' | 'field' | 'value' | 'article' | 'start' | 'end'
>;

/**
 * The id of a receipt: `evidence/` and the first 16 hexadecimal digits of the SHA-256 of the JSON array
 * `[table, row, field, value, article, start, end]` in UTF-8, so that a receipt that was altered no longer matches its id.
 * @param receipt offsets in Unicode code points, `value` written as in CSV
 */
export function evidenceId(receipt: ReceiptContent): string {
  const { table, row, field, value, article, start, end } = receipt;
  const content = JSON.stringify([table, row, field, value, article, start, end]);
  return `evidence/${hash('sha256', content, 'hex').slice(0, 16)}`;
}
