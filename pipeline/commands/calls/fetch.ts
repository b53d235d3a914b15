import type { Command } from './command.ts';
import { COMMON, sourcesOf } from './flags.ts';

/** How `verbatim fetch` is called. */
export const FETCH: Command = {
  help: `
verbatim fetch [--sources DIR] [--json] [--quiet]

Fetches the addresses, feeds and sitemaps that sources.yaml in the sources
folder names, politely (robots.txt, one request a host and second) and only what
has changed. Every page is kept in <sources>/.snapshots, which only grows;
"verbatim build" reads it there and never asks the network. No address in your
own network is asked unless sources.yaml allows its host.

  --sources DIR    folder of articles, with sources.yaml (default: sources)
  --json           one JSON object on standard output and nothing else: what
                   became of each source, problems
  -q, --quiet      only problems

Statuses: fetched    a page came that is new
          unchanged  it is as it was
          kept       it could not be had; an earlier snapshot stays the article
          refused    a rule forbids to ask for it
          failed     it was asked for in vain

Exit codes: 0 at least one source can be used
            1 a fault of the program
            2 no source can be used, or sources.yaml is wrong
`,
  options: { ...COMMON, sources: { type: 'string' } },
  operands: 0,
  async run(flags) {
    const { fetchCommand } = await import('../fetch.ts');
    return fetchCommand({
      sources: sourcesOf(flags),
      json: flags['json'] === true,
      quiet: flags['quiet'] === true,
    });
  },
};
