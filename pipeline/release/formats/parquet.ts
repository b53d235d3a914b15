import type { ColumnChunk, FileMetaData, RowGroup, SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { RowList } from '../../contract/row-list.ts';
import type { TableSchema } from '../../contract/tables.ts';
import type { Continued } from '../continued/index.ts';
import type { OutputFile } from '../output-file.ts';
import type { Cell, Row } from '../rows.ts';
import { typedColumns } from './columns.ts';
import type { TypedColumn } from './columns.ts';
import { type GroupBefore, groupsBefore } from './parquet-before.ts';
import { GROUP_SIZES, type GroupedRows, groupedRows, type GroupSizes } from './parquet-groups.ts';

/**
 * A table as Parquet: text as STRING, whole numbers as INT64, others as DOUBLE, lists as LIST of STRING; snappy. A column that is never
 * empty by its schema is REQUIRED. The file says the title and the columns of its table in the key-value metadata, and no version, so
 * that a table that stays the same stays the same file. In which order rows stand, and where groups of them end: see `groupedRows`. A group has nothing
 * outside of its own bytes but its metadata, so that it may be copied from the release before.
 * @param continued the release before, where groups of rows may be copied from it
 */
export function parquetFile(
  table: string,
  schema: TableSchema,
  rows: RowList<Row>,
  continued: Continued | null = null,
  sizes: GroupSizes = GROUP_SIZES,
): OutputFile {
  return {
    path: `${table}.parquet`,
    *chunks() {
      const columns = typedColumns(schema, rows);
      const [writer, parquet] = begun(table, schema, columns);
      const grouped = groupedRows(rows, schema, sizes);
      const before = groupsBefore(table, continued, grouped, (metadata) =>
        footerOf(begun(table, schema, columns), metadata),
      );
      try {
        let from = 0;
        for (const to of grouped.ends) {
          const known = before?.sameAs(from, to);
          if (known === undefined) yield written(writer, parquet, columns, grouped, from, to);
          else yield* copied(writer, parquet, known);
          from = to;
        }
      } finally {
        before?.close();
      }
      void parquet.finish();
      yield taken(writer);
    },
  };
}

type Begun = readonly [writer: ByteWriter, parquet: ParquetWriter];

function begun(table: string, schema: TableSchema, columns: readonly TypedColumn[]): Begun {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: [{ name: table, num_children: columns.length }, ...columns.flatMap(schemaElements)],
    kvMetadata: metadataOf(schema),
    createdBy: 'verbatim',
  });
  return [writer, parquet];
}

/** Writes some rows as a group of their own. */
function written(
  writer: ByteWriter,
  parquet: ParquetWriter,
  columns: readonly TypedColumn[],
  rows: GroupedRows,
  from: number,
  to: number,
): Uint8Array {
  const group: Row[] = [];
  for (let at = from; at < to; at++) group.push(rows.rowAt(at));
  const columnData = columns.map((column) => ({
    name: column.name,
    data: group.map((row) => valueOf(column, row[column.name] ?? null)),
    offsetIndex: false,
  }));
  void parquet.write({ columnData, rowGroupSize: group.length });
  return taken(writer);
}

/** Takes over a group from another file. */
function* copied(
  writer: ByteWriter,
  parquet: ParquetWriter,
  { group, start, bytes }: GroupBefore,
): Generator<Uint8Array> {
  // The sign at the beginning of the file may not be taken yet.
  yield taken(writer);
  parquet.row_groups.push(movedBy(BigInt(writer.offset - start), group));
  parquet.num_rows += group.num_rows;
  for (const piece of bytes()) {
    writer.offset += piece.length;
    yield piece;
  }
}

/** A group that stands so many bytes further on. */
function movedBy(bytes: bigint, group: RowGroup): RowGroup {
  const columns = group.columns.map((column): ColumnChunk => {
    const { meta_data: about, file_offset: offset } = column;
    if (about === undefined) throw new Error('a column of a group has metadata');
    const { data_page_offset: data, dictionary_page_offset: dictionary } = about;
    const moved = { ...about, data_page_offset: data + bytes };
    if (dictionary !== undefined) moved.dictionary_page_offset = dictionary + bytes;
    return { ...column, file_offset: offset + bytes, meta_data: moved };
  });
  return { ...group, columns };
}

/** What stands at the end of a file with these groups. */
function footerOf(
  [writer, parquet]: Begun,
  { row_groups: groups, num_rows: rows }: FileMetaData,
): Uint8Array {
  taken(writer);
  parquet.row_groups.push(...groups);
  parquet.num_rows = rows;
  void parquet.finish();
  return taken(writer);
}

/** What was written since the last time. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

const TYPES: Readonly<Record<Exclude<TypedColumn['kind'], 'list'>, Partial<SchemaElement>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

/** A column in the schema of the file; a list is three levels deep, as the format has it. */
function schemaElements({ name, kind, isNullable }: TypedColumn): SchemaElement[] {
  const repetition_type = isNullable ? 'OPTIONAL' : 'REQUIRED';
  if (kind !== 'list') return [{ name, repetition_type, ...TYPES[kind] }];
  return [
    { name, repetition_type, num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...TYPES.text },
  ];
}

/** As JSON has it: minus zero is zero. */
function valueOf({ kind }: TypedColumn, cell: Cell): Cell | bigint {
  if (typeof cell !== 'number') return cell;
  return kind === 'integer' ? BigInt(cell) : cell + 0;
}

function metadataOf({ title, description, properties }: TableSchema): { key: string; value: string }[] {
  return [
    { key: 'title', value: title },
    { key: 'description', value: description },
    ...Object.entries(properties).map(([column, property]) => ({
      key: `column:${column}`,
      value: property.description,
    })),
  ];
}
