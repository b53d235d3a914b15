import type { ExitCode } from '../contract/problem.ts';
import { differencesBetween } from '../release/index.ts';
import { counted } from '../terminal/count.ts';

export interface DiffCommand {
  readonly before: string;
  readonly after: string;
  readonly json: boolean;
}

/** `verbatim diff`: the differences between two releases, one a line, for people or (JSON lines, as in `delta.ndjson`) for programs. */
export async function diffCommand({ before, after, json }: DiffCommand): Promise<ExitCode> {
  const { from, to, schemas, lines, words } = await differencesBetween(before, after);
  if (json) {
    for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
    return 0;
  }
  process.stdout.write(`From ${from} to ${to}: ${counted(lines.length, 'difference')}.\n`);
  for (const what of [...schemas, ...words]) process.stdout.write(`${what}\n`);
  return 0;
}
