import type { Command } from './command.ts';
import { COMMON } from './flags.ts';

/** How `verbatim diff` is called. */
export const DIFF: Command = {
  help: `
verbatim diff <RELEASE> <RELEASE> [--json]

Tells what differs between two releases, row by row and field by field, with the
reason: a new, changed or withdrawn source, a correction, a merge or split, or
another reading of the same words. Any two releases can be compared.

  --json           JSON lines, as in delta.ndjson, and nothing else

  verbatim diff dist/1.0.0 dist/latest

Exit codes: 0 told
            1 a fault of the program
            2 a release is not there or not sound
`,
  options: { help: COMMON.help, json: COMMON.json },
  operands: 2,
  needs: 'two releases',
  async run(flags, [before = '', after = '']) {
    const { diffCommand } = await import('../diff.ts');
    return diffCommand({ before, after, json: flags['json'] === true });
  },
};
