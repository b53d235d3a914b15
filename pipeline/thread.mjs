// What a worker thread runs. Like `verbatim.mjs` it registers tsx itself, so that threads work whatever program started them.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { workAndKeep } = await import('./cache/articles.ts');
// What the first articles would wait for otherwise, in the time that is theirs.
await import('./facts-of-articles.ts');
parentPort?.on('message', async ({ items, cache }) =>
  parentPort?.postMessage(await workAndKeep(items, cache)),
);
parentPort?.postMessage('ready');
