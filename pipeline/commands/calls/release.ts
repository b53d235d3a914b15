import { BUILD_FLAGS, buildFlags } from './build.ts';
import type { Command } from './command.ts';
import { text } from './flags.ts';

/** How `verbatim release` is called. */
export const RELEASE: Command = {
  help: `
verbatim release --accept RULE [--accept RULE ...] --because "..." [--by NAME]
                 [options of build]

Builds like "verbatim build", and lets the release through though it breaches
the rules that are named. The decision is written into <sources>/accepted.yaml,
and stands in the report and the changelog of the release. It holds for this
release and what was found, so that a later breach is held back again. Rules
that hold a release back and are not named still do; docs/gates.md lists them.

  --accept RULE    a rule, as the build names it, or the beginning of rules:
                   "withdrawn/events", "withdrawn"
  --because WHY    the reason, for readers
  --by NAME        who     (default: user.name of Git, or the user's name)
  others           as for build: --sources, --out, --previous, --threads,
                   --keep, --sign-key, --json, --quiet

  verbatim release --accept withdrawn/events --because "Two were duplicates."

Exit codes: 0 released, or nothing to release
            1 a fault of the program
            2 there is nothing to accept, or something for you to mend
            3 another rule or check held the release back
`,
  options: {
    ...BUILD_FLAGS,
    accept: { type: 'string', multiple: true },
    because: { type: 'string' },
    by: { type: 'string' },
  },
  operands: 0,
  async run(flags) {
    const { releaseCommand } = await import('../release.ts');
    return releaseCommand({
      ...buildFlags(flags),
      accept: typeof flags['accept'] === 'object' ? flags['accept'] : [],
      because: text(flags['because']),
      by: text(flags['by']),
    });
  },
};
