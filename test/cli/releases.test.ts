import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FORUM, SUMMIT } from './articles.ts';
import { hashes, state, temporaryFolder, write } from './folder.ts';
import { verbatim, verbatimHere } from './verbatim.ts';

const { root, remove } = temporaryFolder({ 'articles/summit.txt': SUMMIT });
afterAll(remove);

const at = (name: string): string => path.join(root, name);
const build = (...more: string[]): string[] => [
  'build',
  '--sources',
  at('articles'),
  '--out',
  at('out'),
  ...more,
];
const json = (file: string) => JSON.parse(readFileSync(at(file), 'utf8'));
/** All that a build that changes nothing must leave alone: everything but the times of the last run. */
const releases = (folder = 'out'): Record<string, string> => {
  const { 'last-build.json': lastBuild, ...rest } = state(at(folder));
  expect(lastBuild).toBeDefined();
  return rest;
};

// One story, told in order: each test goes on from what the one before it left.

test('a folder with one bare text file gives release 1.0.0, which verify finds sound', async () => {
  const { exitCode, stdout, stderr } = await verbatim(
    ['build', '--sources', 'articles', '--out', 'out'],
    root,
  );
  expect(exitCode).toBe(0);
  expect(stderr.split('\n').map((line) => line.split(' ')[0])).toEqual([
    'collect',
    'read',
    'annotate',
    'extract',
    'ground',
    'resolve',
    'validate',
    'release',
    '',
  ]);
  expect(stdout).toMatch(/events +1\n/);
  expect(stdout).toContain('1 of 1 article used');
  expect(stdout).toContain('Released 1.0.0 in out/1.0.0: This is the first release.');
  expect(json('out/latest/events.json')[0]).toMatchObject({ start: '2023-06-09', participants: 300 });

  const verified = await verbatimHere(['verify', at('out')]);
  expect(verified).toMatchObject({ exitCode: 0, stderr: '' });
  expect(verified.stdout).toContain('is sound: ');
});

test('a second build changes no file and no time of a file, and says so', async () => {
  const before = releases();
  const { exitCode, stdout } = await verbatimHere(build());
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`Nothing changed since 1.0.0 (${at('out/1.0.0')}), so nothing was released.`);
  expect(releases()).toEqual(before);
});

test('--json writes one JSON object and nothing else, --quiet nothing', async () => {
  const { stdout, stderr } = await verbatim(build('--json'), root);
  expect(JSON.parse(stdout)).toMatchObject({
    exitCode: 0,
    released: false,
    version: '1.0.0',
    articles: 1,
    skipped: 0,
    problems: [],
  });
  expect(stderr).toBe('');
  expect(await verbatimHere(build('--quiet'))).toEqual({ exitCode: 0, stdout: '', stderr: '' });
});

test('--json writes one JSON object where the build fails, too', async () => {
  const failed = await verbatimHere(['build', '--json', '--sources', at('nowhere'), '--out', at('out')]);
  expect(failed).toMatchObject({ exitCode: 2, stderr: '' });
  expect(JSON.parse(failed.stdout)).toMatchObject({
    exitCode: 2,
    problems: [{ code: 'collect/no-folder', file: at('nowhere') }],
  });
});

test('an article that is added gives a minor version, with a changelog, and ids go on', async () => {
  const before = hashes(at('out/1.0.0'));
  const ids = json('out/latest/events.json').map(({ id }: { id: string }) => id);
  write(at('articles'), { 'forum.md': FORUM });
  const { stdout } = await verbatimHere(build());
  expect(stdout).toContain(`Released 1.1.0 in ${at('out/1.1.0')}: A minor step from 1.0.0: `);
  expect(readFileSync(at('out/latest/CHANGELOG.md'), 'utf8')).toMatch(
    /1\.1\.0[^]*added to events[^]*1\.0\.0/,
  );
  const now = json('out/latest/events.json').map(({ id }: { id: string }) => id);
  expect(now).toHaveLength(2);
  expect(now).toEqual(expect.arrayContaining(ids));
  expect(hashes(at('out/1.0.0'))).toEqual(before);
});

test('an article that is taken away gives a minor version that withdraws its rows', async () => {
  rmSync(at('articles/summit.txt'));
  const { stdout } = await verbatimHere(build());
  expect(stdout).toContain('Released 1.2.0');
  expect(readFileSync(at('out/latest/CHANGELOG.md'), 'utf8')).toMatch(/1\.2\.0[^]*withdrawn from events/);
  expect(json('out/index.json').releases.map(({ version }: { version: string }) => version)).toEqual([
    '1.0.0',
    '1.1.0',
    '1.2.0',
  ]);
});

test('--previous continues ids and version of a release elsewhere', async () => {
  const [event] = json('out/1.2.0/events.json');
  write(at('articles'), { 'forum.md': FORUM.replace('services opens', 'services begins') });
  const { stdout } = await verbatimHere([
    'build',
    '--sources',
    at('articles'),
    '--out',
    at('elsewhere'),
    '--previous',
    at('out'),
  ]);
  expect(stdout).toContain('A patch step from 1.2.0: 1 row changed in articles');
  expect(json('elsewhere/latest/manifest.json')).toMatchObject({
    version: '1.2.1',
    previous: { version: '1.2.0' },
  });
  expect(json('elsewhere/latest/events.json')[0].id).toBe(event.id);
});

test('a link to the latest release that was lost is no reason to begin again', async () => {
  const before = releases();
  rmSync(at('out/latest'));
  write(at('articles'), { 'forum.md': FORUM });
  expect((await verbatimHere(build())).stdout).toContain('Nothing changed since 1.2.0 ');
  expect(releases()).toEqual(before);
});

test('a link to a release that is not there stops the build and is named', async () => {
  rmSync(at('out/latest'));
  symlinkSync('9.9.9', at('out/latest'));
  const { exitCode, stderr } = await verbatimHere(build());
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/out\/latest: The previous release is missing: "latest" points at 9\.9\.9/);
});
