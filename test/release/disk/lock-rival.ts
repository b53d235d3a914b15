/**
 * Asks for the lock of the folder that is named, again and again, leaves a lock of a dead process behind now and then, and says how often it
 * worked: run by tests in several processes at once. Fails where it works while another one does.
 */
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { VerbatimError } from '../../../pipeline/contract/problem.ts';
import { aloneIn } from '../../../pipeline/release/disk/lock.ts';
import { thisMachine } from '../../../pipeline/release/disk/processes.ts';

const [, , out, dead] = process.argv;
if (out === undefined || dead === undefined) throw new Error('name a folder and a dead process');
const busy = path.join(out, 'busy');
const left = JSON.stringify({ pid: Number(dead), began: '', machine: thisMachine(), since: '' });

let worked = 0;
for (let round = 0; round < 300; round++) {
  try {
    await aloneIn(out, async () => {
      await fs.writeFile(busy, '', { flag: 'wx' });
      worked++;
      await fs.rm(busy);
    });
    if (round % 3 === 0)
      await fs.writeFile(path.join(out, '.lock-1'), left, { flag: 'wx' }).catch(() => undefined);
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error;
    const [problem] = error.problems;
    if (problem?.code !== 'release/locked') throw error;
  }
}
process.stdout.write(String(worked));
