import type { Command } from './command.ts';
import { COMMON } from './flags.ts';

/** How `verbatim annotate` is called. */
export const ANNOTATE: Command = {
  help: `
verbatim annotate < texts.jsonl > annotations.jsonl

Reads one JSON object a line, {"id": 1, "text": "…", "published": "2025-11-17"},
and writes one a line, in the same order: mentions, quantities, dates, quotes
and grounded facts. Offsets count Unicode code points of the text. "published"
may be left out: it says what "on Friday" and days without a year mean.
schemas/outputs/annotate-response.schema.json describes the answers.

  echo '{"id": 1, "text": "More than 40 people came."}' | verbatim annotate

Exit codes: 0 done
            1 a fault of the program on some line: named and passed over
            2 some lines were no requests: named and passed over
`,
  options: { help: COMMON.help },
  operands: 0,
  async run() {
    const { annotateLines } = await import('../annotate.ts');
    return annotateLines(process.stdin, process.stdout, process.stderr);
  },
};
