import type { RowList } from '../../contract/row-list.ts';
import type { PropertySchema, TableSchema } from '../../contract/tables.ts';
import { rowsThatMay } from '../../rows/raw-text.ts';
import { isNullable, meaningUrl, typeOf, valuesOf, wikidataUrl } from './columns.ts';
import { FORMULA_GUARD } from '../formats/formula-guard.ts';
import { textFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import { rowsIn } from '../rows.ts';
import type { Cell, Row } from '../rows.ts';
import { citationText } from './citation.ts';
import type { Described } from './described.ts';
import { filesOfAllTables, filesOfTable } from './table-files.ts';

const introduction = (formats: string): string => `# Data dictionary

Every table comes as ${formats}, with the same rows; the schemas in \`schemas/\` say the same as this page to programs.

CSV: RFC 4180, UTF-8 without a byte order mark, comma, CRLF, one header line. An empty cell is "nothing" (\`null\`), except in columns that
must have text, where it is the empty text. Lists are JSON arrays inside the cell, \`[]\` where they are empty. Dates are EDTF: \`2025\`, \`2025-11\`,
\`2025-11-17\`, intervals with a slash. Every value of a column that is not marked "computed" has a row in \`evidence\` with its exact words.

Formulas in CSV: ${FORMULA_GUARD.description}

"Filled" says how many rows of this release have a value in the column; the example is the first of them.
`;
const HEAD = `| Column | Title | Type | Unit | Filled | Example | Description | Constraints | References | Same as |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |`;

/** The data dictionary, from the schemas, with what the columns hold in this release. */
export function dictionaryFile(described: Described): OutputFile {
  const { schemas, tables } = described;
  const contents = [...schemas].map(([table, { description }]) => `- [${table}](#${table}): ${description}`);
  const sections = [...schemas].map(([table, schema]) => tableSection(table, schema, rowsIn(tables, table)));
  const citation = `To cite: ${citationText(described)} Licences: [LICENSE.md](LICENSE.md).\n`;
  return textFile(
    'DICTIONARY.md',
    [introduction(formatsOf(described)), citation, ...contents, '', ...sections].join('\n'),
  );
}

/** The formats in words, such as "CSV and JSON". */
function formatsOf(described: Described): string {
  const files = [
    ...[...described.schemas.keys()].flatMap((table) => filesOfTable(table, described.written)),
    ...filesOfAllTables(described),
  ];
  const titles = new Set(files.map(({ format }) => format.title));
  return new Intl.ListFormat('en-GB').format(titles);
}

function tableSection(table: string, schema: TableSchema, rows: RowList<Row>): string {
  const { key, predicates } = schema['x-table'];
  const contents = contentsOf(rows, Object.keys(schema.properties));
  const lines = Object.entries(schema.properties).map(([column, property]) =>
    columnLine(column, property, contents.get(column) ?? NO_CONTENT),
  );
  return [
    `## ${table}`,
    '',
    `${schema.description} Key: ${key.map(code).join(', ')}. Rows: ${rows.length}.`,
    '',
    HEAD,
    ...lines,
    ...(predicates === undefined ? [] : predicateLines(predicates)),
    '',
  ].join('\n');
}

function columnLine(column: string, property: PropertySchema, { filled, first }: Content): string {
  const { unit, references = [], wikidata, derived } = property['x-column'];
  const url = meaningUrl(property);
  const cells = [
    code(column),
    property.title,
    typeOf(property) === 'array' ? `list of ${property.items?.type ?? 'string'}` : typeOf(property),
    unit ?? '',
    String(filled),
    filled === 0 ? '' : code(shortened(textOf(first))),
    derived === true ? `${property.description} Computed.` : property.description,
    constraintsOf(property).join('; '),
    references.map(code).join(', '),
    url === null ? '' : `[${wikidata}](${url})`,
  ];
  return `| ${cells.map(inCell).join(' | ')} |`;
}

/** How many rows have a value in a column, and the first of these values. */
interface Content {
  filled: number;
  first: Cell;
}

const NO_CONTENT: Readonly<Content> = { filled: 0, first: null };

/**
 * What each column holds, in one pass: the rows may be many more than the processor keeps at hand. A row that lies on the disk is parsed where a cell may be
 * empty, as few are, or be the first of its column.
 */
function contentsOf(rows: RowList<Row>, columns: readonly string[]): Map<string, Content> {
  const contents = new Map(columns.map((column) => [column, { ...NO_CONTENT }]));
  let [full, isBegun] = [0, false];
  const mustBeRead = (text: string): boolean => {
    if (!isBegun || EMPTY.test(text)) return true;
    full++;
    return false;
  };
  for (const row of rowsThatMay(rows, mustBeRead)) {
    for (const [column, content] of contents) {
      const cell = row[column] ?? null;
      if (isEmpty(cell)) continue;
      if (content.filled === 0) content.first = cell;
      content.filled += 1;
    }
    isBegun ||= [...contents.values()].every(({ filled }) => filled > 0);
  }
  for (const content of contents.values()) content.filled += full;
  return contents;
}

/** What the JSON text of a row has where a cell is empty; within a text there would be a backslash before the quotes. */
const EMPTY = /:(?:null|""|\[\])/;

function textOf(cell: Cell): string {
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}

function isEmpty(cell: Cell): boolean {
  return cell === null || cell === '' || (typeof cell === 'object' && cell.length === 0);
}

const LONGEST = 40;

function shortened(value: string): string {
  const points = Array.from(value.replaceAll('`', "'"));
  return points.length <= LONGEST ? points.join('') : `${points.slice(0, LONGEST - 1).join('')}…`;
}

function constraintsOf(property: PropertySchema): string[] {
  const pattern = property.pattern ?? property.items?.pattern;
  return [
    isNullable(property) || isOpenList(property) ? 'may be empty' : 'required',
    ...(property.enum === undefined ? [] : [`one of ${valuesOf(property).map(code).join(' ')}`]),
    ...(property.minimum === undefined ? [] : [`at least ${property.minimum}`]),
    ...(property.maximum === undefined ? [] : [`at most ${property.maximum}`]),
    ...(property.minItems === undefined ? [] : [`at least ${property.minItems} items`]),
    ...(property.uniqueItems === true ? ['no item twice'] : []),
    ...(property.format === undefined ? [] : [`format ${property.format}`]),
    ...(pattern === undefined ? [] : [`pattern ${code(pattern)}`]),
  ];
}

function isOpenList(property: PropertySchema): boolean {
  return typeOf(property) === 'array' && (property.minItems ?? 0) === 0;
}

function predicateLines(predicates: Readonly<Record<string, string | null>>): string[] {
  const rows = Object.entries(predicates).map(([predicate, property]) => {
    return `| ${code(predicate)} | ${property === null ? '' : `[${property}](${wikidataUrl(property)})`} |`;
  });
  return ['', '| Predicate | Same as |', '| --- | --- |', ...rows];
}

function code(text: string): string {
  return `\`${text}\``;
}

/** A vertical bar would end the cell. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/[\r\n]+/g, ' ');
}
