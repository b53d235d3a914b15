import type { Command } from './command.ts';
import { COMMON, outOf, text } from './flags.ts';

/** How `verbatim rollback` is called. */
export const ROLLBACK: Command = {
  help: `
verbatim rollback <VERSION> --because "..." [--out DIR]

Makes an earlier release the latest one, and keeps the decision in the index.
The next build goes on from it, under a version that was never given.

  --because WHY    the reason, for readers
  --out DIR        folder of releases                    (default: dist)

  verbatim rollback 1.3.0 --because "1.4.0 lost half of the events."

Exit codes: 0 rolled back
            1 a fault of the program
            2 there is no such release, or it was yanked or removed
`,
  options: { help: COMMON.help, out: { type: 'string' }, because: { type: 'string' } },
  operands: 1,
  needs: 'a version',
  async run(flags, [version = '']) {
    const { rollbackCommand } = await import('../yank.ts');
    return rollbackCommand({ out: outOf(flags), version, because: text(flags['because']) });
  },
};
