import type { Command } from './command.ts';
import { COMMON, sourcesOf } from './flags.ts';

/** How `verbatim add` is called. */
export const ADD: Command = {
  help: `
verbatim add <ADDRESS|FILE> [--sources DIR] [--dry-run]

Fetches an address (an article, a feed or a sitemap) or reads a file, prints
what was read and where each value comes from, and makes it a source: an address
is written into sources.yaml, whose comments and order stay; a file is copied
into <sources>/articles. What is a source already is refused.

  --sources DIR    folder of articles                    (default: sources)
  --dry-run        only look: nothing is written

  verbatim add https://news.example/2024/forum.html

Exit codes: 0 added, or looked at
            1 a fault of the program
            2 it cannot be had or read, or is a source already
`,
  options: { help: COMMON.help, sources: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  operands: 1,
  needs: 'an address or a file',
  async run(flags, [what = '']) {
    const { addCommand } = await import('../add.ts');
    return addCommand({
      what,
      sources: sourcesOf(flags),
      dryRun: flags['dry-run'] === true,
    });
  },
};
