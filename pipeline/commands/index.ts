import { availableParallelism } from 'node:os';
import type { ParseArgsConfig } from 'node:util';
import type { ExitCode } from '../contract/problem.ts';

/** The options of a call by name. */
export type Flags = Readonly<Record<string, Flag>>;

/** A list where the option may be given several times. */
export type Flag = string | boolean | readonly string[] | undefined;

/** A command as it is called. */
export interface Command {
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many words may stand beside the options. */
  readonly operands: 0 | 1 | 2 | 4;
  /** What they must be, where none may be left out. */
  readonly needs?: string;
  run(flags: Flags, operands: readonly string[]): Promise<ExitCode>;
}

const COMMON = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
} as const;

const BUILD_FLAGS = {
  ...COMMON,
  sources: { type: 'string' },
  out: { type: 'string' },
  previous: { type: 'string' },
  threads: { type: 'string' },
  keep: { type: 'string' },
  cache: { type: 'string' },
  'no-cache': { type: 'boolean' },
  'sign-key': { type: 'string' },
} as const;

/** They go before the fields of schedule.yaml. */
const SCHEDULE_FLAGS = {
  cron: { type: 'string' },
  timezone: { type: 'string' },
  missed: { type: 'string' },
  retries: { type: 'string' },
  backoff: { type: 'string' },
  'time-limit': { type: 'string' },
  jitter: { type: 'string' },
  'stop-within': { type: 'string' },
} as const;

/** Each command is loaded only when it is called: help and mistakes need no language model. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  build: {
    options: BUILD_FLAGS,
    operands: 0,
    async run(flags) {
      const { buildCommand } = await import('./build.ts');
      return buildCommand({ ...buildFlags(flags), accept: undefined });
    },
  },
  release: {
    options: {
      ...BUILD_FLAGS,
      accept: { type: 'string', multiple: true },
      because: { type: 'string' },
      by: { type: 'string' },
    },
    operands: 0,
    async run(flags) {
      const { releaseCommand } = await import('./release.ts');
      return releaseCommand({
        ...buildFlags(flags),
        accept: typeof flags['accept'] === 'object' ? flags['accept'] : [],
        because: text(flags['because']),
        by: text(flags['by']),
      });
    },
  },
  add: {
    options: { help: COMMON.help, sources: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    operands: 1,
    needs: 'an address or a file',
    async run(flags, [what = '']) {
      const { addCommand } = await import('./add.ts');
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
      const { sourcesCommand } = await import('./sources.ts');
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
      const { fetchCommand } = await import('./fetch.ts');
      return fetchCommand({
        sources: text(flags['sources']) ?? 'sources',
        json: flags['json'] === true,
        quiet: flags['quiet'] === true,
      });
    },
  },
  verify: {
    options: { ...COMMON, texts: { type: 'string' }, 'public-key': { type: 'string' } },
    operands: 1,
    async run(flags, [folder]) {
      const { verifyCommand } = await import('./verify.ts');
      return verifyCommand({
        folder: folder ?? 'dist/latest',
        texts: text(flags['texts']),
        publicKey: text(flags['public-key']),
        json: flags['json'] === true,
        quiet: flags['quiet'] === true,
      });
    },
  },
  matches: {
    options: { help: COMMON.help, json: COMMON.json, sources: { type: 'string' }, out: { type: 'string' } },
    operands: 0,
    async run(flags) {
      const { matchesCommand } = await import('./matches.ts');
      return matchesCommand({
        sources: text(flags['sources']) ?? 'sources',
        out: text(flags['out']) ?? 'dist',
        cores: availableParallelism(),
        json: flags['json'] === true,
      });
    },
  },
  sign: {
    options: { help: COMMON.help, key: { type: 'string' } },
    operands: 1,
    async run(flags, [folder]) {
      const { signCommand } = await import('./sign.ts');
      return signCommand({
        folder: folder ?? 'dist/latest',
        key: text(flags['key']) ?? keyOfEnvironment(),
      });
    },
  },
  keys: {
    options: { help: COMMON.help, out: { type: 'string' } },
    operands: 0,
    async run(flags) {
      const { keysCommand } = await import('./keys.ts');
      return keysCommand({ out: text(flags['out']) ?? '.' });
    },
  },
  diff: {
    options: { help: COMMON.help, json: COMMON.json },
    operands: 2,
    needs: 'two releases',
    async run(flags, [before = '', after = '']) {
      const { diffCommand } = await import('./diff.ts');
      return diffCommand({ before, after, json: flags['json'] === true });
    },
  },
  releases: {
    options: { help: COMMON.help, json: COMMON.json, out: { type: 'string' } },
    operands: 0,
    async run(flags) {
      const { releasesCommand } = await import('./releases.ts');
      return releasesCommand({ out: text(flags['out']) ?? 'dist', json: flags['json'] === true });
    },
  },
  yank: {
    options: { help: COMMON.help, out: { type: 'string' }, because: { type: 'string' } },
    operands: 1,
    needs: 'a version',
    async run(flags, [version = '']) {
      const { yankCommand } = await import('./yank.ts');
      return yankCommand({ out: text(flags['out']) ?? 'dist', version, because: text(flags['because']) });
    },
  },
  rollback: {
    options: { help: COMMON.help, out: { type: 'string' }, because: { type: 'string' } },
    operands: 1,
    needs: 'a version',
    async run(flags, [version = '']) {
      const { rollbackCommand } = await import('./yank.ts');
      return rollbackCommand({ out: text(flags['out']) ?? 'dist', version, because: text(flags['because']) });
    },
  },
  apply: {
    options: { help: COMMON.help, out: { type: 'string' } },
    operands: 2,
    needs: 'a release and a delta',
    async run(flags, [release = '', delta = '']) {
      const { applyCommand } = await import('./apply.ts');
      return applyCommand({ release, delta, out: text(flags['out']) ?? 'applied' });
    },
  },
  correct: {
    options: {
      help: COMMON.help,
      field: { type: 'string' },
      value: { type: 'string' },
      scope: { type: 'string' },
      article: { type: 'string' },
      quote: { type: 'string' },
      name: { type: 'string' },
      because: { type: 'string' },
      by: { type: 'string' },
      sources: { type: 'string' },
      out: { type: 'string' },
      'dry-run': { type: 'boolean' },
    },
    operands: 4,
    async run(flags, [action = '', ...operands]) {
      const { correctCommand } = await import('./correct.ts');
      return correctCommand({
        action,
        operands,
        field: text(flags['field']),
        value: text(flags['value']),
        scope: text(flags['scope']),
        article: text(flags['article']),
        quote: text(flags['quote']),
        name: text(flags['name']),
        because: text(flags['because']),
        by: text(flags['by']),
        sources: text(flags['sources']) ?? 'sources',
        out: text(flags['out']) ?? 'dist',
        dryRun: flags['dry-run'] === true,
      });
    },
  },
  schedule: {
    options: {
      ...SCHEDULE_FLAGS,
      help: COMMON.help,
      json: COMMON.json,
      sources: { type: 'string' },
      out: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      count: { type: 'string' },
      due: { type: 'boolean' },
      'health-port': { type: 'string' },
      'dry-run': { type: 'boolean' },
    },
    operands: 1,
    async run(flags, [what]) {
      const { scheduleCommand } = await import('./schedule.ts');
      return scheduleCommand({
        what,
        sources: text(flags['sources']) ?? 'sources',
        out: text(flags['out']) ?? 'dist',
        given: {
          cron: text(flags['cron']),
          timezone: text(flags['timezone']),
          missed: text(flags['missed']),
          retries: text(flags['retries']),
          backoffSeconds: text(flags['backoff']),
          timeLimitMinutes: text(flags['time-limit']),
          jitterSeconds: text(flags['jitter']),
          stopWithinSeconds: text(flags['stop-within']),
        },
        from: text(flags['from']),
        to: text(flags['to']),
        count: text(flags['count']),
        due: flags['due'] === true,
        healthPort: text(flags['health-port']),
        dryRun: flags['dry-run'] === true,
        json: flags['json'] === true,
      });
    },
  },
  annotate: {
    options: { help: COMMON.help },
    operands: 0,
    async run() {
      const { annotateLines } = await import('./annotate.ts');
      return annotateLines(process.stdin, process.stdout, process.stderr);
    },
  },
};

function buildFlags(flags: Flags) {
  return {
    sources: text(flags['sources']) ?? 'sources',
    out: text(flags['out']) ?? 'dist',
    previous: text(flags['previous']),
    threads: flags['threads'] === undefined ? undefined : Number(flags['threads']),
    keep: flags['keep'] === undefined ? undefined : Number(flags['keep']),
    cores: availableParallelism(),
    cache: text(flags['cache']),
    noCache: flags['no-cache'] === true,
    signKey: text(flags['sign-key']) ?? keyOfEnvironment(),
    json: flags['json'] === true,
    quiet: flags['quiet'] === true,
  };
}

/** The file of the signing key; a variable that is empty is not set. */
function keyOfEnvironment(): string | undefined {
  return process.env['VERBATIM_SIGNING_KEY'] || undefined;
}

function text(flag: Flag): string | undefined {
  return typeof flag === 'string' ? flag : undefined;
}
