import fc from 'fast-check';
import type { PropertySchema, TableSchema } from '../../../pipeline/contract/tables.ts';
import type { OutputFile } from '../../../pipeline/release/output-file.ts';
import type { Row } from '../../../pipeline/release/rows.ts';

/** A table that has a column of each type, and text that may be empty, nothing, or both. */
export const SAMPLES: TableSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://verbatim.example/schemas/samples.schema.json',
  title: 'Sample',
  description: 'Something of every type.',
  type: 'object',
  'x-table': { name: 'samples', role: 'entity', key: ['id'] },
  properties: {
    id: column('string'),
    text: column('string'),
    note: column(['string', 'null']),
    count: column(['integer', 'null']),
    amount: column(['number', 'null']),
    flag: column(['boolean', 'null']),
    items: { ...column('array'), items: { type: 'string' } },
  },
  required: ['id', 'text', 'note', 'count', 'amount', 'flag', 'items'],
  additionalProperties: false,
};

/** The same, of which each row says of which article it is. */
export const OF_ARTICLES: TableSchema = {
  ...SAMPLES,
  properties: {
    ...SAMPLES.properties,
    article: { ...column('string'), 'x-column': { references: ['articles'] } },
  },
  required: [...SAMPLES.required, 'article'],
};

function column(type: string | string[]): PropertySchema {
  return { title: 'Column', description: `A column of ${String(type)}.`, type, 'x-column': {} };
}

/** Text that formats, programs and spreadsheets are known to lose or change. */
export const HARD_TEXTS: readonly string[] = [
  '',
  ' ',
  ' both ends ',
  'a, b',
  'she said "yes"',
  '""',
  '"',
  'two\nlines',
  'two\r\nlines',
  '\r',
  '\n',
  '007',
  '1e5',
  '-0',
  'null',
  'NULL',
  'NA',
  'NaN',
  'true',
  '[]',
  '["a"]',
  '2025-03',
  '=1+1',
  '=',
  '+43 1 234',
  '-',
  '-5',
  '@name',
  '@',
  '\tindented',
  '\rreturned',
  '\nnext',
  '＝1+1',
  '＋1',
  "'quoted'",
  "'",
  "''",
  "'=1+1",
  '\ufeffmarked',
  'marked\ufeff',
  '🌊 wave, 東京 שלום',
  'e\u0301 and é',
  '\u{10ffff}\u{1f468}\u200d\u{1f469}',
  '\u2028\u2029\u0085',
  'back\\slash \\n',
  'a\0b',
  '\0',
  'x'.repeat(100_000),
  `"${'long, "quoted"\r\n'.repeat(5000)}`,
];

/** Numbers at the ends of what JSON holds. */
const HARD_NUMBERS = [
  0,
  -0,
  -5,
  0.1,
  1 / 3,
  1e21,
  -1e21,
  5e-324,
  Number.MAX_VALUE,
  2 ** 53 - 1,
  123456789.125,
];
const HARD_INTEGERS = [0, -1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53 - 1, -(2 ** 53 - 1)];

/** A row for each hard text and number. */
export const HARD_ROWS: readonly Row[] = HARD_TEXTS.map((text, index) => ({
  id: `sample/${String(index).padStart(3, '0')}`,
  text,
  note: index % 3 === 0 ? null : text,
  count: index % 5 === 0 ? null : (HARD_INTEGERS[index % HARD_INTEGERS.length] ?? null),
  amount: index % 7 === 0 ? null : (HARD_NUMBERS[index % HARD_NUMBERS.length] ?? null),
  flag: [true, false, null][index % 3] ?? null,
  items: HARD_TEXTS.slice(index % 4, index % 11),
}));

/** Any text that UTF-8 can write, more often a hard one. */
export const anyText = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 2, arbitrary: fc.constantFrom(...HARD_TEXTS.filter((each) => each.length < 100)) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', "'", '=', ' ', 'a', '🌊') }),
  },
);

/** Any rows of the table, sorted by key. */
export const anyRows: fc.Arbitrary<Row[]> = fc
  .array(
    fc.record({
      text: anyText,
      note: fc.option(anyText),
      count: fc.option(fc.oneof(fc.maxSafeInteger(), fc.constantFrom(...HARD_INTEGERS))),
      amount: fc.option(
        fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(...HARD_NUMBERS)),
      ),
      flag: fc.option(fc.boolean()),
      items: fc.array(anyText, { maxLength: 4 }),
    }),
    { maxLength: 6 },
  )
  .map((rows) => rows.map((row, index) => ({ id: `sample/${index}`, ...row })));

/** Rows as JSON gives them back: the truth that every format is held to. */
export function asJson(rows: readonly Row[]): Row[] {
  return JSON.parse(JSON.stringify(rows));
}

/** What a file of a release holds. */
export function bytesOf(file: OutputFile): Buffer {
  return Buffer.concat(
    [...file.chunks()].map((chunk) =>
      typeof chunk === 'string' ? Buffer.from(chunk, file.encoding) : Buffer.from(chunk),
    ),
  );
}
