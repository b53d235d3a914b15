import type { Token } from '../../../contract/annotation.ts';
import type { Place } from '../place.ts';

const UNITS_OF_TIME = /^(?:hr|hrs|hours?|min|mins|minutes?|sec|secs|seconds?)$/;

/** Whether a figure is only a part of a length of time: neither the 2 nor the 28 of "2hr 28min 34.5sec" is how long it took. */
export function isPartOfTime({ start, numberEnd }: Place, tokens: readonly Token[]): boolean {
  if (!isTimeAt(tokens, start)) return false;
  // "Four hours and 10 minutes"
  const isAnd = tokens[start - 1]?.lower === 'and' && isTimeAt(tokens, start - 3);
  const isBeforeAnd = tokens[numberEnd + 1]?.lower === 'and' && isTimeAt(tokens, numberEnd + 2);
  return isAnd || isBeforeAnd || isTimeAt(tokens, start - 2) || isTimeAt(tokens, numberEnd + 1);
}

/** Whether a number with a unit of time stands at a token. */
function isTimeAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.pos === 'NUM' && UNITS_OF_TIME.test(tokens[at + 1]?.lower ?? '');
}
