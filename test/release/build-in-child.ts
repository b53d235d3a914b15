/** Builds two releases into the folder that is named: run by tests in a process with another time zone and language. */
import { addRow, buildRelease } from './build-release.ts';

const [, , out] = process.argv;
if (out === undefined) throw new Error('name a folder');
await buildRelease(out);
await buildRelease(out, addRow);
