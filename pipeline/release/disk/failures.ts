import { codeOf } from '../../contract/thrown.ts';
import { VerbatimError } from '../../contract/problem.ts';

/** An error of the kind that the user can mend: the file, what is wrong with it and what to do. */
export function userError(code: string, file: string, message: string, remedy: string): VerbatimError {
  return new VerbatimError(2, [
    { level: 'error', stage: 'release', code: `release/${code}`, message, remedy, file },
  ]);
}

/** What the operating system says where the fault is in the folder that was named. */
const DISK_ERRORS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'the operation is not permitted',
  EROFS: 'the disk is read-only',
  ENOENT: 'a folder of its path is not there and cannot be made',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'something is there already that is not a folder',
  EISDIR: 'a folder is where a file should be',
  ENOTEMPTY: 'a folder is there already',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ELOOP: 'the path has a loop of links',
  ENAMETOOLONG: 'the path is too long',
};

const FULL: readonly string[] = ['ENOSPC', 'EDQUOT'];

/** Runs work that writes below `folder`; what the disk refuses becomes an error that names the folder and the remedy. */
export async function writingTo<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error) ?? '';
    const reason = DISK_ERRORS[code];
    if (reason === undefined || error instanceof VerbatimError) throw error;
    throw userError(
      'unwritable',
      folder,
      `The folder of releases cannot be written: ${reason}.`,
      FULL.includes(code)
        ? 'Make room on that disk, or name a folder on another one with --out; nothing was released.'
        : 'Make it writable, or name another folder with --out.',
    );
  }
}
