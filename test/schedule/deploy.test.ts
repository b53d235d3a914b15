import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import cron from 'node-cron';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DEPLOY = path.join(ROOT, 'docs/deploy');
const read = (name: string): string => readFileSync(path.join(DEPLOY, name), 'utf8');
const units = readdirSync(DEPLOY).filter((name) => /\.(?:service|timer)$/.test(name));

/** Of the system, where it has it. */
const ANALYZE = 'systemd-analyze';
const hasSystemd = spawnSync(ANALYZE, ['--version']).status === 0;

test.skipIf(!hasSystemd)('systemd finds nothing wrong with the units', () => {
  const { status, stderr } = spawnSync(ANALYZE, ['verify', ...units.map((name) => path.join(DEPLOY, name))], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});

test('the programs that the files start are there, with options that they know', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  expect(scripts.schedule).toBe('node pipeline/verbatim.mjs schedule');
  for (const name of [...units.filter((unit) => unit.endsWith('.service')), 'crontab']) {
    const script = / node (\S+) schedule/.exec(read(name))?.[1] ?? '';
    expect(existsSync(path.join(ROOT, script)), name).toBe(true);
  }
});

test('the line for crontab has five fields and a command', () => {
  const lines = read('crontab')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines).toHaveLength(1);
  const [, fields = '', command = ''] = /^((?:\S+ ){5})(.+)$/.exec(lines[0] ?? '') ?? [];
  expect(cron.validate(fields.trim())).toBe(true);
  // In crontab a bare % ends the command.
  expect(command).not.toContain('%');
});

test('the workflow runs once a day and one at a time', () => {
  const workflow = parse(read('github-workflow.yml'));
  expect(cron.validate(workflow.on.schedule[0].cron)).toBe(true);
  expect(workflow.concurrency).toEqual({ group: 'build-data', 'cancel-in-progress': false });
  expect(workflow.jobs.build.steps.map(({ run }: { run?: string }) => run)).toContain(
    'npm run schedule -- run',
  );
});

test('the workflow commits the releases and what was fetched, and no cache', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'verbatim-deploy-'));
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  try {
    git('init', '--quiet');
    for (const file of ['dist/index.json', 'sources/.snapshots/bytes', 'sources/.cache/articles']) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), 'x');
    }
    writeFileSync(path.join(root, '.gitignore'), read('../../.gitignore'));
    const [add = ''] = /git add .*/.exec(read('github-workflow.yml')) ?? [];
    execFileSync('sh', ['-c', add], { cwd: root });
    expect(git('diff', '--cached', '--name-only').trim().split('\n')).toEqual([
      'dist/index.json',
      'sources/.snapshots/bytes',
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
