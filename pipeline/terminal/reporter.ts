import type { Reporter } from '../stopwatch.ts';
import { type Screen, styleFor } from './style.ts';

/** Back to the beginning of the line, and the line made empty. */
const CLEAR_LINE = '\r\u001b[K';

/**
 * Tells a person how the build goes, a line a stage. On a terminal a counter runs while articles are worked on; in a log it does not.
 * @param screen where to write, standard error for a command
 * @param silent whether to write nothing
 */
export function terminalReporter(screen: Screen, silent: boolean): Reporter {
  if (silent) return { progress: () => undefined, finished: () => undefined };
  const style = styleFor(screen);
  return {
    progress: (stage, done, of) => {
      if (screen.isTTY !== true) return;
      screen.write(done === of ? CLEAR_LINE : `${CLEAR_LINE}${stage}  ${done} of ${of}`);
    },
    finished: (stage, what, milliseconds) => {
      const time = duration(milliseconds).padStart(9);
      screen.write(`${style('bold', stage.padEnd(10))}${what.padEnd(30)}${style('dim', time)}\n`);
    },
  };
}

/** "0.42 s" */
export function duration(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
