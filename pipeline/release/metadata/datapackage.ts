import type { PropertySchema, TableSchema } from '../../contract/tables.ts';
import { DATASET } from './about.ts';
import { isNullable, meaningUrl, typeOf, valuesOf } from './columns.ts';
import { CSV_DIALECT } from '../formats/csv.ts';
import { jsonFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import type { Row, Schemas, Tables } from '../rows.ts';
import type { WrittenFile } from '../disk/files.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * The Data Package (version 2) that describes the CSV files: dialect, size, hash, types, constraints and keys. A column that points at
 * exactly one table is a foreign key; EDTF dates stay strings, as Table Schema's dates have one precision.
 * @param written the CSV files as they were written
 */
export function datapackageFile(
  version: string,
  schemas: Schemas,
  tables: Tables,
  written: readonly WrittenFile[],
): OutputFile {
  const sizes = new Map(written.map((file) => [file.path, file]));
  return jsonFile('datapackage.json', {
    $schema: `${PROFILES}/datapackage.json`,
    ...DATASET,
    version,
    sources: (tables.get('articles') ?? []).map(sourceOf),
    resources: [...schemas].map(([table, schema]) => resourceOf(table, schema, sizes.get(`${table}.csv`))),
  });
}

function sourceOf(article: Row): object {
  return { title: article['name'], ...(article['url'] === null ? {} : { path: article['url'] }) };
}

function resourceOf(table: string, schema: TableSchema, file: WrittenFile | undefined): object {
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
    dialect: { $schema: `${PROFILES}/tabledialect.json`, ...CSV_DIALECT },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fieldsMatch: 'exact',
      missingValues: [''],
      fields: Object.entries(schema.properties).map(([column, property]) => fieldOf(column, property)),
      primaryKey: schema['x-table'].key,
      ...foreignKeys(table, schema),
    },
  };
}

function fieldOf(name: string, property: PropertySchema): object {
  const meaning = meaningUrl(property);
  // Text that must be there and may be empty: an empty cell is the empty text.
  const emptyIsText =
    typeOf(property) === 'string' &&
    !isNullable(property) &&
    property.minLength === undefined &&
    property.enum === undefined &&
    property.pattern === undefined;
  return {
    name,
    title: property.title,
    description: property.description,
    type: typeOf(property),
    ...(property.format === undefined ? {} : { format: property.format }),
    ...(meaning === null ? {} : { rdfType: meaning }),
    ...(emptyIsText ? { missingValues: [] } : {}),
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

function given(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function foreignKeys(table: string, schema: TableSchema): object {
  const keys = Object.entries(schema.properties).flatMap(([column, property]) => {
    const [target, ...others] = property['x-column'].references ?? [];
    if (target === undefined || others.length > 0 || typeOf(property) === 'array') return [];
    const resource = target === table ? {} : { resource: target };
    return [{ fields: [column], reference: { ...resource, fields: ['id'] } }];
  });
  return keys.length === 0 ? {} : { foreignKeys: keys };
}
