/** What `verbatim --help` prints. No line is wider than 80 columns. */
export const HELP = `
verbatim: source articles in, a checked dataset out,
          every value with the words it came from

  verbatim add        look at an address or a file, and make it a source
  verbatim sources    list the sources, with what came of each
  verbatim fetch      bring the addresses of sources.yaml into the store
  verbatim build      read the articles, find the facts, write a release
  verbatim release    build, and accept what held the release back
  verbatim verify     check a release, without its publisher's help
  verbatim diff       tell what differs between two releases, and why
  verbatim apply      make the tables that a delta leads to
  verbatim releases   list the releases, with what became of them
  verbatim yank       say of a release that nobody should use it
  verbatim rollback   make an earlier release the latest one
  verbatim matches    list the things that nearly are one, for you to judge
  verbatim sign       sign a release, so that readers know whose it is
  verbatim keys       make the pair of keys for that
  verbatim correct    accept, reject or set a value, merge or split things
  verbatim annotate   run the engine on your own texts, JSON lines in and out
  verbatim schedule   build again and again, at the times of a cron expression

  verbatim <command> --help   what a command takes
  verbatim --version

Begin with a folder of articles, a file each (.txt, .md, .html, .pdf, .docx):

  verbatim build --sources my-articles --out my-dataset

Exit codes: 0 done
            1 a fault of the program, or a release that is not sound
            2 something for you to mend
            3 held back by a check
`;

const COMMAND_HELP: ReadonlyMap<string, string> = new Map([
  [
    'add',
    `
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
  ],
  [
    'sources',
    `
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
  ],
  [
    'fetch',
    `
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
  ],
  [
    'build',
    `
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
  ],
  [
    'release',
    `
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
  ],
  [
    'diff',
    `
verbatim diff <RELEASE> <RELEASE> [--json]

Tells what differs between two releases, row by row and field by field, with the
reason: a new, changed or withdrawn source, a correction, a merge or split, or
another reading of the same words. Any two releases can be compared.

  --json           JSON lines, as in delta.ndjson, and nothing else

  verbatim diff dist/1.0.0 dist/latest

Exit codes: 0 told
            1 a fault of the program
            2 a release is not there or not sound
`,
  ],
  [
    'releases',
    `
verbatim releases [--out DIR] [--json]

Lists the releases, the newest first: version, day, rows, why it is that
version, and whether it is the latest, was yanked, or was removed.

  --out DIR        folder of releases                    (default: dist)
  --json           the index as JSON, and nothing else

Exit codes: 0 listed
            1 a fault of the program
            2 the index cannot be read
`,
  ],
  [
    'yank',
    `
verbatim yank <VERSION> --because "..." [--out DIR]

Says of a release that nobody should use it, in the index and in the feed. Its
folder stays, as it may be cited. Where it was the latest, the newest release
that stands is the latest again. A build that would make the same release again
is held back.

  --because WHY    the reason, for readers
  --out DIR        folder of releases                    (default: dist)

  verbatim yank 1.4.0 --because "Counts of the wrong year."

Exit codes: 0 yanked
            1 a fault of the program
            2 there is no such release, or none would be left
`,
  ],
  [
    'rollback',
    `
verbatim rollback <VERSION> --because "..." [--out DIR]

Makes an earlier release the latest one, and keeps the decision in the index.
The next build goes on from it, under a version that was never given.

  --because WHY    the reason, for readers
  --out DIR        folder of releases                    (default: dist)

  verbatim rollback 1.3.0 --because "1.4.0 lost half of the events."

Exit codes: 0 rolled back
            1 a fault of the program
            2 there is no such release, or it was yanked or removed
`,
  ],
  [
    'apply',
    `
verbatim apply <RELEASE> <delta.ndjson> [--out DIR]

Makes the tables of a release from the release before it and the delta between
them: the JSON files come out byte for byte as that release has them.

  --out DIR        folder to write, not there yet        (default: applied)

  verbatim apply dist/1.0.0 dist/1.1.0/delta.ndjson --out tables

Exit codes: 0 written
            1 a fault of the program
            2 the release is not sound, the delta is of another one, or the
              folder cannot be written
`,
  ],
  [
    'verify',
    `
verbatim verify [FOLDER] [--texts DIR] [--public-key KEY] [--json] [--quiet]

Checks a release on its own: the hash of every file, every row against its
schema, keys and references, CSV against JSON, every receipt against the text it
quotes, annotations and provenance against both, and the signature. What is
wrong is named, the first ten differences by row and column. FOLDER is a
release, or a folder of releases whose latest one is meant (default:
dist/latest).

  --texts DIR      canonical texts of articles that the release may not ship,
                   found by their hash
  --public-key KEY the publisher's minisign key, or its file: the release must
                   be signed with it
  --json           one JSON object on standard output and nothing else: sound
                   or not, counts, problems
  -q, --quiet      only problems

  verbatim verify ~/dataset/1.0.0

Exit codes: 0 sound
            1 not sound: what is wrong is named
            2 there is no such folder
`,
  ],
  [
    'matches',
    `
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
  ],
  [
    'sign',
    `
verbatim sign [FOLDER] --key FILE

Checks a release, and signs its manifest, whose hashes hold every other file:
manifest.json.minisig is written beside it, and verbatim.pub beside the
releases. FOLDER is a release, or a folder of releases whose latest one is meant
(default: dist/latest). "minisign -V" checks the signature, too.

  --key FILE       minisign secret key (default: the file that
                   VERBATIM_SIGNING_KEY names); its password, where it has one,
                   is taken from VERBATIM_SIGNING_PASSWORD

Exit codes: 0 signed
            1 a fault of the program
            2 the key cannot be used
            3 the release is not sound, so it was not signed
`,
  ],
  [
    'keys',
    `
verbatim keys [--out DIR]

Makes a pair of keys in minisign's format: verbatim.key signs releases and has
no password, verbatim.pub checks them. A key that is there is not written over.

  --out DIR        folder of the keys               (default: where you are)

Exit codes: 0 made
            1 a fault of the program
            2 there is a key already, or the folder cannot be written
`,
  ],
  [
    'correct',
    `
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
  ],
  [
    'schedule',
    `
verbatim schedule [WORD] [--cron EXPRESSION] [--timezone ZONE] [...]

Runs "verbatim fetch" (where sources.yaml names addresses) and "verbatim build"
at every slot of the expression, each in a process of its own, until it is told
to stop (Ctrl-C, SIGTERM). Every run is kept in <out>/.schedule/ledger.ndjson;
several schedulers may serve one folder: each slot is run once. The log goes to
standard output, a line of JSON an event.

  list               the schedule, how far it has come, and who is at work
  next               the slots that come            (--count N, default: 10)
  history            the last runs                  (--count N, default: 10)
  run                one run now; with --due only what the schedule has due,
                     for crontab and timers
  backfill           slots of a time past that had no run:
                     --from TIME [--to TIME] [--dry-run]

What flags leave out, schedule.yaml in the sources folder says:

  --cron EXPRESSION  five fields of cron               (default: "0 6 * * *")
  --timezone ZONE    the IANA zone they are meant in   (default: UTC)
  --missed POLICY    which missed slots are made up for: none, latest or all
                                                       (default: latest)
  --retries N        how often a failed run is retried (default: 2)
  --backoff S        seconds before the first retry    (default: 60)
  --time-limit M     minutes after which a run is ended (default: 120)
  --jitter S         most seconds of a random delay    (default: 0)
  --stop-within S    seconds that a build may take to end when the scheduler
                     is told to stop                   (default: 60)
  --health-port N    answers /healthz, /readyz and /metrics on the loopback
                     address                           (default: off)
  --sources, --out   as for build
  --json             of list, next and history: JSON

Exit codes: 0 stopped as told; of run and backfill: all went well
            1 a fault of the program, a time limit or a kill
            2 something for you to mend
            3 a check held the release back
`,
  ],
  [
    'annotate',
    `
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
  ],
]);

/** The help of one command; undefined where there is none. */
export function helpOf(command: string): string | undefined {
  return COMMAND_HELP.get(command);
}
