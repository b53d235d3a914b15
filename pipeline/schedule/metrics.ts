import type { FinishedRecord, LedgerRecord, Outcome } from './record.ts';

const OUTCOMES: readonly Outcome[] = ['released', 'unchanged', 'held', 'failed', 'timed-out', 'abandoned'];

/**
 * What the ledger says, in the text format of Prometheus (0.0.4).
 * @param next the next slot in milliseconds since 1970; null where none follows
 */
export function metricsText(records: readonly LedgerRecord[], next: number | null): string {
  const ended = records.flatMap((record) => (record.event === 'finished' ? [record] : []));
  const begun = new Map(
    records.flatMap((r) => (r.event === 'started' ? [[r.run, Date.parse(r.at)] as const] : [])),
  );
  const last = ended.at(-1);
  const good = ended.findLast(({ outcome }) => outcome === 'released' || outcome === 'unchanged');
  const lastBegun = last === undefined ? undefined : begun.get(last.run);
  const running = [...begun.keys()].filter((run) => !ended.some((one) => one.run === run)).length;
  return [
    ...family('verbatim_runs', 'gauge', 'Runs that the ledger holds, by outcome.', byOutcome(ended)),
    ...family('verbatim_running', 'gauge', 'Runs that began and have not ended.', [['', running]]),
    ...family(
      'verbatim_last_run_outcome',
      'gauge',
      'How the last run ended: 1 for that outcome.',
      lastOutcome(last),
    ),
    ...family(
      'verbatim_last_run_timestamp_seconds',
      'gauge',
      'When the last run ended.',
      value(last && seconds(last.at)),
    ),
    ...family(
      'verbatim_last_success_timestamp_seconds',
      'gauge',
      'When a run last ended well.',
      value(good && seconds(good.at)),
    ),
    ...family(
      'verbatim_last_run_duration_seconds',
      'gauge',
      'How long the last run took.',
      value(last && lastBegun && seconds(last.at) - lastBegun / 1000),
    ),
    ...family(
      'verbatim_next_slot_timestamp_seconds',
      'gauge',
      'When the next slot comes.',
      value(next ? next / 1000 : undefined),
    ),
    ...family(
      'verbatim_last_success_count',
      'gauge',
      'What the last run that ended well counted.',
      Object.entries(good?.counts ?? {}).map(([what, count]) => [`{what="${what}"}`, count] as const),
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function byOutcome(ended: readonly FinishedRecord[]): [string, number][] {
  return OUTCOMES.map((outcome) => [
    `{outcome="${outcome}"}`,
    ended.filter((record) => record.outcome === outcome).length,
  ]);
}

function lastOutcome(last: FinishedRecord | undefined): [string, number][] {
  return last === undefined
    ? []
    : OUTCOMES.map((outcome) => [`{outcome="${outcome}"}`, Number(outcome === last.outcome)]);
}

function family(
  name: string,
  type: string,
  help: string,
  samples: readonly (readonly [string, number])[],
): string[] {
  if (samples.length === 0) return [];
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(([labels, n]) => `${name}${labels} ${n}`),
  ];
}

function value(number: number | undefined): [string, number][] {
  return number === undefined ? [] : [['', number]];
}

function seconds(time: string): number {
  return Date.parse(time) / 1000;
}
