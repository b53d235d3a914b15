import { parseArgs } from 'node:util';
import type { Command, Flag, Flags } from './commands/calls/command.ts';
import { COMMANDS } from './commands/index.ts';
import { type ExitCode, VerbatimError } from './contract/problem.ts';
import { HELP } from './help.ts';
import { problemsText } from './terminal/problems.ts';
import { styleFor } from './terminal/style.ts';

/** Problems that are named one by one where they stop a command. */
const MOST_NAMED = 20;

const MOST_THREADS = 256;

/**
 * Runs the command that the arguments name.
 * @param argv arguments without the program's own
 * @returns the exit code: 0 done, 1 our fault or an unsound release, 2 yours to mend, 3 held back by a check
 */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  if (!process.stdout.listeners('error').includes(endQuietly)) process.stdout.on('error', endQuietly);
  const [name = '', ...rest] = argv;
  if (name === '') return print(HELP, 2);
  if (name === '--version') return print(await version(), 0);
  if (['help', '--help', '-h'].includes(name)) return help(rest[0]);
  const command = commandOf(name);
  if (command === undefined) return usage(`There is no command "${name}".`);
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: command.options,
      allowPositionals: true,
    });
    if (values['help'] === true) return help(name);
    const extra = positionals[command.operands];
    if (extra !== undefined) return usage(`"verbatim ${name}" takes no "${extra}".`, name);
    if (command.needs !== undefined && positionals.length < command.operands)
      return usage(`"verbatim ${name}" needs ${command.needs}.`, name);
    const flags = plain(values);
    const mistake = mistakeInFlags(flags);
    return mistake === null ? await command.run(flags, positionals) : usage(mistake, name);
  } catch (error) {
    return failed(error, name, rest.includes('--json'));
  }
}

/** Own names only: "constructor" is no command. */
function commandOf(name: string): Command | undefined {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}

function help(command: string | undefined): ExitCode {
  if (command === undefined) return print(HELP, 0);
  const words = commandOf(command)?.help;
  return words === undefined ? usage(`There is no command "${command}".`) : print(words, 0);
}

async function version(): Promise<string> {
  return (await import('../package.json', { with: { type: 'json' } })).default.version;
}

function failed(error: unknown, command: string, json: boolean): ExitCode {
  if (error instanceof VerbatimError) {
    const { exitCode, problems } = error;
    if (json) process.stdout.write(`${JSON.stringify({ exitCode, problems }, null, 2)}\n`);
    else process.stderr.write(problemsText(problems, styleFor(process.stderr), MOST_NAMED));
    return exitCode;
  }
  const mistake = mistakeInArguments(error);
  if (mistake !== null) return usage(mistake, command);
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `Verbatim failed, and it is not your fault. Please report this with the lines below.\n${trace}\n`,
  );
  return 1;
}

/** What parseArgs did not like, without its advice on positional arguments, which are not what was meant. */
function mistakeInArguments(error: unknown): string | null {
  if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
    return null;
  const unknown = /^Unknown option '([^']*)'/.exec(error.message)?.[1];
  if (unknown !== undefined) return `There is no option "${unknown}".`;
  const valueless = /^Option '(?:-\w, )?(--[^ ']+) <value>' argument missing/.exec(error.message)?.[1];
  if (valueless !== undefined) return `${valueless} needs a value.`;
  const [first = error.message] = error.message.split('\n');
  return `${first.replace(/\.$/, '')}.`;
}

function usage(message: string, command?: string): ExitCode {
  process.stderr.write(`${message} See "verbatim ${command === undefined ? '' : `${command} `}--help".\n`);
  return 2;
}

function print(words: string, code: ExitCode): ExitCode {
  process.stdout.write(`${words.trim()}\n`);
  return code;
}

/** `verbatim annotate | head -1`: the reader has what it wanted, so that is no fault. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

function plain(values: Readonly<Record<string, unknown>>): Flags {
  const flags: Record<string, Flag> = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' || typeof value === 'boolean') flags[name] = value;
    if (Array.isArray(value)) flags[name] = value.map(String);
  }
  return flags;
}

/** What no command can make sense of; an empty name is what an unset variable of a shell leaves, and would mean the folder one is in. */
function mistakeInFlags(flags: Flags): string | null {
  const empty = Object.keys(flags).find((name) => flags[name] === '');
  if (empty !== undefined) return `--${empty} is empty.`;
  return (
    mistakeInCount('threads', flags['threads'], MOST_THREADS) ??
    mistakeInCount('keep', flags['keep'], Number.MAX_SAFE_INTEGER)
  );
}

function mistakeInCount(name: string, flag: Flag, most: number): string | null {
  const count = Number(flag ?? 1);
  if (Number.isInteger(count) && count >= 1 && count <= most) return null;
  const range = most < Number.MAX_SAFE_INTEGER ? `from 1 to ${most}` : 'of 1 or more';
  return `--${name} takes a whole number ${range}, not "${String(flag)}".`;
}
