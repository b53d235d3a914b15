import { cpSync, existsSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { build, type BuildResult } from '../pipeline/build.ts';
import type { Reporter } from '../pipeline/stopwatch.ts';
import { VerbatimError } from '../pipeline/contract/problem.ts';
import type { Accepting } from '../pipeline/release-gates.ts';
import { verifyRelease } from '../pipeline/verify/index.ts';
import { FORUM, SUMMIT } from './cli/articles.ts';
import { state, temporaryFolder, write } from './cli/folder.ts';

const { root, remove } = temporaryFolder();
afterAll(remove);

const silent: Reporter = { progress: () => undefined, finished: () => undefined };
const ANA: Omit<Accepting, 'rules'> = {
  by: 'Ana',
  on: '2026-01-31',
  because: 'The summit was one of three.',
};
let sources = '';
let out = '';
let number = 0;

beforeEach(() => {
  const folder = path.join(root, String(number++));
  [sources, out] = [path.join(folder, 'sources'), path.join(folder, 'out')];
  write(sources, { 'forum.md': FORUM, 'summit.txt': SUMMIT });
});

function run(accept?: readonly string[]): Promise<BuildResult> {
  const accepting = accept === undefined ? {} : { accept: { ...ANA, rules: accept } };
  return build({ sources, out, threads: 1, cores: 1, ...accepting }, silent);
}

async function stopped(building: Promise<unknown>): Promise<[number, string[]]> {
  const error: unknown = await building.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof VerbatimError)) throw new Error('It was not stopped.');
  return [error.exitCode, error.problems.map(({ code, message, remedy }) => `${code}: ${message} ${remedy}`)];
}

/** The summit falls silent, and the publisher wants two events at least. */
function loseSummit(): void {
  write(sources, {
    'summit.txt': 'It rained all day, and there is nothing else to say about it.\n',
    'expectations.yaml': 'silent: 1\ntables: { events: { rows: { min: 2 } } }\n',
  });
}

const HELD = ['rows/events/too-few', 'silent-article/summit.txt'];

describe('a release that is worse than the one before', () => {
  beforeEach(async () => {
    expect((await run()).released.version).toBe('1.0.0');
    loseSummit();
  });

  test('is held back: nothing is written, and each rule is named with the command that accepts all', async () => {
    const before = state(out);
    const [exitCode, problems] = await stopped(run());
    expect(exitCode).toBe(3);
    expect(problems).toEqual(
      HELD.map((rule) => expect.stringMatching(new RegExp(`^gates/${rule}: .+; expected: .+`))),
    );
    expect(problems[0]).toContain(
      `verbatim release --sources ${sources} --out ${out} --accept ${HELD.join(' --accept ')} --because "…"`,
    );
    expect(state(out)).toEqual(before);
    expect(readlinkSync(path.join(out, 'latest'))).toBe('1.0.0');
    expect(existsSync(path.join(sources, 'accepted.yaml'))).toBe(false);
  });

  test('is held back still where only one of the rules is accepted, and nothing is kept of that', async () => {
    const [exitCode, problems] = await stopped(run(['rows']));
    expect([exitCode, problems.length]).toEqual([3, 1]);
    expect(problems[0]).toMatch(/^gates\/silent-article\/summit\.txt: /);
    expect(existsSync(path.join(sources, 'accepted.yaml'))).toBe(false);
  });

  test('is released when all are accepted, and says in itself who decided so, and why', async () => {
    const { released, problems } = await run(HELD);
    expect([released.version, problems]).toEqual(['1.1.0', []]);
    const read = (file: string): string => readFileSync(path.join(out, '1.1.0', file), 'utf8');
    expect(read('CHANGELOG.md')).toContain(
      '### Not as expected\n\n- rows/events/too-few: events has 1 row; expected: at least 2. Accepted by Ana on 2026-01-31: "The summit was one of three."\n',
    );
    expect(JSON.parse(read('report.json')).gates).toMatchObject(
      HELD.map((rule) => ({ rule, accepted: ANA })),
    );
    expect((await verifyRelease(path.join(out, '1.1.0'))).problems).toEqual([]);
  });

  test('comes out the same from what was kept of the decision', async () => {
    cpSync(out, `${out}-again`, { recursive: true, verbatimSymlinks: true });
    await run(HELD);
    out = `${out}-again`;
    expect((await run()).released.version).toBe('1.1.0');
    const manifest = (folder: string) => readFileSync(path.join(folder, '1.1.0/manifest.json'), 'utf8');
    expect(manifest(out)).toBe(manifest(out.replace('-again', '')));
  });

  test('is not let through by what was accepted before: neither a further step, nor the same with other figures', async () => {
    await run(HELD);
    write(sources, { 'forum.md': FORUM.replace('400 participants', '450 participants') });
    const [exitCode, problems] = await stopped(run());
    expect([exitCode, problems.map((one) => one.split(':')[0])]).toEqual([3, ['gates/rows/events/too-few']]);
    rmSync(out, { recursive: true });
    rmSync(path.join(sources, 'accepted.yaml'));
    write(sources, { 'summit.txt': SUMMIT, 'forum.md': FORUM });
    rmSync(path.join(sources, 'expectations.yaml'));
    await run();
    loseSummit();
    const found = 'summit.txt gave 99 facts in 1.0.0 and gives none now';
    const [rule] = HELD.slice(1);
    write(sources, {
      'accepted.yaml': `- { rule: ${rule}, previous: 1.0.0, found: ${found}, by: Ana, on: 2026-01-31, because: So }\n`,
    });
    expect((await stopped(run()))[1].map((one) => one.split(': ')[0])).toEqual([
      ...HELD.map((each) => `gates/${each}`),
      'gates/stale-acceptance',
    ]);
  });

  test('is released with a warning where that is the severity, in the report and the changelog', async () => {
    write(sources, {
      'expectations.yaml': 'silent: 1\nseverity: { silent-article: warn }\n',
    });
    const { released, problems } = await run();
    expect(problems).toMatchObject([{ level: 'warning', code: 'gates/silent-article/summit.txt' }]);
    const report = JSON.parse(readFileSync(path.join(released.folder, 'report.json'), 'utf8'));
    expect(report.problems).toMatchObject([{ code: 'gates/silent-article/summit.txt' }]);
    expect(report.gates).toMatchObject([{ rule: 'silent-article/summit.txt', accepted: null }]);
    expect(readFileSync(path.join(released.folder, 'CHANGELOG.md'), 'utf8')).toContain(
      '### Not as expected\n\n- silent-article/summit.txt: summit.txt gave ',
    );
  });
});

test('a rule that holds nothing back cannot be accepted, and those that do are named', async () => {
  await run();
  loseSummit();
  const before = state(out);
  expect(await stopped(run([...HELD, 'changed/events']))).toEqual([
    2,
    [expect.stringContaining('"changed/events" does not hold this release back')],
  ]);
  expect(state(out)).toEqual(before);
});

test('a build that changes nothing is held back by nothing: what it would breach is a warning', async () => {
  await run();
  write(sources, { 'expectations.yaml': 'tables: { events: { rows: { min: 9 } } }\n' });
  const { released, problems } = await run();
  expect(released).toMatchObject({ released: false, version: '1.0.0' });
  expect(problems).toMatchObject([{ level: 'warning', code: 'gates/rows/events/too-few' }]);
});

test('the first release is held against limits, and accepted like any other', async () => {
  write(sources, { 'expectations.yaml': 'tables: { events: { rows: { min: 9 } } }\n' });
  expect((await stopped(run()))[0]).toBe(3);
  expect(existsSync(path.join(out, 'latest'))).toBe(false);
  expect((await run(['rows'])).released.version).toBe('1.0.0');
  expect(readFileSync(path.join(sources, 'accepted.yaml'), 'utf8')).toContain('previous: null');
});

test('a mistake in a file of gates stops the build before it begins', async () => {
  write(sources, { 'expectations.yaml': 'withdrwn: 3\n' });
  expect(await stopped(run())).toEqual([2, [expect.stringContaining('Did you mean "withdrawn"?')]]);
  write(sources, { 'expectations.yaml': '', 'accepted.yaml': '- rule: rows\n' });
  expect((await stopped(run()))[0]).toBe(2);
});
