import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULTS, type ScheduleConfig } from '../../pipeline/schedule/config.ts';
import type { RunSetting } from '../../pipeline/schedule/run.ts';
import { write } from '../cli/folder.ts';

/** A script in the place of `verbatim`: it tells when it begins and ends, and does what `behaviour.json` beside it says. */
const FAKE = `
import { appendFileSync, readFileSync } from 'node:fs';
process.on('disconnect', () => process.kill(0, 'SIGKILL'));
process.channel?.unref();
const here = (name) => new URL(name, import.meta.url);
const { milliseconds = 0, exitCode = 0, stubborn = false, says = {} } = JSON.parse(readFileSync(here('behaviour.json'), 'utf8'));
const tell = (what) => appendFileSync(here('told.txt'), what + ' ' + process.argv[2] + ' ' + process.pid + '\\n');
if (stubborn) process.on('SIGTERM', () => tell('asked'));
tell('begin');
await new Promise((resolve) => setTimeout(resolve, milliseconds));
tell('end');
process.stdout.write(JSON.stringify(says));
process.exitCode = exitCode;
`;

export interface Behaviour {
  readonly milliseconds?: number;
  readonly exitCode?: number;
  /** Does not end when it is asked to. */
  readonly stubborn?: boolean;
  /** What \`verbatim build --json\` would print. */
  readonly says?: unknown;
}

/** What a build with a new release prints. */
export const RELEASED = {
  released: true,
  version: '1.2.0',
  articles: 3,
  skipped: 1,
  facts: { events: 4, people: 2 },
  rejections: { unsupported: 5 },
  rows: { events: 2, people: 1 },
};

/** Puts the fake into a folder. */
export function writeFake(root: string, behaviour: Behaviour): void {
  write(root, { 'fake.mjs': FAKE, 'behaviour.json': JSON.stringify(behaviour) });
}

/** What the fake told, a line each: "begin build 4711". */
export function told(root: string): string[] {
  const file = path.join(root, 'told.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

/** A setting in which the fake builds. */
export function settingIn(
  root: string,
  config: Partial<ScheduleConfig> = {},
  stop = new AbortController(),
): RunSetting {
  return {
    config: { ...DEFAULTS, ...config },
    sources: path.join(root, 'sources'),
    out: path.join(root, 'out'),
    state: path.join(root, 'out/.schedule'),
    program: path.join(root, 'fake.mjs'),
    now: Date.now,
    log: () => undefined,
    stop: stop.signal,
  };
}

/** Resolves when the condition holds, so that a test needs no guess at its own speed. */
export function until(condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (condition()) resolve();
      else setTimeout(look, 20);
    };
    look();
  });
}
