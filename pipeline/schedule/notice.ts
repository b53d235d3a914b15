import type { FinishedRecord, LedgerRecord, RunCounts } from './record.ts';

/** What somebody should be told of a run. */
export interface Notice {
  readonly event: 'failure' | 'recovery' | 'held' | 'release';
  readonly run: string;
  readonly slot: string | null;
  readonly at: string;
  readonly outcome: FinishedRecord['outcome'];
  readonly version: string | null;
  readonly counts: RunCounts | null;
  readonly error: string | null;
  readonly remedy?: string;
  readonly also?: readonly string[];
  /** One line, as the subject of an e-mail. */
  readonly subject: string;
  /** A few lines, as its body. */
  readonly text: string;
}

/**
 * What to tell of a run that settled its slot: a failure, a release that was held back, a new release, and that builds work again. Tries that are
 * followed by another, and builds that found nothing new, are no news.
 * @param before the records of the ledger before it
 */
export function noticesOf(record: FinishedRecord, before: readonly LedgerRecord[]): Notice[] {
  if (!record.final) return [];
  const last = before.findLast((other) => other.event === 'finished' && other.final);
  const wasBad = last?.event === 'finished' && !isGood(last);
  if (!isGood(record)) return [notice(record.outcome === 'held' ? 'held' : 'failure', record)];
  return [
    ...(wasBad ? [notice('recovery', record)] : []),
    ...(record.outcome === 'released' ? [notice('release', record)] : []),
  ];
}

function isGood({ outcome }: FinishedRecord): boolean {
  return outcome === 'released' || outcome === 'unchanged';
}

const FAILURES: Readonly<Record<string, string>> = { 'timed-out': 'timed out', abandoned: 'was killed' };

const SUBJECTS: Readonly<Record<Notice['event'], (record: FinishedRecord) => string>> = {
  failure: ({ outcome, attempt }) =>
    `Verbatim: a run ${FAILURES[outcome] ?? outcome}${attempt > 1 ? ` after ${attempt} tries` : ''}`,
  held: () => 'Verbatim: a check held the release back',
  recovery: () => 'Verbatim: builds work again',
  release: ({ version }) => `Verbatim: release ${version ?? ''} is out`,
};

function notice(event: Notice['event'], record: FinishedRecord): Notice {
  const { run, slot, at, outcome, version, counts, error, remedy, also } = record;
  const subject = SUBJECTS[event](record);
  const lines = [
    `${subject}.`,
    ...(error === null ? [] : ['', error]),
    ...(also === undefined ? [] : [...(error === null ? ['', 'Not as expected:'] : []), ...also]),
    ...(remedy === undefined ? [] : ['', `What to do: ${remedy}`]),
    '',
    `Run ${run}${slot === null ? ', by hand' : `, for ${slot}`}; ended ${at}.`,
    ...(version === null ? [] : [`Release: ${version}.`]),
    ...(counts === null ? [] : [countsText(counts)]),
  ];
  const known = { event, run, slot, at, outcome, version, counts, error };
  const more = { ...(remedy === undefined ? {} : { remedy }), ...(also === undefined ? {} : { also }) };
  return { ...known, ...more, subject, text: `${lines.join('\n')}\n` };
}

function countsText({ articles, skipped, facts, rejections, rows }: RunCounts): string {
  return `Articles: ${articles} (${skipped} passed over), facts: ${facts} (${rejections} rejected), rows: ${rows}.`;
}
