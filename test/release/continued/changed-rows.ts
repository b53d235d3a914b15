import fc from 'fast-check';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import type { Continued } from '../../../pipeline/release/continued/index.ts';
import { rowEdits } from '../../../pipeline/release/continued/row-edits.ts';
import { deltaOf } from '../../../pipeline/release/deltas/delta.ts';
import { csvFile } from '../../../pipeline/release/formats/csv.ts';
import { tableJsonFile } from '../../../pipeline/release/formats/json.ts';
import { ndjsonFile } from '../../../pipeline/release/formats/ndjson.ts';
import { sqliteFile } from '../../../pipeline/release/formats/sqlite.ts';
import type { OutputFile } from '../../../pipeline/release/output-file.ts';
import type { Row } from '../../../pipeline/release/rows.ts';
import { temporaryFolder } from '../build-release.ts';
import { anyRows, SAMPLES } from '../formats/samples.ts';
import { scratchPath } from '../scratch.ts';

/** Rows of a table of before and of now, in order of key: some stay, some change, come or go. */
export const changedRows: fc.Arbitrary<{ before: Row[]; after: Row[] }> = fc
  .array(fc.tuple(fc.constantFrom('stays', 'stays', 'changes', 'comes', 'goes'), anyRows, anyRows), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) => {
    const [before, after]: [Row[], Row[]] = [[], []];
    for (const [place, [what, [was], [is]]] of all.entries()) {
      const id = `sample/${String(place).padStart(2, '0')}`;
      if (was !== undefined && what !== 'comes') before.push({ ...was, id });
      const now = what === 'stays' ? was : is;
      if (now !== undefined && what !== 'goes') after.push({ ...now, id });
    }
    return { before, after };
  });

/** The files of a table of samples, as they are made from nothing. */
export async function filesOf(
  rows: readonly Row[],
  continued: Continued | null = null,
): Promise<OutputFile[]> {
  const schemas = new Map([['samples', SAMPLES]]);
  return [
    csvFile('samples', SAMPLES, rows),
    ndjsonFile('samples', SAMPLES, rows),
    tableJsonFile('samples', SAMPLES, rows),
    await sqliteFile(schemas, new Map([['samples', rows]]), scratchPath(), continued),
  ];
}

/** A folder with the files of a table. */
export async function folderWith(rows: readonly Row[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const file of await filesOf(rows))
    await fs.writeFile(path.join(folder, file.path), file.chunks(), file.encoding);
  return folder;
}

/** The rows of before, written into a folder, as what is continued from. */
export async function continuedWith(before: readonly Row[], after: readonly Row[]): Promise<Continued> {
  const [schemas, corrections] = [new Map([['samples', SAMPLES]]), []];
  const [was, is] = [before, after].map((rows) => new Map([['samples', rows]]));
  const delta = deltaOf(
    { tables: was ?? new Map(), schemas, corrections },
    { tables: is ?? new Map(), schemas, corrections },
  );
  const edits = new Map([['samples', rowEdits(before, SAMPLES, delta.get('samples'))]]);
  return { folder: await folderWith(before), edits };
}
