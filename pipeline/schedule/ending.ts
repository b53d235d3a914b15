import type { ChildResult } from './child-process.ts';
import type { Ending, RunCounts } from './record.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a run came to, from what `verbatim build --json` printed and how its process ended. */
export function endingOf({ exitCode, endedFor, stdout, stderr }: ChildResult): Ending {
  const said = fieldsOf(parsed(stdout));
  const version = typeof said['version'] === 'string' ? said['version'] : null;
  const known = { exitCode, version, counts: countsOf(said) };
  // Its work may have been done when it was asked to end.
  if (exitCode === 0)
    return { ...known, outcome: said['released'] === true ? 'released' : 'unchanged', error: null };
  if (endedFor === 'time')
    return { ...known, outcome: 'timed-out', error: 'The run was ended at its time limit.' };
  if (endedFor === 'stop')
    return { ...known, outcome: 'abandoned', error: 'The scheduler was told to stop.' };
  const error = firstError(said['problems']) ?? lastLine(stderr) ?? 'The build ended without a word.';
  return { ...known, outcome: exitCode === 3 ? 'held' : 'failed', error };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function countsOf(said: Fields): RunCounts | null {
  const { articles, skipped } = said;
  if (typeof articles !== 'number' || typeof skipped !== 'number') return null;
  const total = (name: string): number => sum(Object.values(fieldsOf(said[name])));
  return { articles, skipped, facts: total('facts'), rejections: total('rejections'), rows: total('rows') };
}

function sum(values: readonly unknown[]): number {
  return values.reduce<number>((all, value) => all + (typeof value === 'number' ? value : 0), 0);
}

/** "message [code]" */
function firstError(problems: unknown): string | null {
  if (!Array.isArray(problems)) return null;
  const error = problems.map(fieldsOf).find(({ level }) => level === 'error');
  return error === undefined ? null : `${String(error['message'])} [${String(error['code'])}]`;
}

function lastLine(text: string): string | null {
  return text.trim().split('\n').at(-1) || null;
}
