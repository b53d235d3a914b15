import { ADD } from './calls/add.ts';
import { ANNOTATE } from './calls/annotate.ts';
import { APPLY } from './calls/apply.ts';
import { BUILD } from './calls/build.ts';
import type { Command } from './calls/command.ts';
import { CORRECT } from './calls/correct.ts';
import { DIFF } from './calls/diff.ts';
import { FETCH } from './calls/fetch.ts';
import { KEYS } from './calls/keys.ts';
import { MATCHES } from './calls/matches.ts';
import { RELEASE } from './calls/release.ts';
import { RELEASES } from './calls/releases.ts';
import { ROLLBACK } from './calls/rollback.ts';
import { SCHEDULE } from './calls/schedule.ts';
import { SIGN } from './calls/sign.ts';
import { SOURCES } from './calls/sources.ts';
import { VERIFY } from './calls/verify.ts';
import { YANK } from './calls/yank.ts';

/** What `verbatim` can be told, by its first word. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  build: BUILD,
  release: RELEASE,
  add: ADD,
  sources: SOURCES,
  fetch: FETCH,
  verify: VERIFY,
  matches: MATCHES,
  sign: SIGN,
  keys: KEYS,
  diff: DIFF,
  releases: RELEASES,
  yank: YANK,
  rollback: ROLLBACK,
  apply: APPLY,
  correct: CORRECT,
  schedule: SCHEDULE,
  annotate: ANNOTATE,
};
