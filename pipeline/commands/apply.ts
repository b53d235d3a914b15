import type { ExitCode } from '../contract/problem.ts';
import { applyDelta } from '../release/index.ts';
import { counted } from '../terminal/count.ts';

export interface ApplyCommand {
  readonly release: string;
  readonly delta: string;
  readonly out: string;
}

/** `verbatim apply`: the tables that a delta leads to, from the release that it begins with. */
export async function applyCommand({ release, delta, out }: ApplyCommand): Promise<ExitCode> {
  const { lines, files } = await applyDelta(release, delta, out);
  process.stdout.write(`Applied ${counted(lines, 'line')}: ${counted(files.length, 'table')} in ${out}.\n`);
  return 0;
}
