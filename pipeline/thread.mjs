// What a worker thread runs. Like `verbatim.mjs` it registers tsx itself, so that threads work whatever program started them.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { factsOfArticle } = await import('./facts-of-article.ts');
parentPort?.on('message', async (item) => parentPort?.postMessage(await factsOfArticle(item)));
parentPort?.postMessage('ready');
