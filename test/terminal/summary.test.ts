import { describe, expect, test } from 'vitest';
import type { BuildResult } from '../../pipeline/build.ts';
import type { Problem } from '../../pipeline/contract/problem.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import { styleFor } from '../../pipeline/terminal/style.ts';
import { summaryOf } from '../../pipeline/terminal/summary.ts';
import { harbourForum } from '../fixtures/dataset.ts';
import { screen } from './screen.ts';

const { dataset } = harbourForum();
const WARNING: Problem = {
  level: 'warning',
  stage: 'collect',
  code: 'collect/format',
  message: 'No reader knows it.',
  remedy: 'Move it.',
};

/** A build of these files, of which those that begin with "bad" were skipped. */
function result(files: readonly string[], more: Partial<BuildResult> = {}): BuildResult {
  const articles = files.map((file) => ({
    file,
    status: file.startsWith('bad') ? ('skipped' as const) : ('used' as const),
    article: null,
    words: 0,
    facts: 0,
    rejections: 0,
  }));
  return {
    released: { released: true, version: '1.0.0', folder: 'dist/1.0.0', why: 'This is the first release.' },
    report: {
      articles,
      rows: Object.fromEntries(TABLES.map((table) => [table, dataset[table].length])),
      facts: { events: 2, people: 1 },
      rejections: { 'no-span': 1 },
      rejected: [],
      problems: [],
      corrections: [],
    },
    problems: [],
    work: { anew: files.length, damaged: 0, isKept: true },
    times: {},
    ...more,
  };
}

const UNCHANGED = { released: false, version: '1.2.0', folder: 'dist/1.2.0', why: 'Nothing changed.' };
const lastLines = (summary: string): string[] => summary.trimEnd().split('\n\n').at(-1)?.split('\n') ?? [];

describe('the summary', () => {
  test('has the number of rows of every table, in columns', () => {
    const lines = summaryOf(result(['a.md'])).split('\n');
    for (const table of TABLES) {
      const line = lines.find((each) => each.startsWith(`  ${table} `));
      expect(line).toBe(`  ${table.padEnd(15)}${String(dataset[table].length).padStart(7)}`);
    }
  });

  test('of a release says what was used and found, and where to look', () => {
    expect(lastLines(summaryOf(result(['a.md', 'b.md'])))).toEqual([
      '2 of 2 articles used, 3 facts, 1 candidate rejected.',
      'Released 1.0.0 in dist/1.0.0: This is the first release.',
      'What was found and what changed: dist/1.0.0/CHANGELOG.md',
    ]);
  });

  test('of a build that changed nothing says which release stands', () => {
    expect(lastLines(summaryOf(result(['a.md'], { released: UNCHANGED })))).toEqual([
      '1 of 1 article used, 3 facts, 1 candidate rejected.',
      'Nothing changed since 1.2.0 (dist/1.2.0), so nothing was released.',
    ]);
  });

  test('of a release that somebody let through names the rules, and what only warned stands above', () => {
    const accepted = { by: 'Ana', on: '2026-01-31', because: 'So.' };
    const breach = { found: 'Nothing', expected: 'more' };
    const { report } = result(['a.md']);
    const gates = [
      { ...breach, rule: 'withdrawn/events' as const, accepted },
      { ...breach, rule: 'changed/people' as const, accepted: null },
    ];
    const lines = lastLines(summaryOf(result(['a.md'], { report: { ...report, gates } })));
    expect(lines.at(-1)).toBe('Let through, as was accepted: withdrawn/events.');
  });

  test('counts the files that were skipped, and says where the reasons stand', () => {
    expect(lastLines(summaryOf(result(['a.md', 'bad.md', 'bad.txt']))).at(-1)).toBe(
      '2 files were skipped; the reasons stand above and in dist/1.0.0/report.json.',
    );
    // The report of the release that stands tells of the build that made it, not of this one.
    expect(lastLines(summaryOf(result(['a.md', 'bad.md'], { released: UNCHANGED }))).at(-1)).toBe(
      '1 file was skipped; the reasons stand above.',
    );
  });

  test('counts warnings where no file was skipped', () => {
    const warned = result(['a.md'], { problems: [WARNING] });
    expect(lastLines(summaryOf(warned)).at(-1)).toBe('1 warning stands above and in dist/1.0.0/report.json.');
  });

  test('has colours only on a terminal that shows them', () => {
    const build = result(['a.md']);
    expect(summaryOf(build, styleFor(screen('pipe')))).toBe(summaryOf(build));
    expect(summaryOf(build, styleFor(screen('terminal')))).toContain('\u001b[1mReleased 1.0.0\u001b[22m');
  });
});
