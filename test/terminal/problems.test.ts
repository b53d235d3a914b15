import { describe, expect, test } from 'vitest';
import type { Problem } from '../../pipeline/contract/problem.ts';
import { problemsText } from '../../pipeline/terminal/problems.ts';
import { styleFor } from '../../pipeline/terminal/style.ts';
import { screen } from './screen.ts';

const problem = (more: Partial<Problem> = {}): Problem => ({
  level: 'error',
  stage: 'read',
  code: 'read/field',
  message: 'It is not a date.',
  remedy: 'Write 2025, 2025-11 or 2025-11-17.',
  ...more,
});

describe('problems', () => {
  test('say where, what and what to do, the words in one column', () => {
    const text = problemsText([
      problem({ file: 'a.md', line: 3, field: 'published' }),
      problem({ level: 'warning', row: 'event/forum', message: 'It has no date.', remedy: 'Look at it.' }),
      problem({ remedy: 'Think.' }),
    ]);
    expect(text.split('\n')).toEqual([
      'error    a.md:3 published: It is not a date. [read/field]',
      '         Write 2025, 2025-11 or 2025-11-17.',
      'warning  event/forum: It has no date. [read/field]',
      '         Look at it.',
      'error    It is not a date. [read/field]',
      '         Think.',
      '',
    ]);
  });

  test('of a file with a strange name stay on one line', () => {
    const text = problemsText([problem({ file: 'a\nb\u001b[2J.md' })]);
    expect(text.split('\n')[0]).toBe(
      String.raw`error    a\u000ab\u001b[2J.md: It is not a date. [read/field]`,
    );
  });

  test('with one remedy have it once, below the last', () => {
    const text = problemsText([problem({ file: 'a.md' }), problem({ file: 'b.md' })]);
    expect(text.split('\n')).toEqual([
      'error    a.md: It is not a date. [read/field]',
      'error    b.md: It is not a date. [read/field]',
      '         Write 2025, 2025-11 or 2025-11-17.',
      '',
    ]);
  });

  test('beyond the most that are wanted are counted', () => {
    const text = problemsText(
      ['a.md', 'b.md', 'c.md', 'd.md'].map((file) => problem({ file })),
      undefined,
      2,
    );
    expect(text).toContain('b.md');
    expect(text).not.toContain('c.md');
    expect(text).toMatch(/\nand 2 more: all of them are listed with --json\n$/);
  });

  test('are none where there are none', () => {
    expect(problemsText([])).toBe('');
  });

  test('have colours only on a terminal that shows them', () => {
    const problems = [problem({ file: 'a.md' })];
    const plain = problemsText(problems);
    expect(plain).not.toContain('\u001b');
    expect(problemsText(problems, styleFor(screen('pipe')))).toBe(plain);
    expect(problemsText(problems, styleFor(screen('terminal without colours')))).toBe(plain);
    expect(problemsText(problems, styleFor(screen('terminal')))).toContain('\u001b[31merror');
  });
});
