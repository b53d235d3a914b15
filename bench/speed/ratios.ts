import nlp from 'compromise';
import { Clock } from './clock.ts';
import { timeSteps } from './engine.ts';
import { median } from '../median.ts';
import { BARE, readAll, WHOLE } from './readers.ts';
import { tableOf } from './table.ts';

const COMPROMISE = 'compromise (tags, people, places, organizations)';
/** Characters on which compromise, which is slow, is measured against bare wink-nlp. */
const SAMPLE = 100_000;
/** Rounds until the code is compiled for good: a round later, the engine still spends a fifth of the processor's time on that. */
const COLD = 5;

/**
 * The time of each step of the engine as a multiple of bare wink-nlp's on the same texts, as a table: medians of rounds in which the
 * two take turns. The first rounds, in which the code is still cold, do not count. Bare wink-nlp and the whole engine are timed over
 * all texts at once; the steps are timed chunk by chunk in a reading of their own, as asking for the time takes time itself.
 */
export function ratioTable(texts: readonly string[], rounds: number): string {
  const clocks = clocksOf(rounds, (clock) => {
    clock.time(BARE, () => readAll(BARE, texts));
    clock.time(WHOLE, () => readAll(WHOLE, texts));
    timeSteps(texts, clock);
  });
  const steps = [...(clocks[0]?.times.keys() ?? [])];
  return tableOf(
    ['step', 'ms', 'texts a second', '× bare wink-nlp'],
    steps.map((step) => {
      const time = median(clocks.map((clock) => timeOf(clock, step)));
      return [
        step,
        time.toFixed(0),
        ((1000 * texts.length) / time).toFixed(0),
        ratioOf(clocks, step).toFixed(2),
      ];
    }),
  );
}

/** The time of compromise as a multiple of bare wink-nlp's on the first of the texts, likewise. */
export function compromiseTable(texts: readonly string[], rounds: number): string {
  const sample = sampleOf(texts);
  const clocks = clocksOf(rounds, (clock) => {
    clock.time(BARE, () => readAll(BARE, sample));
    clock.time(COMPROMISE, () => sample.forEach(readWithCompromise));
  });
  return tableOf(
    ['another library', '× bare wink-nlp'],
    [[COMPROMISE, ratioOf(clocks, COMPROMISE).toFixed(1)]],
  );
}

/** A clock for each round but the first ones, in which the code is still cold. */
function clocksOf(rounds: number, work: (clock: Clock) => void): Clock[] {
  const clocks = Array.from({ length: COLD + rounds }, () => new Clock());
  for (const clock of clocks) work(clock);
  return clocks.slice(COLD);
}

function ratioOf(clocks: readonly Clock[], step: string): number {
  return median(clocks.map((clock) => timeOf(clock, step) / timeOf(clock, BARE)));
}

function readWithCompromise(text: string): void {
  const read = nlp(text);
  read.people();
  read.places();
  read.organizations();
}

function sampleOf(texts: readonly string[]): string[] {
  const sample: string[] = [];
  let characters = 0;
  for (const text of texts) {
    if (characters >= SAMPLE) break;
    sample.push(text);
    characters += text.length;
  }
  return sample;
}

function timeOf(clock: Clock, step: string): number {
  return clock.times.get(step) ?? 0;
}
