import * as fs from 'node:fs/promises';
import { messageOf } from '../../contract/thrown.ts';
import { userError, writingTo } from '../disk/failures.ts';
import { isThere, makeFolder, writeFile } from '../disk/files.ts';
import { readPrevious } from '../versions/previous.ts';
import { applied, MisfitError } from './apply.ts';
import { linesIn, noDelta } from './read.ts';
import { statesOf, tableFile } from './states.ts';

/**
 * Applies a `delta.ndjson` to the tables of the release that it begins with, and writes those of the release that it leads to, as JSON,
 * into a folder that is not there yet: byte for byte the files of that release.
 * @returns how many lines were applied, and the tables that were written
 * @throws {VerbatimError} 2 where the release is not sound, the delta is of another one, or the folder is there or cannot be written
 */
export async function applyDelta(
  release: string,
  delta: string,
  out: string,
): Promise<{ readonly lines: number; readonly files: readonly string[] }> {
  const before = await readPrevious(release, release);
  if (before === null) throw new Error('a folder that is named is read, or it is an error');
  const lines = linesIn(await textOf(delta), delta);
  if (await isThere(out))
    throw userError('out-is-there', out, 'The folder is there already.', 'Name one that is not, with --out.');
  const files = appliedFiles(statesOf(before), lines, delta).map(([table, state]) => tableFile(table, state));
  await writingTo(out, async () => {
    await makeFolder(out);
    for (const file of files) await writeFile(out, file);
  });
  return { lines: lines.length, files: files.map(({ path }) => path) };
}

function appliedFiles(...[states, lines, file]: [...Parameters<typeof applied>, string]) {
  try {
    return [...applied(states, lines)];
  } catch (error) {
    if (error instanceof MisfitError) throw noDelta(file, error.at + 1, error.message);
    throw error;
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch (error) {
    const why = messageOf(error);
    throw userError('no-delta', file, `It cannot be read: ${why}.`, 'Name the delta.ndjson of a release.');
  }
}
