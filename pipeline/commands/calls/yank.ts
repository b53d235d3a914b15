import type { Command } from './command.ts';
import { COMMON, outOf, text } from './flags.ts';

/** How `verbatim yank` is called. */
export const YANK: Command = {
  help: `
verbatim yank <VERSION> --because "..." [--out DIR]

Says of a release that nobody should use it, in the index and in the feed. Its
folder stays, as it may be cited. Where it was the latest, the newest release
that stands is the latest again. A build that would make the same release again
is held back.

  --because WHY    the reason, for readers
  --out DIR        folder of releases                    (default: dist)

  verbatim yank 1.4.0 --because "Counts of the wrong year."

Exit codes: 0 yanked
            1 a fault of the program
            2 there is no such release, or none would be left
`,
  options: { help: COMMON.help, out: { type: 'string' }, because: { type: 'string' } },
  operands: 1,
  needs: 'a version',
  async run(flags, [version = '']) {
    const { yankCommand } = await import('../yank.ts');
    return yankCommand({ out: outOf(flags), version, because: text(flags['because']) });
  },
};
