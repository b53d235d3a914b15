import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FORUM } from './articles.ts';
import { hashes, temporaryFolder, write } from './folder.ts';
import { VERBATIM, verbatimHere } from './verbatim.ts';

const { root, remove } = temporaryFolder({ 'articles/forum.md': FORUM });
afterAll(remove);

const build = ['build', '--sources', path.join(root, 'articles'), '--out', path.join(root, 'out')];

/** Enough articles that there is time to stop the build at each of its stages. */
function manyForums(): Record<string, string> {
  const cities = ['Accra', 'Lima', 'Oslo', 'Hanoi', 'Quito', 'Tunis', 'Riga', 'Dakar'];
  const articles = Array.from({ length: 12 }, (_, index) => {
    const city = cities[index % cities.length] ?? '';
    const day = 1 + (index % 28);
    const body = `The Forum on Service ${index} was held in ${city} on ${day} May 2024. It brought together ${100 + index} participants.\n`;
    return [`forum-${index}.txt`, body.repeat(12)];
  });
  return Object.fromEntries(articles);
}

/** Starts a build, sends it the signal as soon as its standard error has the words, and gives the signal that ended it. */
async function stoppedAt(words: string, signal: NodeJS.Signals): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [VERBATIM, ...build, '--threads', '1'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let heard = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    heard += text;
    if (heard.includes(words)) child.kill(signal);
  });
  await once(child, 'close');
  return child.signalCode;
}

test('a build that is stopped leaves the old release, and nothing that harms the next build', async () => {
  await verbatimHere(build);
  const before = hashes(path.join(root, 'out'));
  write(path.join(root, 'articles'), manyForums());

  expect(await stoppedAt('ground ', 'SIGINT')).toBe('SIGINT');
  expect(hashes(path.join(root, 'out'))).toEqual(before);

  expect(await stoppedAt('validate ', 'SIGTERM')).toBe('SIGTERM');
  const { ...after } = hashes(path.join(root, 'out'));
  expect(after).toMatchObject(before);

  const { exitCode, stdout } = await verbatimHere(build);
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Released 1.1.0')]);
  expect(readdirSync(path.join(root, 'out')).sort()).toEqual([
    '1.0.0',
    '1.1.0',
    'feed.xml',
    'index.json',
    'last-build.json',
    'latest',
  ]);
  expect((await verbatimHere(['verify', path.join(root, 'out')])).exitCode).toBe(0);
});
