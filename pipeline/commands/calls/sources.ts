import type { Command } from './command.ts';
import { COMMON, outOf, sourcesOf } from './flags.ts';

/** How `verbatim sources` is called. */
export const SOURCES: Command = {
  help: `
verbatim sources [--sources DIR] [--out DIR] [--json]

Lists every source of sources.yaml, and the files that it does not name: when it
was last asked, with what answer, how many articles there are of it, and how
many facts the latest release has from them.

  --sources DIR    folder of articles                    (default: sources)
  --out DIR        folder of releases                    (default: dist)
  --json           one JSON object on standard output and nothing else

Exit codes: 0 listed
            1 a fault of the program
            2 sources.yaml is wrong, or there is no article
`,
  options: { help: COMMON.help, json: COMMON.json, sources: { type: 'string' }, out: { type: 'string' } },
  operands: 0,
  async run(flags) {
    const { sourcesCommand } = await import('../sources.ts');
    return sourcesCommand({
      sources: sourcesOf(flags),
      out: outOf(flags),
      json: flags['json'] === true,
    });
  },
};
