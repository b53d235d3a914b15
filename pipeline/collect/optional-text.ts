import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { codeOf } from '../contract/thrown.ts';
import { VerbatimError } from '../contract/problem.ts';
import { reasonOf } from './reason.ts';

/**
 * The text of a file in the folder of sources that need not be there; null where it is not.
 * @param code of the problem where it is there and cannot be read
 * @param what the file is, at the head of the problem's sentence
 * @throws {VerbatimError} 2 then: nothing is built as if the publisher had said nothing
 */
export async function optionalText(
  folder: string,
  file: string,
  code: string,
  what = 'The file',
): Promise<string | null> {
  try {
    return await fs.readFile(path.join(folder, file), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new VerbatimError(2, [
      {
        level: 'error',
        stage: 'collect',
        code,
        message: `${what} cannot be read (${reasonOf(error)}).`,
        remedy: 'Check that it is a file and that your user may read it.',
        file,
      },
    ]);
  }
}
