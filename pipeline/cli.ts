import { parseArgs } from 'node:util';
import type { Command, Flag, Flags } from './commands/calls/command.ts';
import { COMMANDS } from './commands/index.ts';
import { type ExitCode, VerbatimError } from './contract/problem.ts';
import { HELP } from './help.ts';
import { problemsText } from './terminal/problems.ts';
import { styleFor } from './terminal/style.ts';
import { nearest } from './text/nearest.ts';
import { mistakeInArguments, mistakeInFlags } from './usage-mistakes.ts';

/** Problems that are named one by one where they stop a command. */
const MOST_NAMED = 20;

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
  if (command === undefined) return noSuchCommand(name);
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
  return words === undefined ? noSuchCommand(command) : print(words, 0);
}

function noSuchCommand(name: string): ExitCode {
  const meant = nearest(name, Object.keys(COMMANDS));
  return usage(`There is no command "${name}".${meant === null ? '' : ` Did you mean "${meant}"?`}`);
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
  const mistake = mistakeInArguments(error, Object.keys(commandOf(command)?.options ?? {}));
  if (mistake !== null) return usage(mistake, command);
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `Verbatim failed, and it is not your fault. Please report this with the lines below.\n${trace}\n`,
  );
  return 1;
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
