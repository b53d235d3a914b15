import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { RowList } from '../../contract/row-list.ts';
import type { TableSchema } from '../../contract/tables.ts';
import { inChunks, type OutputFile } from '../output-file.ts';
import type { Cell, Row } from '../rows.ts';
import { typedColumns } from './columns.ts';
import type { TypedColumn } from './columns.ts';

/** Rows that are encoded together, and the most of them that memory holds a second time. */
const ROW_GROUP = 50_000;

/**
 * A table as Parquet: text as STRING, whole numbers as INT64, others as DOUBLE, lists as LIST of STRING; snappy. A column that is never
 * empty by its schema is REQUIRED. The file says the title and the columns of its table in the key-value metadata, and no version, so
 * that a table that stays the same stays the same file.
 */
export function parquetFile(table: string, schema: TableSchema, rows: RowList<Row>): OutputFile {
  return {
    path: `${table}.parquet`,
    *chunks() {
      const columns = typedColumns(schema, rows);
      const writer = new ByteWriter();
      const parquet = new ParquetWriter({
        writer,
        schema: [{ name: table, num_children: columns.length }, ...columns.flatMap(schemaElements)],
        kvMetadata: metadataOf(schema),
        createdBy: 'verbatim',
      });
      for (const group of inChunks(rows, ROW_GROUP)) {
        const columnData = columns.map((column) => ({
          name: column.name,
          data: group.map((row) => valueOf(column, row[column.name] ?? null)),
        }));
        void parquet.write({ columnData, rowGroupSize: ROW_GROUP });
        yield taken(writer);
      }
      void parquet.finish();
      yield taken(writer);
    },
  };
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
