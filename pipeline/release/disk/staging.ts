import { glob, path } from 'zx';
import { makeFolder, remove } from './files.ts';
import { hasProcess } from './processes.ts';

const STAGING = /^\.staging-(\d+)(?:\..+)?$/;

/** Where this process builds a release aside, on the same disk as the releases so that it can be renamed. */
export function stagingFolder(out: string): string {
  return path.join(out, `.staging-${process.pid}`);
}

/** A path for something that will replace what stands in `out` (`what` is part of its name). */
export function asidePath(out: string, what: string): string {
  return path.join(out, `.staging-${process.pid}.${what}`);
}

/** Makes the folder of releases and takes away what builds that were killed left in it. */
export async function prepareOut(out: string): Promise<void> {
  await makeFolder(out);
  for (const name of await glob('.staging-*', { cwd: out, dot: true, onlyFiles: false, deep: 1 })) {
    const pid = STAGING.exec(name)?.[1];
    if (pid !== undefined && !isAnotherProcess(Number(pid))) await remove(path.join(out, name));
  }
}

/** Whether a process of that number lives that is not this one; a leftover of this one's number is from before. */
function isAnotherProcess(pid: number): boolean {
  return pid !== process.pid && hasProcess(pid);
}
