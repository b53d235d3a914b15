import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { replaceFile, textBefore } from '../../pipeline/collect/replace-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'replace-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('replaces a file, and leaves nothing beside it', async () => {
  const file = path.join(folder, 'list.yaml');
  expect(await textBefore(file)).toBe('');
  await replaceFile(file, '- one\n');
  await replaceFile(file, `${await textBefore(file)}- two\n`);
  expect(readFileSync(file, 'utf8')).toBe('- one\n- two\n');
  expect(readdirSync(folder)).toEqual(['list.yaml']);
});

it('throws what the disk says, and leaves nothing then either', async () => {
  const taken = path.join(folder, 'list.yaml');
  await expect(textBefore(path.join(taken, 'inside'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  await expect(textBefore(folder)).rejects.toMatchObject({ code: 'EISDIR' });
  await expect(replaceFile(folder, 'text')).rejects.toMatchObject({ code: 'EISDIR' });
  await expect(replaceFile(path.join(folder, 'none', 'list.yaml'), 'text')).rejects.toMatchObject({
    code: 'ENOENT',
  });
  expect(readdirSync(folder)).toEqual(['list.yaml']);
});
