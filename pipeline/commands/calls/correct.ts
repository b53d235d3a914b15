import type { Command } from './command.ts';
import { COMMON, outOf, sourcesOf, text } from './flags.ts';

/** How `verbatim correct` is called. */
export const CORRECT: Command = {
  help: `
verbatim correct accept|reject <ROW> [--field FIELD [--value VALUE]]
verbatim correct set <ROW> --field FIELD --value VALUE --article ID
                     --quote WORDS
verbatim correct merge <ROW> <ROW>
verbatim correct split <ROW> --article ID [--name NAME]
verbatim correct merge|split <TABLE> <ARTICLE:NAME> <ARTICLE:NAME>
verbatim correct list

Writes what you say of a row of the latest release into sources/corrections, in
a file of your name; the next build takes it in, and so does each one after.
ROW is the id of a row. docs/corrections.md says what each of them does. "list"
prints all of them, with what the last build made of each.

  --because WHY    why; needed
  --by NAME        who     (default: user.name of Git, or the user's name)
  --scope SCOPE    of reject: "article", or "everywhere"  (the default)
  --sources DIR    folder of articles                    (default: sources)
  --out DIR        folder of releases                    (default: dist)
  --dry-run        only look: nothing is written

  verbatim correct reject event/hf-2025 --field participants --because "Seats."

Exit codes: 0 written, or looked at
            1 a fault of the program
            2 there is no such row or value, or its words do not hold it
`,
  options: {
    help: COMMON.help,
    field: { type: 'string' },
    value: { type: 'string' },
    scope: { type: 'string' },
    article: { type: 'string' },
    quote: { type: 'string' },
    name: { type: 'string' },
    because: { type: 'string' },
    by: { type: 'string' },
    sources: { type: 'string' },
    out: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  operands: 4,
  async run(flags, [action = '', ...operands]) {
    const { correctCommand } = await import('../correct.ts');
    return correctCommand({
      action,
      operands,
      field: text(flags['field']),
      value: text(flags['value']),
      scope: text(flags['scope']),
      article: text(flags['article']),
      quote: text(flags['quote']),
      name: text(flags['name']),
      because: text(flags['because']),
      by: text(flags['by']),
      sources: sourcesOf(flags),
      out: outOf(flags),
      dryRun: flags['dry-run'] === true,
    });
  },
};
