import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A temporary folder with these files in it, and how to take it away. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): {
  readonly root: string;
  readonly remove: () => void;
} {
  const root = mkdtempSync(path.join(tmpdir(), 'verbatim-test-'));
  write(root, files);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Writes files below a folder, in the order in which they are named. */
export function write(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
}

/** SHA-256 of every file below a folder, by relative path. */
export function hashes(root: string): Record<string, string> {
  return ofFiles(root, sha256);
}

/** SHA-256 and time of the last change of every file below a folder: what a build that changes nothing must leave alone. */
export function state(root: string): Record<string, string> {
  return ofFiles(root, (file) => `${sha256(file)} ${statSync(file).mtimeMs}`);
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function ofFiles(root: string, value: (file: string) => string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(root, name)).isFile())
    .sort();
  return Object.fromEntries(files.map((name) => [name, value(path.join(root, name))]));
}
