import { hash } from 'node:crypto';
import { numberIn, textIn } from './tables.ts';
import type { Row } from './tables.ts';

/**
 * The id that a receipt must have by its content: `evidence/` and the first 16 hexadecimal digits of the SHA-256 of the JSON array
 * `[table, row, field, value, article, start, end]`. Written a second time on purpose: a check that calls the code it checks finds nothing.
 */
export function expectedReceiptId(receipt: Row): string {
  const named = ['table', 'row', 'field', 'value', 'article'].map((column) => textIn(receipt, column));
  const content = [...named, numberIn(receipt, 'start'), numberIn(receipt, 'end')];
  return `evidence/${hash('sha256', JSON.stringify(content), 'hex').substring(0, 16)}`;
}
