import type { PropertySchema, TableSchema } from '../../contract/tables.ts';
import { CSV_DIALECT } from '../formats/csv.ts';
import { FORMULA_GUARD } from '../formats/formula-guard.ts';
import { jsonFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import { isEmptyText, isNullable, meaningUrl, referenceOf, typeOf, valuesOf } from './columns.ts';
import { given } from './described.ts';
import type { Described } from './described.ts';
import { licenceUrl } from './licences.ts';

/**
 * The CSV files for the semantic web, as CSVW (https://www.w3.org/TR/tabular-metadata/) has it. It stands where processors look for it by
 * themselves when they are given a CSV file of the same folder.
 *
 * Rows get the address `<CSV file's folder>/<id>`, and columns that point at one table give such addresses. A list is one cell of datatype
 * `json`: CSVW's own lists are split at a separator, which no text is safe from.
 */
export function csvwFile({ about, version, schemas, written }: Described): OutputFile {
  const paths = new Set(written.map(({ path }) => path));
  return jsonFile(
    'csv-metadata.json',
    given({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      '@type': 'TableGroup',
      'dc:title': about.title,
      'dc:description': about.description,
      'dc:publisher': about.publisher,
      'dc:license': { '@id': licenceUrl(about.licence) ?? 'LICENSE.md' },
      'dcat:keyword': about.keywords.length === 0 ? undefined : about.keywords,
      'dcat:landingPage': about.homepage === undefined ? undefined : { '@id': about.homepage },
      'schema:version': version,
      // A dialect of CSVW may not have properties of others.
      'rdfs:comment': FORMULA_GUARD.description,
      dialect: dialect(),
      tables: [...schemas]
        .filter(([table]) => paths.has(`${table}.csv`))
        .map(([table, schema]) => tableOf(table, schema)),
    }),
  );
}

function dialect(): object {
  const { delimiter, quoteChar, doubleQuote, header, lineTerminator } = CSV_DIALECT;
  return {
    '@type': 'Dialect',
    encoding: 'utf-8',
    lineTerminators: [lineTerminator],
    delimiter,
    quoteChar,
    doubleQuote,
    header,
    trim: false,
  };
}

function tableOf(table: string, schema: TableSchema): object {
  const { key } = schema['x-table'];
  return {
    '@type': 'Table',
    url: `${table}.csv`,
    'dc:title': schema.title,
    'dc:description': schema.description,
    tableSchema: given({
      '@type': 'Schema',
      aboutUrl: key.length === 1 && key[0] === 'id' ? '{+id}' : undefined,
      primaryKey: key.length === 1 ? key[0] : key,
      columns: Object.entries(schema.properties).map(([column, property]) => columnOf(column, property)),
      foreignKeys: foreignKeys(schema),
    }),
  };
}

function columnOf(name: string, property: PropertySchema): object {
  const { unit } = property['x-column'];
  const meaning = meaningUrl(property);
  return given({
    '@type': 'Column',
    name,
    // What the header says: a processor compares the two.
    titles: name,
    'dc:title': property.title,
    'dc:description': property.description,
    'schema:unitText': unit,
    'rdfs:seeAlso': meaning === null ? undefined : { '@id': meaning },
    datatype: datatype(property),
    required: !isNullable(property) && !isEmptyText(property),
    valueUrl: referenceOf(property) === null ? undefined : `{+${name}}`,
  });
}

function datatype(property: PropertySchema): string | object {
  const type = typeOf(property);
  const { minimum, maximum, minLength } = property;
  if (type === 'array') return 'json';
  if (type === 'boolean') return { '@type': 'Datatype', base: 'boolean', format: 'true|false' };
  if (type === 'integer' || type === 'number') {
    return withRules(type === 'integer' ? 'integer' : 'double', {
      minInclusive: minimum,
      maxInclusive: maximum,
    });
  }
  if (property.format === 'uri') return 'anyURI';
  return withRules('string', { format: patternOf(property), minLength });
}

function withRules(base: string, rules: Readonly<Record<string, unknown>>): string | object {
  const known = given(rules);
  return Object.keys(known).length === 0 ? base : { '@type': 'Datatype', base, ...known };
}

/** A closed list is a pattern, too. CSVW matches the whole value, so the anchors are not needed but do no harm. */
function patternOf(property: PropertySchema): string | undefined {
  if (property.enum === undefined) return property.pattern;
  return `^(?:${valuesOf(property)
    .map((value) => value.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`))
    .join('|')})$`;
}

function foreignKeys(schema: TableSchema): object[] | undefined {
  const keys = Object.entries(schema.properties).flatMap(([column, property]) => {
    const target = referenceOf(property);
    if (target === null) return [];
    return [{ columnReference: column, reference: { resource: `${target}.csv`, columnReference: 'id' } }];
  });
  return keys.length === 0 ? undefined : keys;
}
