import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aloneIn } from '../../pipeline/release/index.ts';
import { FORUM, SUMMIT } from './articles.ts';
import { hashes, temporaryFolder, write } from './folder.ts';
import { VERBATIM, verbatimHere } from './verbatim.ts';

const { root, remove } = temporaryFolder({ 'articles/forum.md': FORUM });
afterAll(remove);

const out = path.join(root, 'out');
const build = ['build', '--sources', path.join(root, 'articles'), '--out', out];

test('a build refuses to work where another one does, and leaves the old release as it was', async () => {
  await verbatimHere(build);
  write(root, { 'articles/summit.md': SUMMIT });
  const before = hashes(out);
  const refused = await aloneIn(out, () => verbatimHere(build));
  expect([refused.exitCode, refused.stdout]).toEqual([2, '']);
  expect(refused.stderr).toContain(`Another build (process ${process.pid} on `);
  expect(refused.stderr).toContain('Wait for its end');
  expect(hashes(out)).toEqual(before);
  expect((await verbatimHere(['verify', out])).exitCode).toBe(0);
});

test('the next build takes over from one that was killed, and waits for nobody', async () => {
  const child = spawn(process.execPath, [VERBATIM, ...build, '--threads', '1'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // Its first word comes when it has the lock.
  child.stderr.once('data', () => child.kill('SIGKILL'));
  await once(child, 'close');
  expect(readdirSync(out)).toContain('.lock-1');

  const { exitCode, stdout } = await verbatimHere(build);
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Released 1.1.0')]);
  expect(readdirSync(out).sort()).toEqual([
    '1.0.0',
    '1.1.0',
    'feed.xml',
    'index.json',
    'last-build.json',
    'latest',
  ]);
});
