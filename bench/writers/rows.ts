import type { PropertySchema, TableSchema } from '../../pipeline/contract/tables.ts';
import type { Row } from '../../pipeline/release/rows.ts';

/**
 * Rows as receipts are: ids, short words, offsets, a quotation with a comma in every third row, a prefix that ends with a space in three of
 * four, a suffix with quotes or nothing. No list, no empty text and no formula, which papaparse by itself would write otherwise. They
 * come from JSON, as texts that were joined are joined in memory only when they are first read, which would count as the writer's memory.
 */
export function benchRows(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => JSON.parse(JSON.stringify(rowAt(index))));
}

function rowAt(index: number): Row {
  return {
    id: `evidence/${((index * 2654435761) >>> 0).toString(16).padStart(16, '0')}`,
    table: 'events',
    row: `event/forum-${index % 977}`,
    field: 'participants',
    value: String(index % 5000),
    article: `article/harbour-forum-${index % 5003}`,
    start: index % 9000,
    end: (index % 9000) + 12,
    quote: index % 3 === 0 ? `some ${index}, or more, people` : `more than ${index} people`,
    prefix: index % 4 === 0 ? 'the forum brought' : `opened in Lisbon on ${index % 28} March with `,
    suffix: index % 2 === 0 ? null : ' from about 40 countries, "all" of them',
    confidence: (index % 97) / 100,
  };
}

/** The columns of the rows; only their order matters to CSV. */
export function benchSchema(): TableSchema {
  const [row = {}] = benchRows(1);
  const column: PropertySchema = { title: '', description: '', type: 'string', 'x-column': {} };
  return {
    $schema: '',
    $id: '',
    title: '',
    description: '',
    type: 'object',
    'x-table': { name: 'rows', role: 'receipt', key: ['id'] },
    properties: Object.fromEntries(Object.keys(row).map((name) => [name, column])),
    required: [],
    additionalProperties: false,
  };
}
