import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { Problem } from '../../contract/problem.ts';
import { reasonOf } from '../reason.ts';
import { type StoredResponse, responseOfLine } from './stored-response.ts';

const NAME = 'responses.jsonl';
const LINE_END = 0x0a;

/**
 * Reads the log line by line, the oldest response first, and calls `take` with each. Lines that hold no response are passed over and
 * reported; a last line without its end was cut off by a kill, which loses nothing but that line. No log is an empty log.
 */
export async function readLog(folder: string, take: (response: StoredResponse) => void): Promise<Problem[]> {
  const file = path.join(folder, NAME);
  const damaged: number[] = [];
  let line = 0;
  let isTorn = false;
  try {
    const handle = await fs.open(file, 'r');
    try {
      isTorn = !(await endsWithLineEnd(handle));
      for await (const text of handle.readLines({ autoClose: false })) {
        line++;
        const response = responseOfLine(text);
        if (response !== null) take(response);
        else if (text.trim() !== '') damaged.push(line);
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    return isMissing(error) ? [] : [unreadable(reasonOf(error))];
  }
  return damaged.map((at) => (isTorn && at === line ? torn(at) : damagedLine(at)));
}

/** Adds one line and waits until the disk has it. A torn line before it is closed first. Throws the errors of the disk. */
export async function appendToLog(folder: string, response: StoredResponse): Promise<void> {
  const handle = await fs.open(path.join(folder, NAME), 'a+');
  try {
    const closing = (await endsWithLineEnd(handle)) ? '' : '\n';
    await handle.appendFile(`${closing}${JSON.stringify(response)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** True of an empty file, too. */
async function endsWithLineEnd(handle: fs.FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  if (size === 0) return true;
  const last = new Uint8Array(1);
  await handle.read(last, 0, 1, size - 1);
  return last[0] === LINE_END;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function torn(line: number): Problem {
  const message = 'The last line of the log of responses is cut short: a run was killed while it wrote it.';
  const remedy = 'Nothing need be done: nothing else is lost, and the next run fetches that address again.';
  return { level: 'warning', stage: 'collect', code: 'collect/torn-log', message, remedy, file: NAME, line };
}

function damagedLine(line: number): Problem {
  const message = 'This line of the log of responses holds no response.';
  const remedy = 'Delete the line; if you changed it by hand, put it back as it was.';
  return {
    level: 'warning',
    stage: 'collect',
    code: 'collect/damaged-log',
    message,
    remedy,
    file: NAME,
    line,
  };
}

function unreadable(reason: string): Problem {
  const message = `The log of responses cannot be read (${reason}).`;
  const remedy = 'Check that your user may read and write the folder of snapshots.';
  return { level: 'error', stage: 'collect', code: 'collect/unreadable-log', message, remedy, file: NAME };
}
