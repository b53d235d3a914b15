import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../../pipeline/commands/index.ts';
import { HELP } from '../../../pipeline/help.ts';

test('help and mistakes load no command, so no language model', () => {
  const pipeline = path.resolve(import.meta.dirname, '../../../pipeline');
  const calls = readdirSync(path.join(pipeline, 'commands/calls')).map((file) => `commands/calls/${file}`);
  expect(calls.length).toBeGreaterThan(Object.keys(COMMANDS).length);
  for (const file of ['commands/index.ts', ...calls]) {
    const source = readFileSync(path.join(pipeline, file), 'utf8');
    const loaded = [...source.matchAll(/^import (?!type).* from '(\.[^']+)'/gm)].map(([, from = '']) =>
      path.posix.join(path.posix.dirname(file), from),
    );
    expect(loaded.filter((each) => !calls.includes(each))).toEqual([]);
  }
  const cli = readFileSync(path.join(pipeline, 'cli.ts'), 'utf8');
  expect(cli).not.toMatch(/^import (?!type).* from '\.\/commands\/(?!index\.ts)/m);
});

test('the help lists every command', () => {
  const listed = [...HELP.matchAll(/^ {2}verbatim ([a-z]+) /gm)].map(([, command = '']) => command);
  expect(new Set(listed)).toEqual(new Set(Object.keys(COMMANDS)));
});

test.each(Object.entries(COMMANDS))('the help of %s begins with how it is called', (name, { help }) => {
  expect(help).toMatch(new RegExp(`^\nverbatim ${name} .*\n`));
  expect(help).toContain('\nExit codes: 0 ');
});
