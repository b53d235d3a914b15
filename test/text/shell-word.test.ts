import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shellWord } from '../../pipeline/text/shell-word.ts';

test('plain words stay as they are', () => {
  expect(shellWord('articles/forum-2024.txt')).toBe('articles/forum-2024.txt');
  expect(shellWord('my articles')).toBe("'my articles'");
  expect(shellWord('')).toBe("''");
});

test.skipIf(process.platform === 'win32')('a shell takes each as it was', () => {
  for (const text of ['it\'s "here"', '$(id) `id` \\ * ;', 'Zoë’s\nforum', "''"])
    expect(execFileSync('sh', ['-c', `printf %s ${shellWord(text)}`], { encoding: 'utf8' })).toBe(text);
});
