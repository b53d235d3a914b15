import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A path at which nothing is, for a folder that is made and taken away while a file is written. */
export function scratchPath(): string {
  return path.join(tmpdir(), `verbatim-scratch-${randomUUID()}`);
}
