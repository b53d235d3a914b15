import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { codeOf } from '../../contract/thrown.ts';
import type { Problem } from '../../contract/problem.ts';
import { reasonOf } from '../reason.ts';

const LINE_END = 0x0a;

/** A log of records in the folder of snapshots, one JSON object a line. */
export interface Log<R> {
  /** Its file in the folder. */
  readonly name: string;
  /** The record of a line, or null where it holds none. */
  readonly recordOf: (line: string) => R | null;
}

/**
 * Reads a log line by line, the oldest record first, and calls `take` with each. Lines that hold no record are passed over and
 * reported; a last line without its end was cut off by a kill, which loses nothing but that line. No log is an empty log.
 */
export async function readLog<R>(folder: string, log: Log<R>, take: (record: R) => void): Promise<Problem[]> {
  const { name } = log;
  const file = path.join(folder, name);
  const damaged: number[] = [];
  let line = 0;
  let isTorn = false;
  try {
    const handle = await fs.open(file, 'r');
    try {
      isTorn = !(await endsWithLineEnd(handle));
      for await (const text of handle.readLines({ autoClose: false })) {
        line++;
        const record = log.recordOf(text);
        if (record !== null) take(record);
        else if (text.trim() !== '') damaged.push(line);
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    return isMissing(error) ? [] : [unreadable(name, reasonOf(error))];
  }
  return damaged.map((at) => (isTorn && at === line ? torn(name, at) : damagedLine(name, at)));
}

/** Adds records and waits until the disk has them. A torn line before them is closed first. Throws the errors of the disk. */
export async function appendToLog<R>(folder: string, log: Log<R>, records: readonly R[]): Promise<void> {
  await fs.mkdir(folder, { recursive: true });
  const handle = await fs.open(path.join(folder, log.name), 'a+');
  try {
    const closing = (await endsWithLineEnd(handle)) ? '' : '\n';
    await handle.appendFile(`${closing}${records.map((record) => `${JSON.stringify(record)}\n`).join('')}`);
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
  return codeOf(error) === 'ENOENT';
}

function torn(file: string, line: number): Problem {
  const message = 'The last line of this log is cut short: a run was killed while it wrote it.';
  const remedy =
    'Nothing need be done: nothing else is lost, and the next run fetches anew what it spoke of.';
  return { level: 'warning', stage: 'collect', code: 'collect/torn-log', message, remedy, file, line };
}

function damagedLine(file: string, line: number): Problem {
  const message = 'This line of the log holds nothing that can be read.';
  const remedy = 'Delete the line; if you changed it by hand, put it back as it was.';
  return {
    level: 'warning',
    stage: 'collect',
    code: 'collect/damaged-log',
    message,
    remedy,
    file,
    line,
  };
}

function unreadable(file: string, reason: string): Problem {
  const message = `This log cannot be read (${reason}).`;
  const remedy = 'Check that your user may read and write the folder of snapshots.';
  return { level: 'error', stage: 'collect', code: 'collect/unreadable-log', message, remedy, file };
}
