/** What `verbatim --help` prints. */
export const HELP = `
verbatim: source articles in, a checked dataset out, every value with the words it came from

  verbatim build      read the articles, find the facts, write a release
  verbatim verify     check a release, without its publisher's help
  verbatim annotate   run the engine on texts of your own: JSON lines in, JSON lines out

  verbatim <command> --help   what a command takes
  verbatim --version

Exit codes: 0 done; 1 a fault of the program; 2 something for you to mend; 3 held back by a check.
`;

const COMMAND_HELP: Readonly<Record<string, string>> = {
  build: `
verbatim build [--sources DIR] [--out DIR] [--previous DIR] [--threads N] [--json] [--quiet]

Reads every .md and .txt below the sources folder and writes <out>/<version>/ and <out>/latest. Where nothing changed since the
latest release, nothing is written. Articles that cannot be used are named with the reason; the others go on.

  --sources DIR    folder of articles                          (default: sources)
  --out DIR        folder of releases                          (default: dist)
  --previous DIR   the release that ids and versions continue from, where it is not <out>/latest
  --threads N      how many threads to use                     (default: as many as pay; the result is the same)
  --json           the summary as JSON on standard output
  -q, --quiet      only problems

  verbatim build --sources ~/articles --out ~/dataset

Exit codes: 0 released, or nothing to release; 2 something for you to mend; 3 validation held the release back.
`,
  verify: `
verbatim verify [FOLDER] [--texts DIR] [--json] [--quiet]

Checks a release folder (default: dist/latest) on its own: the hash of every file, every row against its schema, keys and
references, CSV against JSON, and every receipt against the text it quotes. Exits with 1 and names what is wrong.

  --texts DIR      canonical texts of articles that the release may not ship, as <slug>.txt
  --json           the result as JSON on standard output
  -q, --quiet      only problems
`,
  annotate: `
verbatim annotate < texts.jsonl > annotations.jsonl

Reads one JSON object a line, {"id": …, "text": …, "published": "2025-11-17"}, and writes one a line: mentions, quantities, dates,
quotes and grounded facts. Offsets count Unicode code points of the text. "published" may be left out.

  echo '{"id": 1, "text": "More than 40 people came to Accra."}' | verbatim annotate

Exit codes: 0 done; 2 some lines were no requests: they are named and passed over.
`,
};

/** The help of one command; undefined where there is none. */
export function helpOf(command: string): string | undefined {
  return COMMAND_HELP[command];
}
