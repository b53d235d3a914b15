import { type ExitCode, VerbatimError } from '../contract/problem.ts';
import { currentHolder } from '../schedule/lease.ts';
import { readAllLedgers, readLedger } from '../schedule/ledger.ts';
import type { FinishedRecord, LedgerRecord } from '../schedule/record.ts';
import { type RunSetting, instant } from '../schedule/run.ts';
import { slotsOf } from '../schedule/slots.ts';
import { isKnown, stateOf } from '../schedule/state.ts';
import { tableText } from '../terminal/table.ts';
import type { ScheduleCommand } from './schedule.ts';

const SHOWN = 10;
const MOST_SHOWN = 10_000;

type Show = Pick<ScheduleCommand, 'json' | 'count'>;

/** `verbatim schedule list`: the schedule as it stands, how far it has come, and who is at work. */
export async function listCommand(setting: RunSetting, { json }: Show): Promise<ExitCode> {
  const { config } = setting;
  const records = await readLedger(setting.state);
  const state = stateOf(records);
  const holder = await currentHolder(setting.state);
  const next = slotsOf(config).after(setting.now());
  const all = {
    ...config,
    // Their addresses may hold secrets.
    webhooks: config.webhooks.length,
    begun: isKnown(state, config) ? (state.schedule?.at ?? null) : null,
    settledThrough: Number.isFinite(state.settledThrough) ? instant(state.settledThrough) : null,
    next: next === null ? null : instant(next),
    last: records.findLast(isFinished) ?? null,
    atWork: holder === null ? null : { pid: holder.pid, machine: holder.machine, since: holder.since },
  };
  if (json) return print(`${JSON.stringify(all, null, 2)}\n`);
  const { last, atWork, ...plain } = all;
  const rows = Object.entries(plain).map(([name, value]) => [name, value === null ? '–' : String(value)]);
  const lastRun = last === null ? '–' : `${last.outcome}, ${last.at}`;
  const working = atWork === null ? 'nobody' : `process ${atWork.pid}, since ${atWork.since}`;
  return print(tableText([...rows, ['last run', lastRun], ['at work', working]]));
}

/** `verbatim schedule next`: the slots that come, in UTC and in the zone of the schedule. */
export async function nextCommand(setting: RunSetting, { json, count }: Show): Promise<ExitCode> {
  const { config, now } = setting;
  const slots = slotsOf(config);
  const coming: number[] = [];
  for (
    let slot = slots.after(now());
    slot !== null && coming.length < countOf(count);
    slot = slots.after(slot)
  )
    coming.push(slot);
  if (json) return print(`${JSON.stringify(coming.map(instant), null, 2)}\n`);
  return print(tableText(coming.map((slot) => [instant(slot), localTime(slot, config.timezone)])));
}

/** `verbatim schedule history`: the last runs, the newest last; with `--json` a line each, as in the ledger. */
export async function historyCommand(setting: RunSetting, { json, count }: Show): Promise<ExitCode> {
  const records = await readAllLedgers(setting.state);
  const begun = new Map(records.flatMap((r) => (r.event === 'started' ? [[r.run, r.at] as const] : [])));
  // A file that was put by while the machine died may hold a run twice.
  const ended = [...new Map(records.filter(isFinished).map((r) => [r.run, r])).values()].slice(
    -countOf(count),
  );
  if (json) {
    const lines = ended.map((r) => JSON.stringify({ ...r, started: begun.get(r.run) ?? null }));
    return print(lines.map((line) => `${line}\n`).join(''));
  }
  if (ended.length === 0) return print('No run so far.\n');
  const rows = ended.map((r) => rowOf(r, begun.get(r.run)));
  return print(tableText([['run', 'slot', 'try', 'took', 'outcome', 'version', 'error'], ...rows]));
}

function rowOf(record: FinishedRecord, begun: string | undefined): string[] {
  const { run, slot, asked, attempt, outcome, version, error, at } = record;
  const took = begun === undefined ? '–' : `${Math.round((Date.parse(at) - Date.parse(begun)) / 1000)} s`;
  return [run, slot ?? asked, String(attempt), took, outcome, version ?? '–', error ?? ''];
}

function isFinished(record: LedgerRecord): record is FinishedRecord {
  return record.event === 'finished';
}

function localTime(slot: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'long', timeZone }).format(slot);
}

function countOf(words: string | undefined): number {
  const count = words === undefined ? SHOWN : Number(words);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_SHOWN) return count;
  throw new VerbatimError(2, [
    {
      level: 'error',
      stage: 'release',
      code: 'schedule/count',
      message: `"${String(words)}" is no count.`,
      remedy: `Give a whole number from 1 to ${MOST_SHOWN}.`,
      field: '--count',
    },
  ]);
}

function print(text: string): ExitCode {
  process.stdout.write(text);
  return 0;
}
