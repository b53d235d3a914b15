import type { Command } from './command.ts';
import { COMMON, outOf } from './flags.ts';

/** How `verbatim releases` is called. */
export const RELEASES: Command = {
  help: `
verbatim releases [--out DIR] [--json]

Lists the releases, the newest first: version, day, rows, why it is that
version, and whether it is the latest, was yanked, or was removed.

  --out DIR        folder of releases                    (default: dist)
  --json           the index as JSON, and nothing else

Exit codes: 0 listed
            1 a fault of the program
            2 the index cannot be read
`,
  options: { help: COMMON.help, json: COMMON.json, out: { type: 'string' } },
  operands: 0,
  async run(flags) {
    const { releasesCommand } = await import('../releases.ts');
    return releasesCommand({ out: outOf(flags), json: flags['json'] === true });
  },
};
