import { nearest } from './text/nearest.ts';
import type { Flag, Flags } from './commands/calls/command.ts';

const MOST_THREADS = 256;

/** What `parseArgs` did not like, in our words and with what may be meant; null where the error is none of its own. */
export function mistakeInArguments(error: unknown, options: readonly string[]): string | null {
  if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
    return null;
  const { message } = error;
  const unknown = /^Unknown option '([^']*)'/.exec(message)?.[1];
  if (unknown !== undefined) {
    const meant = unknown.startsWith('--') ? nearest(unknown.slice(2), options) : null;
    return `There is no option "${unknown}".${meant === null ? '' : ` Did you mean "--${meant}"?`}`;
  }
  const option = /^Option '(?:-\w, )?(--[^ ']+)/.exec(message)?.[1];
  if (option !== undefined && message.includes('argument missing')) return `${option} needs a value.`;
  if (option !== undefined && message.includes('ambiguous'))
    return `${option} needs a value; one that begins with a hyphen is written ${option}=-…`;
  if (option !== undefined && message.includes('does not take')) return `${option} takes no value.`;
  const [first = message] = message.split('\n');
  return `${first.replace(/\.$/, '')}.`;
}

/** What no command can make sense of; an empty name is what an unset variable of a shell leaves, and would mean the folder one is in. */
export function mistakeInFlags(flags: Flags): string | null {
  const empty = Object.keys(flags).find((name) => flags[name] === '');
  if (empty !== undefined) return `--${empty} is empty.`;
  return (
    mistakeInCount('threads', flags['threads'], MOST_THREADS) ??
    mistakeInCount('keep', flags['keep'], Number.MAX_SAFE_INTEGER)
  );
}

function mistakeInCount(name: string, flag: Flag, most: number): string | null {
  const count = Number(flag ?? 1);
  if (Number.isInteger(count) && count >= 1 && count <= most) return null;
  const range = most < Number.MAX_SAFE_INTEGER ? `from 1 to ${most}` : 'of 1 or more';
  return `--${name} takes a whole number ${range}, not "${String(flag)}".`;
}
