/** A line of the log: JSON with the time, how grave it is, a message, and what belongs to it, the run id above all. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  message: string,
  fields?: Readonly<Record<string, unknown>>,
) => void;

/** Writes lines of JSON. Standard output needs no rotation of its own: what started the process keeps it (journald, cron, a pipe). */
export function logTo(write: (line: string) => unknown, now: () => number): Log {
  return (level, message, fields = {}) =>
    void write(`${JSON.stringify({ at: new Date(now()).toISOString(), level, message, ...fields })}\n`);
}
