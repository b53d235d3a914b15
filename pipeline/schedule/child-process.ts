import { spawn } from 'node:child_process';
import { RUN_VARIABLE } from './alone.ts';
import { killGroup } from '../release/disk/processes.ts';

export interface ChildWork {
  /** A script for Node. */
  readonly program: string;
  readonly args: readonly string[];
  /** Names the run it works for. */
  readonly run: string;
  /** Milliseconds after which it is ended. */
  readonly timeLimit: number;
  /** The scheduler is told to stop: it may go on for `stopWithin` milliseconds. */
  readonly stop: AbortSignal;
  readonly stopWithin: number;
  /** Somebody else took over: it is ended at once. */
  readonly lost: AbortSignal;
  readonly started: (pid: number) => void;
}

export interface ChildResult {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  /** Why it was ended; null where it ended by itself. */
  readonly endedFor: 'time' | 'stop' | null;
  readonly stdout: string;
  /** The last of it. */
  readonly stderr: string;
}

/** Between being asked to end and being ended. */
const LAST_WORDS = 5_000;
const MOST_STDOUT = 64_000_000;
const MOST_STDERR = 4_000;

/**
 * Runs a script in a process group of its own. What is to end is asked by SIGTERM, all of the group, and after a bound ended by SIGKILL; what
 * it leaves behind in its group is ended with it.
 * @throws where the process cannot be started
 */
export async function runChild(work: ChildWork): Promise<ChildResult> {
  const child = spawn(process.execPath, [work.program, ...work.args], {
    detached: true,
    env: { ...process.env, [RUN_VARIABLE]: work.run },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const { pid } = child;
  let endedFor: ChildResult['endedFor'] = null;
  const timers: NodeJS.Timeout[] = [];
  const after = (milliseconds: number, act: () => void): void =>
    void timers.push(setTimeout(act, Math.min(milliseconds, 2 ** 31 - 1)));
  const end = (why: 'time' | 'stop'): void => {
    if (endedFor !== null || pid === undefined) return;
    endedFor = why;
    killGroup(pid, 'SIGTERM');
    after(LAST_WORDS, () => killGroup(pid, 'SIGKILL'));
  };
  const stopSoon = (): void => after(work.stopWithin, () => end('stop'));
  const stopNow = (): void => end('stop');
  work.stop.addEventListener('abort', stopSoon, { once: true });
  work.lost.addEventListener('abort', stopNow, { once: true });
  if (work.stop.aborted) stopSoon();
  if (work.lost.aborted) stopNow();
  after(work.timeLimit, () => end('time'));

  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    if (stdout.length < MOST_STDOUT) stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-MOST_STDERR);
  });
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', () => pid !== undefined && killGroup(pid, 'SIGKILL'));
      child.on('close', resolve);
      if (pid !== undefined) work.started(pid);
    });
    return { exitCode, endedFor, stdout, stderr };
  } finally {
    for (const timer of timers) clearTimeout(timer);
    work.stop.removeEventListener('abort', stopSoon);
    work.lost.removeEventListener('abort', stopNow);
  }
}
