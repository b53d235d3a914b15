import { replaceFile, remove } from './files.ts';
import { writingTo } from './failures.ts';
import { asidePath, prepareOut } from './staging.ts';

/**
 * Makes the folder of releases and writes a file in it that is taken away again, so that a folder that cannot be written is found before
 * the work and not after it.
 * @throws {VerbatimError} 2, with the reason and the remedy
 */
export async function assertWritable(out: string): Promise<void> {
  await writingTo(out, async () => {
    await prepareOut(out);
    const probe = asidePath(out, 'probe');
    await replaceFile(probe, '', asidePath(out, 'probe-aside'));
    await remove(probe);
  });
}
