import type { Command } from './command.ts';
import { COMMON, text } from './flags.ts';

/** How `verbatim apply` is called. */
export const APPLY: Command = {
  help: `
verbatim apply <RELEASE> <delta.ndjson> [--out DIR]

Makes the tables of a release from the release before it and the delta between
them: the JSON files come out byte for byte as that release has them.

  --out DIR        folder to write, not there yet        (default: applied)

  verbatim apply dist/1.0.0 dist/1.1.0/delta.ndjson --out tables

Exit codes: 0 written
            1 a fault of the program
            2 the release is not sound, the delta is of another one, or the
              folder cannot be written
`,
  options: { help: COMMON.help, out: { type: 'string' } },
  operands: 2,
  needs: 'a release and a delta',
  async run(flags, [release = '', delta = '']) {
    const { applyCommand } = await import('../apply.ts');
    return applyCommand({ release, delta, out: text(flags['out']) ?? 'applied' });
  },
};
