/** Works on all articles of a folder with so many threads, and prints how many seconds of the wall it took. */
import { listSources } from '../../pipeline/collect/index.ts';
import { workOn } from '../../pipeline/threads.ts';

const [folder = '', threads = '1'] = process.argv.slice(2);
const { files } = await listSources(folder);
// Once before, so that the code of this process is warm; threads start cold each time, as they do in a build.
await workOn(files.slice(0, 50), 1, null, () => undefined);
const started = performance.now();
await workOn(files, Number(threads), null, () => undefined);
process.stdout.write(`${(performance.now() - started) / 1000}\n`);
