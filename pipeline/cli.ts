import { availableParallelism } from 'node:os';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type ExitCode, VerbatimError } from './contract/problem.ts';
import { HELP, helpOf } from './help.ts';
import { problemsText } from './terminal/problems.ts';
import { styleFor } from './terminal/style.ts';

type Flags = Readonly<Record<string, string | boolean | undefined>>;

interface Command {
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many words may stand beside the options. */
  readonly operands: 0 | 1;
  run(flags: Flags, operands: readonly string[]): Promise<ExitCode>;
}

/** Problems that are named one by one where they stop a command. */
const MOST_NAMED = 20;

const MOST_THREADS = 256;

const COMMON = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
} as const;

/** Each command is loaded only when it is called: help and mistakes need no language model. */
const COMMANDS: Readonly<Record<string, Command>> = {
  build: {
    options: {
      ...COMMON,
      sources: { type: 'string' },
      out: { type: 'string' },
      previous: { type: 'string' },
      threads: { type: 'string' },
    },
    operands: 0,
    async run(flags) {
      const { buildCommand } = await import('./commands/build.ts');
      return buildCommand({
        sources: text(flags['sources']) ?? 'sources',
        out: text(flags['out']) ?? 'dist',
        previous: text(flags['previous']),
        threads: flags['threads'] === undefined ? undefined : Number(flags['threads']),
        cores: availableParallelism(),
        json: flags['json'] === true,
        quiet: flags['quiet'] === true,
      });
    },
  },
  add: {
    options: { help: COMMON.help, sources: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    operands: 1,
    async run(flags, [what]) {
      if (what === undefined) return usage('"verbatim add" needs an address or a file.', 'add');
      const { addCommand } = await import('./commands/add.ts');
      return addCommand({
        what,
        sources: text(flags['sources']) ?? 'sources',
        dryRun: flags['dry-run'] === true,
      });
    },
  },
  sources: {
    options: { help: COMMON.help, json: COMMON.json, sources: { type: 'string' }, out: { type: 'string' } },
    operands: 0,
    async run(flags) {
      const { sourcesCommand } = await import('./commands/sources.ts');
      return sourcesCommand({
        sources: text(flags['sources']) ?? 'sources',
        out: text(flags['out']) ?? 'dist',
        json: flags['json'] === true,
      });
    },
  },
  fetch: {
    options: { ...COMMON, sources: { type: 'string' } },
    operands: 0,
    async run(flags) {
      const { fetchCommand } = await import('./commands/fetch.ts');
      return fetchCommand({
        sources: text(flags['sources']) ?? 'sources',
        json: flags['json'] === true,
        quiet: flags['quiet'] === true,
      });
    },
  },
  verify: {
    options: { ...COMMON, texts: { type: 'string' } },
    operands: 1,
    async run(flags, [folder]) {
      const { verifyCommand } = await import('./commands/verify.ts');
      return verifyCommand({
        folder: folder ?? 'dist/latest',
        texts: text(flags['texts']),
        json: flags['json'] === true,
        quiet: flags['quiet'] === true,
      });
    },
  },
  matches: {
    options: { help: COMMON.help, json: COMMON.json, sources: { type: 'string' }, out: { type: 'string' } },
    operands: 0,
    async run(flags) {
      const { matchesCommand } = await import('./commands/matches.ts');
      return matchesCommand({
        sources: text(flags['sources']) ?? 'sources',
        out: text(flags['out']) ?? 'dist',
        cores: availableParallelism(),
        json: flags['json'] === true,
      });
    },
  },
  schedule: {
    options: {
      help: COMMON.help,
      cron: { type: 'string' },
      timezone: { type: 'string' },
      sources: { type: 'string' },
      out: { type: 'string' },
    },
    operands: 0,
    async run(flags) {
      const { scheduleCommand } = await import('./commands/schedule.ts');
      const schedule = {
        expression: text(flags['cron']) ?? '0 6 * * *',
        timezone: text(flags['timezone']) ?? 'UTC',
      };
      const folders = { sources: text(flags['sources']) ?? 'sources', out: text(flags['out']) ?? 'dist' };
      return scheduleCommand({ ...schedule, ...folders });
    },
  },
  annotate: {
    options: { help: COMMON.help },
    operands: 0,
    async run() {
      const { annotateLines } = await import('./commands/annotate.ts');
      return annotateLines(process.stdin, process.stdout, process.stderr);
    },
  },
};

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
  const words = helpOf(command);
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
  const flags: Record<string, string | boolean> = {};
  for (const [name, value] of Object.entries(values))
    if (typeof value === 'string' || typeof value === 'boolean') flags[name] = value;
  return flags;
}

/** What no command can make sense of; an empty name is what an unset variable of a shell leaves, and would mean the folder one is in. */
function mistakeInFlags(flags: Flags): string | null {
  const empty = Object.keys(flags).find((name) => flags[name] === '');
  if (empty !== undefined) return `--${empty} is empty.`;
  const threads = Number(flags['threads'] ?? 1);
  const isCount = Number.isInteger(threads) && threads >= 1 && threads <= MOST_THREADS;
  return isCount
    ? null
    : `--threads takes a whole number from 1 to ${MOST_THREADS}, not "${String(flags['threads'])}".`;
}

function text(flag: string | boolean | undefined): string | undefined {
  return typeof flag === 'string' ? flag : undefined;
}
