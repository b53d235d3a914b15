/**
 * Loaded before a program (`node --import`) to make a fault happen in it. What the program does to the disk below a folder is counted, and
 * the nth of it is struck:
 *
 *   FAULT=kill:37              the process is killed before it, or with half of its bytes written (odd numbers)
 *   FAULT=ENOSPC:37            it and all after it that need room fail, as on a full disk
 *   FAULT=EROFS:1              it and all after it fail, as on a disk that became read-only
 *   FAULT=clock:37:-86400000   the clock goes back by a day when it begins; with 0 in place of 37 from the start
 *   FAULT=count                nothing happens; how many there were goes to the file FAULT_COUNT
 *
 * FAULT_BELOW names the folder.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const [kind = 'count', number = '0', by = '0'] = (process.env['FAULT'] ?? 'count').split(':');
const below = path.resolve(process.env['FAULT_BELOW'] ?? '.');
const struckAt = Number(number);

/** Those that only give room back succeed on a full disk. */
const NEED_ROOM = new Set([
  'mkdir',
  'symlink',
  'link',
  'open',
  'appendFile',
  'writeFile',
  'mkdirSync',
  'writeFileSync',
  'writeSync',
]);
const BY_PATH = [
  'mkdir',
  'rename',
  'rm',
  'rmdir',
  'unlink',
  'symlink',
  'link',
  'copyFile',
  'writeFile',
  'appendFile',
];
const BY_PATH_SYNC = ['mkdirSync', 'renameSync', 'rmSync', 'unlinkSync', 'writeFileSync'];
const BY_HANDLE = ['appendFile', 'writeFile', 'write', 'truncate'];

/** Files below the folder that were opened by the synchronous functions, as SQLite does. */
const opened = new Set<unknown>();
let count = 0;
let advance = 0;
const realNow = Date.now;
if (kind === 'clock') moveClock();
replace(fs.promises, BY_PATH, (name, given) => isBelow(given) && strike(name));
replace(
  fs.promises,
  ['open'],
  (name, given) => isBelow(given) && given[1] !== 'r' && strike(name),
  strikeHandle,
);
replace(fs, BY_PATH_SYNC, (name, given) => isBelow(given) && strike(name));
replace(
  fs,
  ['openSync'],
  () => undefined,
  (file, given) => isBelow(given) && opened.add(file),
);
replace(fs, ['closeSync'], (_, [file]) => opened.delete(file));
replace(fs, ['writeSync'], (name, [file]) => opened.has(file) && strike(name));
syncBuiltinESMExports();
process.on('exit', () => {
  const file = process.env['FAULT_COUNT'];
  if (file !== undefined) fs.writeFileSync(file, String(count));
});

/**
 * Puts functions of an object into which a fault may strike in the place of its own.
 * @param before what is done before the real one: may throw, or kill
 * @param after what is done with what it gave, and what it was given
 */
function replace(
  owner: object,
  names: readonly string[],
  before: (name: string, given: readonly unknown[]) => unknown,
  after: (result: unknown, given: readonly unknown[]) => unknown = () => undefined,
): void {
  for (const name of names) {
    const real: unknown = Reflect.get(owner, name);
    if (typeof real !== 'function') throw new Error(`There is no ${name} to strike at.`);
    const isSync = name.endsWith('Sync');
    const struck = isSync
      ? (...given: unknown[]): unknown => {
          before(name, given);
          const result: unknown = Reflect.apply(real, owner, given);
          after(result, given);
          return result;
        }
      : async (...given: unknown[]): Promise<unknown> => {
          before(name, given);
          const result: unknown = await Reflect.apply(real, owner, given);
          after(result, given);
          return result;
        };
    Reflect.set(owner, name, struck);
  }
}

function isBelow(given: readonly unknown[]): boolean {
  return given
    .slice(0, 2)
    .some(
      (each) =>
        typeof each === 'string' && `${path.resolve(each)}${path.sep}`.startsWith(`${below}${path.sep}`),
    );
}

/** What is written to an open file is struck too, and may be torn. */
function strikeHandle(handle: unknown): void {
  if (typeof handle !== 'object' || handle === null) return;
  for (const name of BY_HANDLE) {
    const real: unknown = Reflect.get(handle, name);
    if (typeof real !== 'function') continue;
    Reflect.set(handle, name, async (...given: unknown[]): Promise<unknown> => {
      const [data] = given;
      const isTorn = kind === 'kill' && count + 1 === struckAt && struckAt % 2 === 1;
      if (isTorn && (typeof data === 'string' || Buffer.isBuffer(data)))
        await Reflect.apply(real, handle, [data.slice(0, data.length >> 1)]);
      strike(name);
      return Reflect.apply(real, handle, given);
    });
  }
}

function strike(name: string): void {
  count++;
  if (kind === 'clock' && count === struckAt) advance = Number(by);
  if (count < struckAt || struckAt === 0) return;
  if (kind === 'kill') process.kill(process.pid, 'SIGKILL');
  if (kind === 'EROFS' || (kind === 'ENOSPC' && NEED_ROOM.has(name)))
    throw Object.assign(new Error(`${kind}: the disk was struck, ${name}`), { code: kind });
}

function moveClock(): void {
  if (struckAt === 0) advance = Number(by);
  const now = (): number => realNow() + advance;
  globalThis.Date = new Proxy(Date, {
    construct: (real, given: unknown[], target) =>
      Reflect.construct(real, given.length === 0 ? [now()] : given, target) as Date,
    get: (real, name) => (name === 'now' ? now : Reflect.get(real, name)),
  });
}
