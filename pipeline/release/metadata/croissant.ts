import type { PropertySchema, TableSchema } from '../../contract/tables.ts';
import { jsonFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import { citationText } from './citation.ts';
import { referenceOf, typeOf } from './columns.ts';
import { given } from './described.ts';
import type { Described } from './described.ts';
import { descriptionOf } from './schema-org.ts';
import { filesOfAllTables, filesOfTable } from './table-files.ts';
import type { TableFile } from './table-files.ts';

/** The context that Croissant 1.0 prescribes; every document carries it, so that it can be read without the network. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
};

/** Croissant's own name for NDJSON; other formats go by their media types. */
const ENCODINGS: Readonly<Record<string, string>> = {
  ndjson: 'application/jsonlines',
  parquet: 'application/x-parquet',
};

/** The best source of rows first: these keep lists as lists and numbers as numbers. */
const SOURCES = ['parquet', 'ndjson', 'csv'];

/** The data set for machine learning, as Croissant 1.0 (http://mlcommons.org/croissant/1.0): files, record sets and their fields. */
export function croissantFile(described: Described): OutputFile {
  const { schemas, written } = described;
  const ofTables = new Map([...schemas.keys()].map((table) => [table, filesOfTable(table, written)]));
  return jsonFile('croissant.json', {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    ...descriptionOf(described),
    citeAs: citationText(described),
    isLiveDataset: false,
    distribution: [...filesOfAllTables(described), ...[...ofTables.values()].flat()].map(fileObject),
    recordSet: [...schemas].flatMap(([table, schema]) => {
      const source = sourceOf(ofTables.get(table) ?? []);
      return source === undefined ? [] : [recordSet(table, schema, source)];
    }),
  });
}

function fileObject({ path, bytes, sha256, format }: TableFile): object {
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    contentUrl: path,
    contentSize: `${bytes} B`,
    encodingFormat: ENCODINGS[format.ending] ?? format.mediaType,
    sha256,
  };
}

function sourceOf(files: readonly TableFile[]): TableFile | undefined {
  return SOURCES.flatMap((ending) => files.filter(({ format }) => format.ending === ending))[0];
}

function recordSet(table: string, schema: TableSchema, source: TableFile): object {
  const key = schema['x-table'].key.map((column) => ({ '@id': `${table}/${column}` }));
  return {
    '@type': 'cr:RecordSet',
    '@id': table,
    name: table,
    description: schema.description,
    key: key.length === 1 ? key[0] : key,
    field: Object.entries(schema.properties).map(([column, property]) =>
      field(table, column, property, source),
    ),
  };
}

function field(table: string, column: string, property: PropertySchema, source: TableFile): object {
  const { unit } = property['x-column'];
  const target = referenceOf(property);
  const isList = typeOf(property) === 'array' && source.format.ending !== 'csv';
  return given({
    '@type': 'cr:Field',
    '@id': `${table}/${column}`,
    name: column,
    description: unit === undefined ? property.description : `${property.description} Unit: ${unit}.`,
    dataType: dataType(property),
    repeated: isList ? true : undefined,
    references: target === null ? undefined : { field: { '@id': `${target}/id` } },
    source: { fileObject: { '@id': source.path }, extract: { column } },
  });
}

/** Dates stay text, as EDTF has days, months and years; so do lists in CSV. */
function dataType(property: PropertySchema): string {
  const type = typeOf(property);
  if (type === 'integer') return 'sc:Integer';
  if (type === 'number') return 'sc:Float';
  if (type === 'boolean') return 'sc:Boolean';
  return property.format === 'uri' ? 'sc:URL' : 'sc:Text';
}
