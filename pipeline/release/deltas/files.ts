import Papa from 'papaparse';
import { CSV_DIALECT } from '../formats/csv.ts';
import { inChunks } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import type { DeltaLine } from './lines.ts';

const COLUMNS = ['table', 'row', 'change', 'field', 'before', 'after', 'reason', 'because'] as const;

/** The delta for programs and for spreadsheets: the same lines. */
export function deltaFiles(lines: readonly DeltaLine[]): OutputFile[] {
  return [
    {
      path: 'delta.ndjson',
      *chunks() {
        for (const chunk of inChunks(lines)) yield chunk.map((line) => `${JSON.stringify(line)}\n`).join('');
      },
    },
    {
      path: 'delta.csv',
      *chunks() {
        yield csvOf([[...COLUMNS]]);
        for (const chunk of inChunks(lines)) yield csvOf(chunk.map(cellsOf));
      },
    },
  ];
}

function csvOf(cells: string[][]): string {
  return `${Papa.unparse(cells, { newline: CSV_DIALECT.lineTerminator })}${CSV_DIALECT.lineTerminator}`;
}

/** Values as JSON texts, so that nothing (an empty cell), "" and [] stay what they are. */
function cellsOf({ table, row, change, field, before, after, reason, because }: DeltaLine): string[] {
  const json = (value: typeof before): string => (value === null ? '' : JSON.stringify(value));
  return [table, row ?? '', change, field ?? '', json(before), json(after), reason, JSON.stringify(because)];
}
