/** Reads the texts it was started with, as often as it is asked to: each message names the reader, each answer says that it is done. */
import { parentPort, workerData } from 'node:worker_threads';
import { readAll, type ReaderName } from './readers.ts';

const texts: readonly string[] = workerData;

parentPort?.on('message', (reader: ReaderName) => {
  readAll(reader, texts);
  parentPort?.postMessage('done');
});
