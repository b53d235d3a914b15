// What a worker thread runs.
import { parentPort } from 'node:worker_threads';
import { load } from './program.mjs';

const { workAndKeep } = await load('cache/articles');
// What the first articles would wait for otherwise, in the time that is theirs.
await load('facts-of-articles');
parentPort?.on('message', async ({ items, cache }) =>
  parentPort?.postMessage(await workAndKeep(items, cache)),
);
parentPort?.postMessage('ready');
