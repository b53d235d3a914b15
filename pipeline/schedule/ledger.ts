import * as fs from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { path } from 'zx';
import { parsedJson } from '../contract/parsed-json.ts';
import { codeOf } from '../contract/thrown.ts';
import { shapeOf } from '../contract/shape.ts';
import schema from '../../schemas/outputs/run-ledger.schema.json' with { type: 'json' };
import { makeFolder, syncFolder } from '../release/disk/files.ts';
import type { LedgerRecord, ScheduledRecord } from './record.ts';

/** The file that is written to, in the folder of the schedule's state. */
const CURRENT = 'ledger.ndjson';
const OLDER = /^ledger-(\d+)\.ndjson$/;

/** A file that grew to this many bytes is put by, and so many of those are kept: years of an hourly schedule. */
const MOST_BYTES = 1_000_000;
const MOST_FILES = 12;

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, validateSchema: false });
addFormats.default(ajv);
const isRecord = shapeOf<LedgerRecord>(ajv, schema);

/**
 * The records of the file that is written to, in their order; they say all that the schedule needs. A last line that was torn off by a
 * kill or a full disk says nothing: nothing was done on the strength of it. Nor does any other line that is no record.
 */
export async function readLedger(folder: string): Promise<LedgerRecord[]> {
  return recordsIn(await textOf(path.join(folder, CURRENT)));
}

/** All records that are kept, from the oldest. */
export async function readAllLedgers(folder: string): Promise<LedgerRecord[]> {
  const names = [...(await olderFiles(folder)).map(nameOf), CURRENT];
  const texts = await Promise.all(names.map((name) => textOf(path.join(folder, name))));
  return texts.flatMap(recordsIn);
}

/**
 * Adds a record and waits until the disk has it. Only whoever holds the lease may. A torn last line is cut off first.
 * @throws what the disk refuses, and where the record does not fit its schema
 */
export async function appendRecord(folder: string, record: LedgerRecord): Promise<void> {
  if (!isRecord(record)) throw new Error(`No record of the ledger: ${ajv.errorsText(isRecord.errors)}`);
  await makeFolder(folder);
  const file = await fs.open(path.join(folder, CURRENT), 'a+');
  try {
    const whole = await wholeLinesOf(file);
    const { size } = await file.stat();
    if (whole < size) await file.truncate(whole);
    await file.appendFile(`${JSON.stringify(record)}\n`);
    await file.sync();
    if (size === 0) await syncFolder(folder);
  } finally {
    await file.close();
  }
}

/**
 * Puts the file by when it has grown large, and begins a new one with the record that says how far the schedule has come. To be called
 * when no run goes on and none is to be tried again. Killed at any moment, one of the two files is in place.
 * @param mostBytes from which size on; as it stands but for tests
 */
export async function rotateLedger(
  folder: string,
  head: ScheduledRecord,
  mostBytes = MOST_BYTES,
): Promise<boolean> {
  const current = path.join(folder, CURRENT);
  const { size, ino } = await fs.stat(current);
  if (size < mostBytes) return false;
  const older = await olderFiles(folder);
  const newest = older.at(-1) ?? 0;
  const isLinked = newest > 0 && (await fs.stat(path.join(folder, nameOf(newest)))).ino === ino;
  if (!isLinked) await fs.link(current, path.join(folder, nameOf(newest + 1)));
  const aside = path.join(folder, '.ledger-new');
  await fs.rm(aside, { force: true });
  const file = await fs.open(aside, 'wx');
  try {
    await file.appendFile(`${JSON.stringify(head)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await fs.rename(aside, current);
  await syncFolder(folder);
  for (const old of (await olderFiles(folder)).slice(0, -MOST_FILES))
    await fs.rm(path.join(folder, nameOf(old)), { force: true });
  return true;
}

function recordsIn(text: string): LedgerRecord[] {
  return text
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => {
      const value = parsedJson(line);
      return isRecord(value) ? [value] : [];
    });
}

/** Numbers of the files that were put by, from the oldest. */
async function olderFiles(folder: string): Promise<number[]> {
  const names = await fs.readdir(folder).catch(() => []);
  return names
    .flatMap((name) => Number(OLDER.exec(name)?.[1] ?? []))
    .filter((n) => n > 0)
    .sort((a, b) => a - b);
}

function nameOf(number: number): string {
  return `ledger-${number}.ndjson`;
}

async function textOf(file: string): Promise<string> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}

/** Bytes up to and with the last line end. */
async function wholeLinesOf(file: fs.FileHandle): Promise<number> {
  const bytes = await file.readFile();
  return bytes.lastIndexOf(10) + 1;
}
