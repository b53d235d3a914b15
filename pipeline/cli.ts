import { availableParallelism } from 'node:os';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { annotateLines } from './commands/annotate.ts';
import { buildCommand } from './commands/build.ts';
import { verifyCommand } from './commands/verify.ts';
import { type ExitCode, VerbatimError } from './contract/problem.ts';
import { HELP, helpOf } from './help.ts';

type Flags = Readonly<Record<string, string | boolean | undefined>>;

interface Command {
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many words may stand beside the options. */
  readonly operands: 0 | 1;
  run(flags: Flags, operands: readonly string[]): Promise<ExitCode>;
}

const COMMON = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
} as const;

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
    run: (flags) =>
      buildCommand({
        sources: text(flags['sources']) ?? 'sources',
        out: text(flags['out']) ?? 'dist',
        previous: text(flags['previous']),
        threads: threads(text(flags['threads'])),
        cores: availableParallelism(),
        json: flags['json'] === true,
        quiet: flags['quiet'] === true,
      }),
  },
  verify: {
    options: { ...COMMON, texts: { type: 'string' } },
    operands: 1,
    run: (flags, [folder]) =>
      verifyCommand({
        folder: folder ?? 'dist/latest',
        texts: text(flags['texts']),
        json: flags['json'] === true,
        quiet: flags['quiet'] === true,
      }),
  },
  annotate: {
    options: { help: COMMON.help },
    operands: 0,
    run: () => annotateLines(process.stdin, process.stdout, process.stderr),
  },
};

/**
 * Runs the command that the arguments name.
 * @param argv arguments without the program's own
 * @returns the exit code: 0 done, 1 our fault, 2 yours to mend, 3 held back by a check
 */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const [name = '', ...rest] = argv;
  if (['', 'help', '--help', '-h'].includes(name))
    return print(rest[0] === undefined ? HELP : (helpOf(rest[0]) ?? HELP), name === '' ? 2 : 0);
  if (name === '--version')
    return print((await import('../package.json', { with: { type: 'json' } })).default.version, 0);
  const command = COMMANDS[name];
  if (command === undefined) return usage(`There is no command "${name}".`);
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: command.options,
      allowPositionals: true,
    });
    if (values['help'] === true) return print(helpOf(name) ?? HELP, 0);
    if (positionals.length > command.operands)
      return usage(`"verbatim ${name}" takes no "${positionals[command.operands]}".`);
    return await command.run(plain(values), positionals);
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): ExitCode {
  if (error instanceof VerbatimError) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    return usage(error.message);
  process.stderr.write(
    `Verbatim failed, and it is not your fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return 1;
}

function usage(message: string): ExitCode {
  process.stderr.write(`${message} See "verbatim --help".\n`);
  return 2;
}

function print(words: string, code: ExitCode): ExitCode {
  process.stdout.write(`${words.trimEnd()}\n`);
  return code;
}

function plain(values: Readonly<Record<string, unknown>>): Flags {
  const flags: Record<string, string | boolean> = {};
  for (const [name, value] of Object.entries(values))
    if (typeof value === 'string' || typeof value === 'boolean') flags[name] = value;
  return flags;
}

function text(flag: string | boolean | undefined): string | undefined {
  return typeof flag === 'string' ? flag : undefined;
}

function threads(flag: string | undefined): number | undefined {
  if (flag === undefined) return undefined;
  const wanted = Number(flag);
  if (Number.isInteger(wanted) && wanted >= 1 && wanted <= 256) return wanted;
  throw new VerbatimError(2, [
    {
      level: 'error',
      stage: 'collect',
      code: 'cli/threads',
      message: `--threads is "${flag}".`,
      remedy: 'Give a whole number from 1 to 256.',
    },
  ]);
}
