import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { median } from '../median.ts';
import { type ReaderName, READERS } from './readers.ts';
import { tableOf } from './table.ts';

/**
 * How much more is read in a time by two threads, each all texts, than by one of them alone, as a table: medians of rounds, in time of the wall. The
 * start of the threads and the first round, in which their code is still cold, do not count. What bare wink-nlp gains beside it
 * says what the machine gives.
 */
export async function twoThreadsTable(texts: readonly string[], rounds: number): Promise<string> {
  const [one, other] = [readingThread(texts), readingThread(texts)];
  const gains = new Map<ReaderName, number>();
  for (const reader of READERS) {
    const ofRounds: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const alone = (await secondsOf(one, reader)) + (await secondsOf(other, reader));
      const together = await Promise.all([secondsOf(one, reader), secondsOf(other, reader)]);
      if (round > 0) ofRounds.push(alone / Math.max(...together));
    }
    gains.set(reader, median(ofRounds));
  }
  await Promise.all([one.terminate(), other.terminate()]);
  return tableOf(
    ['two threads', '× one thread'],
    [...gains].map(([reader, gain]) => [reader, gain.toFixed(2)]),
  );
}

function readingThread(texts: readonly string[]): Worker {
  return new Worker(new URL('./reading-thread.mjs', import.meta.url), { workerData: texts });
}

async function secondsOf(thread: Worker, reader: ReaderName): Promise<number> {
  const started = performance.now();
  thread.postMessage(reader);
  await once(thread, 'message');
  return (performance.now() - started) / 1000;
}
