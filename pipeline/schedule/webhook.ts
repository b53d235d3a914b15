import { setTimeout as wait } from 'node:timers/promises';
import { readLedger } from './ledger.ts';
import type { Log } from './log.ts';
import { type Notice, noticesOf } from './notice.ts';
import type { FinishedRecord } from './record.ts';

const TRIES = 3;
const FIRST_WAIT = 1_000;
const TIME_LIMIT = 10_000;

/** Notices on their way. */
export interface Notifier {
  /** Tells of a run that was written down. */
  finished(record: FinishedRecord): void;
  /** Resolves when all that was sent has arrived or was given up, and with `within` after so many milliseconds at the latest. */
  settled(within?: number): Promise<void>;
}

/** Tells webhooks of what happens. A notice that does not arrive is in the log, and never stops a run. */
export function notifier(webhooks: readonly string[], state: string, log: Log): Notifier {
  const sent: Promise<void>[] = [];
  const giveUp = new AbortController();
  const tell = async (record: FinishedRecord): Promise<void> => {
    const records = await readLedger(state);
    const own = records.findLastIndex(
      ({ event, ...rest }) => event === 'finished' && 'run' in rest && rest.run === record.run,
    );
    const notices = noticesOf(record, own === -1 ? records : records.slice(0, own));
    await Promise.all(
      notices.flatMap((one) => webhooks.map((address) => post(address, one, log, giveUp.signal))),
    );
  };
  return {
    finished: (record) => {
      if (webhooks.length > 0)
        sent.push(
          tell(record).catch((error: unknown) => log('error', 'could not tell', { error: String(error) })),
        );
    },
    settled: async (within) => {
      const timer = within === undefined ? undefined : setTimeout(() => giveUp.abort(), within);
      await Promise.all(sent.splice(0));
      clearTimeout(timer);
    },
  };
}

/**
 * Posts a notice as JSON; what does not arrive is tried again, twice, unless the answer says that it never will (4xx but 408 and 429).
 * @param giveUp ends the try that goes on, and is followed by none
 */
export async function post(
  address: string,
  notice: Notice,
  log: Log,
  giveUp: AbortSignal,
  firstWait = FIRST_WAIT,
): Promise<void> {
  const fields = { run: notice.run, notice: notice.event, host: new URL(address).host };
  for (let attempt = 1; ; attempt++) {
    const answer = await answerTo(address, notice, giveUp);
    if (answer.arrived) return log('info', 'told', fields);
    if (attempt === TRIES || answer.never || giveUp.aborted)
      return log('error', 'could not tell', { ...fields, error: answer.why });
    await wait(firstWait * 2 ** (attempt - 1), undefined, { signal: giveUp }).catch(() => undefined);
  }
}

/** The address may hold a secret, so no error repeats it. */
async function answerTo(
  address: string,
  notice: Notice,
  giveUp: AbortSignal,
): Promise<{ arrived: boolean; never: boolean; why: string }> {
  try {
    const { ok, status, body } = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(notice),
      signal: AbortSignal.any([AbortSignal.timeout(TIME_LIMIT), giveUp]),
      redirect: 'error',
    });
    await body?.cancel();
    const never = status >= 400 && status < 500 && status !== 408 && status !== 429;
    return { arrived: ok, never, why: `The answer was ${status}.` };
  } catch (error) {
    const why =
      error instanceof Error && error.name === 'TimeoutError'
        ? 'There was no answer in time.'
        : 'It could not be reached.';
    return { arrived: false, never: false, why };
  }
}
