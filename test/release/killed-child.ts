/** Builds a release into the folder that is named and kills itself when everything is written and nothing is renamed. */
import { changeValues, buildRelease } from './build-release.ts';

const [, , out] = process.argv;
if (out === undefined) throw new Error('name a folder');
await buildRelease(out, changeValues, {
  check: async () => {
    process.kill(process.pid, 'SIGKILL');
    return new Promise(() => undefined);
  },
});
