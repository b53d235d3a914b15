import type { Command } from './command.ts';
import { COMMON, text } from './flags.ts';

/** How `verbatim keys` is called. */
export const KEYS: Command = {
  help: `
verbatim keys [--out DIR]

Makes a pair of keys in minisign's format: verbatim.key signs releases and has
no password, verbatim.pub checks them. A key that is there is not written over.

  --out DIR        folder of the keys               (default: where you are)

Exit codes: 0 made
            1 a fault of the program
            2 there is a key already, or the folder cannot be written
`,
  options: { help: COMMON.help, out: { type: 'string' } },
  operands: 0,
  async run(flags) {
    const { keysCommand } = await import('../keys.ts');
    return keysCommand({ out: text(flags['out']) ?? '.' });
  },
};
