import type { About } from '../../contract/about.ts';
import type { PropertySchema, TableSchema } from '../../contract/tables.ts';
import { CSV_DIALECT } from '../formats/csv.ts';
import { FORMULA_GUARD } from '../formats/formula-guard.ts';
import { jsonFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import { sourceArticles } from './articles.ts';
import type { SourceArticle } from './articles.ts';
import { isEmptyText, isNullable, meaningUrl, referenceOf, typeOf, valuesOf } from './columns.ts';
import { given } from './described.ts';
import type { Described } from './described.ts';
import { licenceUrl } from './licences.ts';
import { filesOfAllTables, filesOfTable } from './table-files.ts';
import type { TableFile } from './table-files.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * The Data Package (version 2) that describes the CSV files: dialect, size, hash, types, constraints and keys. A column that points at
 * exactly one table is a foreign key; EDTF dates stay strings, as Table Schema's dates have one precision. The other formats of a table
 * are resources without a schema of their own: it would say the same again.
 */
export function datapackageFile(described: Described): OutputFile {
  const { about, version, schemas, tables, written } = described;
  const tableFiles = [...schemas].map(([table, schema]) => ({
    table,
    schema,
    files: filesOfTable(table, written),
  }));
  return jsonFile('datapackage.json', {
    $schema: `${PROFILES}/datapackage.json`,
    ...packageHead(about),
    version,
    sources: sourceArticles(tables).map(sourceOf),
    resources: [
      ...tableFiles.map(({ table, schema, files }) => resourceOf(table, schema, inCsv(files))),
      ...tableFiles.flatMap(({ schema, files }) =>
        files.filter((file) => file !== inCsv(files)).map((file) => otherResource(schema.title, file)),
      ),
      ...filesOfAllTables(described).map((file) => otherResource('All tables', file)),
    ],
  });
}

function inCsv(files: readonly TableFile[]): TableFile | undefined {
  return files.find(({ format }) => format.ending === 'csv');
}

/** What a Data Package says of the publisher's own words, and of nothing else. */
export function packageHead(about: About): Record<string, unknown> {
  const { name, title, description, homepage, keywords, licence } = about;
  return given({
    name,
    title,
    description,
    homepage,
    keywords: keywords.length === 0 ? undefined : keywords,
    licenses: [given({ name: licence, path: licenceUrl(licence) })],
    contributors: [contributor(about)],
  });
}

function contributor({ publisher, contact }: About): object {
  const way = contact === undefined ? {} : contact.includes('@') ? { email: contact } : { path: contact };
  return { title: publisher, ...way, roles: ['publisher'] };
}

/** Publisher, licence and hash stand beside what the standard names, as it allows. */
function sourceOf({ title, url, publisher, licence, published, modified, sha256 }: SourceArticle): object {
  const version = modified ?? published;
  return given({ title, path: url, version, publisher, license: licence, hash: `sha256:${sha256}` });
}

function otherResource(title: string, { path, bytes, sha256, format }: TableFile): object {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: path.replace('.', '-'),
    title: `${title}, as ${format.title}`,
    path,
    format: format.ending,
    mediatype: format.mediaType,
    bytes,
    hash: `sha256:${sha256}`,
  };
}

function resourceOf(table: string, schema: TableSchema, file: TableFile | undefined): object {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: table,
    title: schema.title,
    description: schema.description,
    type: 'table',
    path: `${table}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(file === undefined ? {} : { bytes: file.bytes, hash: `sha256:${file.sha256}` }),
    dialect: { $schema: `${PROFILES}/tabledialect.json`, ...CSV_DIALECT, formulaGuard: FORMULA_GUARD },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      missingValues: [''],
      fields: Object.entries(schema.properties).map(([column, property]) => fieldOf(column, property)),
      primaryKey: schema['x-table'].key,
      ...foreignKeys(table, schema),
    },
  };
}

function fieldOf(name: string, property: PropertySchema): object {
  const meaning = meaningUrl(property);
  return {
    name,
    title: property.title,
    description: property.description,
    type: typeOf(property),
    ...(property.format === undefined ? {} : { format: property.format }),
    ...(meaning === null ? {} : { rdfType: meaning }),
    ...(isEmptyText(property) ? { missingValues: [] } : {}),
    constraints: typeOf(property) === 'array' ? listConstraints(property) : valueConstraints(property),
  };
}

function valueConstraints(property: PropertySchema): object {
  const { pattern, minimum, maximum, minLength } = property;
  return {
    required: !isNullable(property),
    ...given({ pattern, minimum, maximum, minLength }),
    ...(property.enum === undefined ? {} : { enum: valuesOf(property) }),
  };
}

function listConstraints({ items, minItems, uniqueItems }: PropertySchema): object {
  return { required: true, jsonSchema: { type: 'array', ...given({ items, minItems, uniqueItems }) } };
}

function foreignKeys(table: string, schema: TableSchema): object {
  const keys = Object.entries(schema.properties).flatMap(([column, property]) => {
    const target = referenceOf(property);
    if (target === null) return [];
    const resource = target === table ? {} : { resource: target };
    return [{ fields: [column], reference: { ...resource, fields: ['id'] } }];
  });
  return keys.length === 0 ? {} : { foreignKeys: keys };
}
