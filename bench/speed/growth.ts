import { Clock } from './clock.ts';
import { readWithEngine } from './engine.ts';
import { HOSTILE, hostileText } from './hostile.ts';
import { tableOf } from './table.ts';

const SHORTEST = 100_000;
const LENGTHS = [SHORTEST, 2 * SHORTEST, 4 * SHORTEST];

/** How the time of the whole engine grows when bad input is twice and four times as long, as a table. Linear is 2 each time. */
export function growthTable(): string {
  return tableOf(
    ['bad input', ...LENGTHS.map((length) => `${length / 1000}k, ms`), 'growth', 'growth'],
    HOSTILE.map((name) => {
      const times = LENGTHS.map((length) => timeFor(hostileText(name, length)));
      const growths = times.slice(1).map((time, index) => time / (times[index] ?? time));
      return [
        name,
        ...times.map((time) => time.toFixed(0)),
        ...growths.map((growth) => `× ${growth.toFixed(1)}`),
      ];
    }),
  );
}

function timeFor(text: string): number {
  const clock = new Clock();
  clock.time('whole engine', () => readWithEngine([text]));
  return clock.total();
}
