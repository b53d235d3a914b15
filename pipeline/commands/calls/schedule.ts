import type { Command } from './command.ts';
import { COMMON, outOf, sourcesOf, text } from './flags.ts';

/** They go before the fields of schedule.yaml. */
const SCHEDULE_FLAGS = {
  cron: { type: 'string' },
  timezone: { type: 'string' },
  missed: { type: 'string' },
  retries: { type: 'string' },
  backoff: { type: 'string' },
  'time-limit': { type: 'string' },
  jitter: { type: 'string' },
  'stop-within': { type: 'string' },
} as const;

/** How `verbatim schedule` is called. */
export const SCHEDULE: Command = {
  help: `
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
  options: {
    ...SCHEDULE_FLAGS,
    help: COMMON.help,
    json: COMMON.json,
    sources: { type: 'string' },
    out: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    count: { type: 'string' },
    due: { type: 'boolean' },
    'health-port': { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  operands: 1,
  async run(flags, [what]) {
    const { scheduleCommand } = await import('../schedule.ts');
    return scheduleCommand({
      what,
      sources: sourcesOf(flags),
      out: outOf(flags),
      given: {
        cron: text(flags['cron']),
        timezone: text(flags['timezone']),
        missed: text(flags['missed']),
        retries: text(flags['retries']),
        backoffSeconds: text(flags['backoff']),
        timeLimitMinutes: text(flags['time-limit']),
        jitterSeconds: text(flags['jitter']),
        stopWithinSeconds: text(flags['stop-within']),
      },
      from: text(flags['from']),
      to: text(flags['to']),
      count: text(flags['count']),
      due: flags['due'] === true,
      healthPort: text(flags['health-port']),
      dryRun: flags['dry-run'] === true,
      json: flags['json'] === true,
    });
  },
};
