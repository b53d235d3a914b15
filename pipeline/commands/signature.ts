import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The name that Git signs with, else that of the user; null where neither is known. */
export async function userName(): Promise<string | null> {
  const git = await promisify(execFile)('git', ['config', 'user.name']).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );
  return git || process.env['USER'] || null;
}

/** The day in UTC, `2026-01-31`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
