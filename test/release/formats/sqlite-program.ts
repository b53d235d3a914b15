import { execFileSync } from 'node:child_process';

/** Whether the `sqlite3` program is on this machine: SQLite as its authors compile it. */
export function hasSqliteProgram(): boolean {
  try {
    execFileSync('sqlite3', ['--version']);
    return true;
  } catch {
    return false;
  }
}

/** What the program says to a statement, as JSON; empty where there are no rows. */
export function sqlite(file: string, sql: string): string {
  return execFileSync('sqlite3', ['-readonly', '-json', file, sql], { encoding: 'utf8', maxBuffer: 2 ** 28 });
}
