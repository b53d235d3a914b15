import type { WriteStream } from 'node:tty';
import { chalk } from 'zx';
import type { Reporter } from '../build.ts';

/** Fewer articles than this are done before anybody looks. */
const WORTH_A_COUNTER = 20;

/**
 * Tells a person how the build goes, a line a stage. On a terminal a counter runs while articles are worked on; in a log it does not.
 * @param stream where to write, standard error for a command
 * @param silent whether to write nothing
 */
export function terminalReporter(
  stream: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean },
  silent: boolean,
): Reporter {
  if (silent) return { progress: () => undefined, finished: () => undefined };
  const live = stream.isTTY === true;
  return {
    progress: (stage, done, of) => {
      if (!live || of < WORTH_A_COUNTER) return;
      stream.write(done === of ? '\r\u001b[K' : `\r${stage}  ${done} of ${of}`);
    },
    finished: (stage, what, milliseconds) => {
      stream.write(`${chalk.bold(stage.padEnd(10))}${what.padEnd(32)}${chalk.dim(duration(milliseconds))}\n`);
    },
  };
}

/** "0.42 s" */
export function duration(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
