import type { PropertySchema, TableSchema } from '../../contract/tables.ts';
import { isNullable, meaningUrl, typeOf, valuesOf, wikidataUrl } from './columns.ts';
import { textFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import type { Schemas } from '../rows.ts';

const INTRODUCTION = `# Data dictionary

Every table comes as CSV and as JSON with the same rows; the schemas in \`schemas/\` say the same as this page to programs.

CSV: RFC 4180, UTF-8 without a byte order mark, comma, CRLF, one header line. An empty cell is "nothing" (\`null\`), except in columns that
must have text, where it is the empty text. Lists are JSON arrays inside the cell, \`[]\` where they are empty. Dates are EDTF: \`2025\`, \`2025-11\`,
\`2025-11-17\`, intervals with a slash. Every value of a column that is not marked "computed" has a row in \`evidence\` with its exact words.
`;
const HEAD = `| Column | Title | Type | Unit | Constraints | References | Same as | Description |
| --- | --- | --- | --- | --- | --- | --- | --- |`;

/** The data dictionary, from the schemas. */
export function dictionaryFile(schemas: Schemas): OutputFile {
  const sections = [...schemas].map(([table, schema]) => tableSection(table, schema));
  return textFile('DICTIONARY.md', `${[INTRODUCTION, ...sections].join('\n')}`);
}

function tableSection(table: string, schema: TableSchema): string {
  const { key, predicates } = schema['x-table'];
  const rows = Object.entries(schema.properties).map(([column, property]) => columnLine(column, property));
  return [
    `## ${table}`,
    '',
    `${schema.description} Key: ${key.map(code).join(', ')}.`,
    '',
    HEAD,
    ...rows,
    ...(predicates === undefined ? [] : predicateLines(predicates)),
    '',
  ].join('\n');
}

function columnLine(column: string, property: PropertySchema): string {
  const { unit, references = [], wikidata, derived } = property['x-column'];
  const url = meaningUrl(property);
  const cells = [
    code(column),
    property.title,
    typeOf(property) === 'array' ? `list of ${property.items?.type ?? 'string'}` : typeOf(property),
    unit ?? '',
    constraintsOf(property).join('; '),
    references.map(code).join(', '),
    url === null ? '' : `[${wikidata}](${url})`,
    derived === true ? `${property.description} Computed.` : property.description,
  ];
  return `| ${cells.map(inCell).join(' | ')} |`;
}

function constraintsOf(property: PropertySchema): string[] {
  const pattern = property.pattern ?? property.items?.pattern;
  return [
    isNullable(property) ? 'may be empty' : 'required',
    ...(property.enum === undefined ? [] : [`one of ${valuesOf(property).map(code).join(' ')}`]),
    ...(property.minimum === undefined ? [] : [`at least ${property.minimum}`]),
    ...(property.maximum === undefined ? [] : [`at most ${property.maximum}`]),
    ...(property.minItems === undefined ? [] : [`at least ${property.minItems} items`]),
    ...(property.uniqueItems === true ? ['no item twice'] : []),
    ...(property.format === undefined ? [] : [`format ${property.format}`]),
    ...(pattern === undefined ? [] : [`pattern ${code(pattern)}`]),
  ];
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
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
