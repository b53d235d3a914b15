import { existsSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packedFacts } from '../pipeline/packed-facts.ts';
import { articlesOnDisk } from '../pipeline/articles-on-disk.ts';

let folder: string;
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'verbatim-articles-'));
});
afterAll(() => fs.rm(folder, { recursive: true }));

const words = (text: string) => ({ text, blocks: [] });

test('words and facts of an article are found by its file, and none of a file that was not put there', () => {
  const disk = articlesOnDisk(path.join(folder, 'some'));
  disk.words.put('a.md', words('Bakı – İstanbul 🎉'));
  disk.words.put('b.md', words('x'.repeat(100_000)));
  disk.facts.put('a.md', packedFacts([]));
  disk.words.putJson('c.md', Buffer.from(JSON.stringify(words('é'))));
  expect(disk.words.get('c.md')).toEqual(words('é'));
  expect(disk.words.get('a.md')).toEqual(words('Bakı – İstanbul 🎉'));
  expect(disk.words.get('b.md')).toEqual(words('x'.repeat(100_000)));
  expect(disk.facts.get('a.md')).toEqual(packedFacts([]));
  expect(disk.facts.get('b.md')).toBeUndefined();
  disk.end();
});

test('what is put last holds', () => {
  const disk = articlesOnDisk(path.join(folder, 'twice'));
  disk.words.put('a.md', words('first'));
  disk.words.put('a.md', words('second, and longer'));
  expect(disk.words.get('a.md')).toEqual(words('second, and longer'));
  disk.end();
});

test('a process that is killed leaves no file: the names are given up at once', () => {
  const disk = articlesOnDisk(path.join(folder, 'gone'));
  disk.words.put('a.md', words('text'));
  expect(existsSync(path.join(folder, 'gone.words')) || existsSync(path.join(folder, 'gone.facts'))).toBe(
    false,
  );
  disk.end();
});
