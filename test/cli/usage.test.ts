import { afterAll, describe, expect, test } from 'vitest';
import { HELP } from '../../pipeline/help.ts';
import { temporaryFolder } from './folder.ts';
import { verbatim, verbatimHere } from './verbatim.ts';

const { root, remove } = temporaryFolder();
afterAll(remove);

/** The commands that the help lists. */
const COMMANDS = [...HELP.matchAll(/^ {2}verbatim ([a-z]+) /gm)].map(([, command = '']) => command);

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

describe('help', () => {
  test('names every command and fits 80 columns', async () => {
    const { exitCode, stdout, stderr } = await verbatim(['--help'], root);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(COMMANDS).toEqual(expect.arrayContaining(['build', 'verify', 'annotate']));
    expect(stdout.trim()).toBe(HELP.trim());
    expect(widest(stdout)).toBeLessThanOrEqual(80);
  });

  test('of a command names every option, the defaults and the exit codes', async () => {
    const { exitCode, stdout } = await verbatimHere(['build', '--help']);
    expect(exitCode).toBe(0);
    for (const option of ['--sources', '--out', '--previous', '--threads', '--json', '--quiet'])
      expect(stdout).toContain(option);
    expect(stdout).toMatch(/default: sources[^]*default: dist[^]*Exit codes: 0 [^]*1 [^]*2 [^]*3 /);
    expect(widest(stdout)).toBeLessThanOrEqual(80);
  });

  test.each(COMMANDS)('"%s --help" and "help %s" are the same', async (command) => {
    const { stdout } = await verbatimHere([command, '--help']);
    expect(stdout).toMatch(new RegExp(`^verbatim ${command} `));
    expect(widest(stdout)).toBeLessThanOrEqual(80);
    expect(await verbatimHere(['help', command])).toEqual({ exitCode: 0, stdout, stderr: '' });
  });

  test('is printed where no command is named, and that is a mistake', async () => {
    const { exitCode, stdout } = await verbatimHere([]);
    expect([exitCode, stdout.startsWith('verbatim: ')]).toEqual([2, true]);
  });
});

describe('a mistake ends with exit code 2 and one line that says where to look', () => {
  test.each([
    [['biuld'], 'There is no command "biuld". Did you mean "build"? See "verbatim --help".'],
    [['constructor'], 'There is no command "constructor". See "verbatim --help".'],
    [['help', 'biuld'], 'There is no command "biuld". Did you mean "build"? See "verbatim --help".'],
    [
      ['build', '--source', 'x'],
      'There is no option "--source". Did you mean "--sources"? See "verbatim build --help".',
    ],
    [['build', '-x'], 'There is no option "-x". See "verbatim build --help".'],
    [['build', 'articles'], '"verbatim build" takes no "articles". See "verbatim build --help".'],
    [['verify', 'a', 'b'], '"verbatim verify" takes no "b". See "verbatim verify --help".'],
    [['annotate', '--json'], 'There is no option "--json". See "verbatim annotate --help".'],
    [['build', '--out', ''], '--out is empty. See "verbatim build --help".'],
    [
      ['build', '--sources', '-x'],
      '--sources needs a value; one that begins with a hyphen is written --sources=-… See "verbatim build --help".',
    ],
    [['build', '--json=3'], '--json takes no value. See "verbatim build --help".'],
    [['build', '--sources'], '--sources needs a value. See "verbatim build --help".'],
    [
      ['build', '--threads', '1.5'],
      '--threads takes a whole number from 1 to 256, not "1.5". See "verbatim build --help".',
    ],
  ])('%j', async (args, message) => {
    expect(await verbatimHere(args)).toEqual({ exitCode: 2, stdout: '', stderr: `${message}\n` });
  });

  test('and the process really ends with it', async () => {
    const { exitCode, stdout, stderr } = await verbatim(['build', '--jsn'], root);
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'There is no option "--jsn". Did you mean "--json"? See "verbatim build --help".\n',
    });
  });
});
