import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { verbatimHere } from './verbatim.ts';

const article = (day: string, name: string): string =>
  `---\ntitle: The forum of ${day} May\npublished: 2024-05-${day}\n---\n\n` +
  `The Harbour Data Forum was held in Accra from 3 to 5 May 2024. “Every port should be open,” said ${name}, ` +
  `the minister of transport of Ghana. It brought together 4${day} participants.\n`;
const { root, remove } = temporaryFolder({
  'my sources/one.md': article('03', 'Ines Falk'),
  'my sources/other.md': article('04', 'I. Falk'),
});
afterAll(remove);

const FOLDERS = ['--sources', path.join(root, 'my sources'), '--out', path.join(root, 'out')];

test('each near match comes with the command that judges it, which holds in the folders that were named', async () => {
  expect(await verbatimHere(['build', '--quiet', ...FOLDERS])).toMatchObject({ exitCode: 0 });
  const { exitCode, stdout } = await verbatimHere(['matches', '--json', ...FOLDERS]);
  expect(exitCode).toBe(0);
  const [{ command }, ...others] = JSON.parse(stdout).matches;
  expect(others).toEqual([]);
  // What a shell makes of it.
  const words = execFileSync('sh', ['-c', `printf '%s\n' ${command}`], { encoding: 'utf8' })
    .trim()
    .split('\n');
  expect(words.slice(0, 5)).toEqual(['verbatim', 'correct', 'split', 'people', 'article/one:Ines Falk']);
  expect(await verbatimHere(words.slice(1))).toMatchObject({ exitCode: 0, stderr: '' });
  expect((await verbatimHere(['matches', ...FOLDERS])).stdout).toBe('No two things nearly match.\n');
});
