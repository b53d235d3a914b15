import { parsedJson } from '../contract/parsed-json.ts';
import type { ChildResult } from './child-process.ts';
import type { Ending, RunCounts } from './record.ts';

/** More is not kept: the release and its report have all. */
const MOST_SAID = 20;

type Fields = Readonly<Record<string, unknown>>;

/** What a run came to, from what `verbatim build --json` printed and how its process ended. */
export function endingOf({ exitCode, endedFor, stdout, stderr }: ChildResult): Ending {
  const said = fieldsOf(parsedJson(stdout));
  const version = typeof said['version'] === 'string' ? said['version'] : null;
  const [first, ...others] = problemsIn(said, 'error');
  const warnings = problemsIn(said, 'warning').filter(({ code }) => code.startsWith('gates/'));
  const also = [...others, ...warnings].map(asLine);
  const known = {
    exitCode,
    version,
    counts: countsOf(said),
    ...(also.length === 0 ? {} : { also: cut(also) }),
  };
  // Its work may have been done when it was asked to end.
  if (exitCode === 0)
    return { ...known, outcome: said['released'] === true ? 'released' : 'unchanged', error: null };
  if (endedFor === 'time')
    return { ...known, outcome: 'timed-out', error: 'The run was ended at its time limit.' };
  if (endedFor === 'stop')
    return { ...known, outcome: 'abandoned', error: 'The scheduler was told to stop.' };
  const outcome = exitCode === 3 ? 'held' : 'failed';
  if (first === undefined)
    return { ...known, outcome, error: lastLine(stderr) ?? 'The build ended without a word.' };
  const { remedy } = first;
  return { ...known, outcome, error: asLine(first), ...(remedy === undefined ? {} : { remedy }) };
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

interface Said {
  readonly code: string;
  readonly message: string;
  readonly remedy?: string;
}

/** The problems of a level that a build tells of. */
function problemsIn({ problems }: Fields, level: 'error' | 'warning'): Said[] {
  if (!Array.isArray(problems)) return [];
  return problems
    .map(fieldsOf)
    .filter((problem) => problem['level'] === level)
    .map(({ code, message, remedy }) => ({
      code: String(code),
      message: String(message),
      ...(typeof remedy === 'string' ? { remedy } : {}),
    }));
}

/** "message [code]" */
function asLine({ message, code }: Said): string {
  return `${message} [${code}]`;
}

function cut(lines: readonly string[]): readonly string[] {
  const rest = lines.length - MOST_SAID;
  return rest > 0 ? [...lines.slice(0, MOST_SAID), `And ${rest} more.`] : lines;
}

function lastLine(text: string): string | null {
  return text.trim().split('\n').at(-1) || null;
}
