import { execFile } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '..');

/** A checkout of the project, whose packages are those of this one. */
let checkout: string;
let kept: string;

beforeEach(async () => {
  checkout = await fs.mkdtemp(path.join(tmpdir(), 'verbatim-program-'));
  kept = path.join(checkout, 'node_modules/.cache/verbatim');
  for (const name of ['pipeline', 'schemas', 'package.json', 'package-lock.json'])
    await fs.cp(path.join(PROJECT, name), path.join(checkout, name), { recursive: true });
  await fs.mkdir(path.join(checkout, 'node_modules'));
  for (const name of await fs.readdir(path.join(PROJECT, 'node_modules')))
    if (name !== '.cache')
      await fs.symlink(path.join(PROJECT, 'node_modules', name), path.join(checkout, 'node_modules', name));
});

afterEach(() => fs.rm(checkout, { recursive: true, force: true }));

/** What the command says when it is asked for its version. */
async function version(): Promise<string> {
  const program = path.join(checkout, 'pipeline/verbatim.mjs');
  const { stdout, stderr } = await promisify(execFile)('node', [program, '--version']);
  expect(stderr).toBe('');
  return stdout.trim();
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const place = path.join(checkout, file);
  const text = await fs.readFile(place, 'utf8');
  expect(text).toContain(from);
  await fs.writeFile(place, text.replace(from, to));
}

test('the program is compiled once, and again when something of it has changed', async () => {
  expect(await version()).toBe('0.1.0');
  const [first, ...others] = await fs.readdir(kept);
  expect(others).toEqual([]);
  await version();
  expect(await fs.readdir(kept)).toEqual([first]);

  await edit('package.json', '"version": "0.1.0"', '"version": "0.1.1"');
  expect(await version()).toBe('0.1.1');
  expect(await fs.readdir(kept)).toHaveLength(2);
});

test('two commands that are the first at once both run, and leave one program', async () => {
  expect(await Promise.all([version(), version()])).toEqual(['0.1.0', '0.1.0']);
  expect(await fs.readdir(kept)).toHaveLength(1);
});

test('a program that was made long ago is taken away when another is made', async () => {
  const old = path.join(kept, 'of-an-earlier-checkout');
  await fs.mkdir(old, { recursive: true });
  await fs.utimes(old, new Date('2020-01-01'), new Date('2020-01-01'));
  await version();
  expect(await fs.readdir(kept)).not.toContain('of-an-earlier-checkout');
});

test('where nothing can be kept, the sources are run', async () => {
  await fs.writeFile(path.join(checkout, 'node_modules/.cache'), 'no folder');
  expect(await version()).toBe('0.1.0');
});

test('a fault is told with the lines of the sources', async () => {
  await edit(
    'pipeline/cli.ts',
    "if (name === '--version')",
    "if (name === '--version') throw new Error('broken');\n  if (name === '--version')",
  );
  await expect(version()).rejects.toThrow(/broken[^]*pipeline\/cli\.ts:\d+/);
});
