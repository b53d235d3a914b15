import { availableParallelism } from 'node:os';
import type { Command } from './command.ts';
import { COMMON, outOf, sourcesOf } from './flags.ts';

/** How `verbatim matches` is called. */
export const MATCHES: Command = {
  help: `
verbatim matches [--sources DIR] [--out DIR] [--json]

Reads the articles as a build does, and lists the things of several articles
that the rules nearly took for one, and those that they took for one by more
than the name: each with its sentence, what speaks for and against it, and the
command that judges it otherwise. Writes nothing.

  --sources DIR    folder of articles                    (default: sources)
  --out DIR        folder of releases, which is no source (default: dist)
  --json           one JSON object on standard output and nothing else

Exit codes: 0 listed
            1 a fault of the program
            2 the sources cannot be read
`,
  options: { help: COMMON.help, json: COMMON.json, sources: { type: 'string' }, out: { type: 'string' } },
  operands: 0,
  async run(flags) {
    const { matchesCommand } = await import('../matches.ts');
    return matchesCommand({
      sources: sourcesOf(flags),
      out: outOf(flags),
      cores: availableParallelism(),
      json: flags['json'] === true,
    });
  },
};
