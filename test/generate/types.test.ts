import path from 'node:path';
import { expect, test } from 'vitest';
import { $ } from 'zx';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('the row types are what the schemas say', async () => {
  const run = $({ cwd: ROOT, nothrow: true, quiet: true });
  const { exitCode, stderr } = await run`${process.execPath} --import tsx pipeline/generate/types.ts --check`;
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
});
