import { availableParallelism } from 'node:os';
import type { Command, Flags } from './command.ts';
import { COMMON, outOf, signingKeyOf, sourcesOf, text } from './flags.ts';

/** The options of a build, which `verbatim release` takes too. */
export const BUILD_FLAGS = {
  ...COMMON,
  sources: { type: 'string' },
  out: { type: 'string' },
  previous: { type: 'string' },
  threads: { type: 'string' },
  keep: { type: 'string' },
  cache: { type: 'string' },
  'no-cache': { type: 'boolean' },
  'sign-key': { type: 'string' },
} as const;

/** How `verbatim build` is called. */
export const BUILD: Command = {
  help: `
verbatim build [--sources DIR] [--out DIR] [--previous DIR] [--threads N]
               [--keep N] [--cache DIR] [--no-cache] [--sign-key FILE]
               [--json] [--quiet]

Reads every .html, .htm, .md, .txt, .pdf and .docx below the sources folder, and
writes <out>/<version>/ and <out>/latest. Where nothing changed since the latest
release, no release is made. Files that cannot be used are named with the reason
and the remedy; the others go on. Stopped at any moment, it leaves the latest
release as it was. Articles that have not changed are not worked on again.

  --sources DIR    folder of articles                    (default: sources)
  --out DIR        folder of releases                    (default: dist)
  --previous DIR   the release that ids and versions continue from, where it
                   is not <out>/latest
  --threads N      how many threads to use; the result is the same
                   (default: as many as pay)
  --keep N         how many of the newest releases keep their folders; others
                   stay in index.json                     (default: all)
  --cache DIR      folder that keeps what came of articles; it is safe to delete
                   (default: .cache in the folder of articles)
  --no-cache       work on every article anew; the result is the same
  --sign-key FILE  the minisign key that the release is signed with
                   (default: the file that VERBATIM_SIGNING_KEY names, if any)
  --json           one JSON object on standard output and nothing else: what
                   was released, counts, times, problems
  -q, --quiet      only problems

  verbatim build --sources ~/articles --out ~/dataset

The summary goes to standard output, stages and problems to standard error.
Colours are for terminals; NO_COLOR=1 turns them off.

Exit codes: 0 released, or nothing to release; files passed over are named
            1 a fault of the program
            2 something for you to mend; nothing was released
            3 a check held the release back
`,
  options: BUILD_FLAGS,
  operands: 0,
  async run(flags) {
    const { buildCommand } = await import('../build.ts');
    return buildCommand({ ...buildFlags(flags), accept: undefined });
  },
};

/** What the options of a build say. */
export function buildFlags(flags: Flags) {
  return {
    sources: sourcesOf(flags),
    out: outOf(flags),
    previous: text(flags['previous']),
    threads: flags['threads'] === undefined ? undefined : Number(flags['threads']),
    keep: flags['keep'] === undefined ? undefined : Number(flags['keep']),
    cores: availableParallelism(),
    cache: text(flags['cache']),
    noCache: flags['no-cache'] === true,
    signKey: signingKeyOf(flags['sign-key']),
    json: flags['json'] === true,
    quiet: flags['quiet'] === true,
  };
}
