import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { Clock } from './clock.ts';
import { readWithEngine, timeSteps } from './engine.ts';
import { tableOf } from './table.ts';

const BARE = 'bare wink-nlp (sbd, pos, ner)';
const WHOLE = 'whole engine';

/**
 * The time of each step of the engine as a multiple of bare wink-nlp's on the same texts, as a table: medians of rounds in which the
 * two take turns. The first round, in which the code is still cold, does not count. Bare wink-nlp and the whole engine are timed over
 * all texts at once; the steps are timed chunk by chunk in a reading of their own, as asking for the time takes time itself.
 */
export function ratioTable(texts: readonly string[], rounds: number): string {
  const bare = winkNLP(model, ['sbd', 'pos', 'ner']);
  const clocks: Clock[] = [];
  for (let round = 0; round <= rounds; round++) {
    const clock = new Clock();
    clock.time(BARE, () => {
      for (const text of texts) bare.readDoc(text);
    });
    clock.time(WHOLE, () => readWithEngine(texts));
    timeSteps(texts, clock);
    if (round > 0) clocks.push(clock);
  }
  const steps = [...(clocks[0]?.times.keys() ?? [])];
  return tableOf(
    ['step', 'ms', '× bare wink-nlp'],
    steps.map((step) => [
      step,
      median(clocks.map((clock) => timeOf(clock, step))).toFixed(0),
      median(clocks.map((clock) => timeOf(clock, step) / timeOf(clock, BARE))).toFixed(2),
    ]),
  );
}

function timeOf(clock: Clock, step: string): number {
  return clock.times.get(step) ?? 0;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
