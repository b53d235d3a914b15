import type { Token } from '../../contract/annotation.ts';

const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)$/;
const PARTICIPLE = /(?:ed|sold|made|built|held|paid)$/;

/** Of "the price of a car sold here in October | was" the end of "car": what says when, and the participle that it belongs to. */
export function beforeTime(end: number, first: number, tokens: readonly Token[]): number {
  let at = end;
  while (at > first && TIME.test(tokens[at - 1]?.lower ?? '')) at--;
  if (at === end || !/^(?:in|during)$/.test(tokens[at - 1]?.lower ?? '')) return end;
  at--;
  while (at > first && tokens[at - 1]?.pos === 'ADV') at--;
  const verb = tokens[at - 1];
  return verb?.pos === 'VERB' && PARTICIPLE.test(verb.lower) && tokens[at - 2]?.pos !== 'AUX' ? at - 1 : at;
}
