import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Row } from '../../../pipeline/release/rows.ts';

/**
 * A DuckDB in memory: a reader of CSV, JSON, NDJSON and Parquet that shares nothing with their writers. It keeps nothing of the files it
 * reads: its cache takes a file that is written anew within the second, and is as long as before, for the old one.
 */
export async function connect(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { enable_external_file_cache: 'false' });
  return instance.connect();
}

/** The rows of a query. They come as JSON, since the client takes a byte order mark off texts that begin with one. */
export async function rowsFrom(duckdb: DuckDBConnection, sql: string): Promise<Row[]> {
  const reader = await duckdb.runAndReadAll(`SELECT to_json(row)::VARCHAR FROM (${sql}) AS row`);
  return reader.getRows().map(([json]) => JSON.parse(String(json)));
}
