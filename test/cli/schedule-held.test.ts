import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORUM } from './articles.ts';
import { temporaryFolder, write } from './folder.ts';
import { verbatimHere } from './verbatim.ts';

const { root, remove } = temporaryFolder({
  'sources/forum.md': FORUM,
  'sources/expectations.yaml': 'tables: { people: { rows: { min: 1 } } }\n',
});
const FOLDERS = ['--sources', path.join(root, 'sources'), '--out', path.join(root, 'out')];

const notices: { event: string; error: string | null; remedy?: string }[] = [];
const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (text: string) => (body += text));
  request.on('end', () => {
    notices.push(JSON.parse(body));
    response.end();
  });
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  write(root, { 'sources/schedule.yaml': `webhooks: ["http://127.0.0.1:${port}/"]\n` });
});
afterAll(() => {
  server.close();
  remove();
});

async function run(): Promise<[number | null, string[]]> {
  notices.length = 0;
  const { exitCode } = await verbatimHere(['schedule', 'run', ...FOLDERS]);
  return [exitCode, notices.map(({ event }) => event)];
}

test('a scheduled build is held back until somebody accepts, and tells of it with the rule and the command', async () => {
  expect(await run()).toEqual([3, ['held']]);
  expect(notices).toMatchObject([
    {
      error: expect.stringContaining('[gates/rows/people/too-few]'),
      remedy: expect.stringContaining('--accept rows/people/too-few --because'),
    },
  ]);
  const accept = ['--accept', 'rows', '--because', 'Nobody is named.', '--by', 'Ana', '--quiet'];
  expect((await verbatimHere(['release', ...FOLDERS, ...accept])).exitCode).toBe(0);
  expect(await run()).toEqual([0, ['recovery']]);
  const { stdout } = await verbatimHere(['schedule', 'history', '--json', ...FOLDERS]);
  const lines = stdout.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).outcome)).toEqual(['held', 'unchanged']);
});
