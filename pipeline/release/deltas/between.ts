import { schemaChanges } from '../versions/schema-changes.ts';
import { readPrevious } from '../versions/previous.ts';
import { deltaOf } from './delta.ts';
import { deltaLines } from './lines.ts';
import type { DeltaLine } from './lines.ts';
import { inWords } from './words.ts';

/** What differs between two releases. */
export interface Differences {
  readonly from: string;
  readonly to: string;
  /** Changes of schemas, in words. */
  readonly schemas: readonly string[];
  readonly lines: readonly DeltaLine[];
  /** The lines for people. */
  readonly words: readonly string[];
}

/**
 * The differences between any two releases, from their own files.
 * @param before folder of a release, or of releases for the latest of them
 * @throws {VerbatimError} 2 where one is not there or not sound
 */
export async function differencesBetween(before: string, after: string): Promise<Differences> {
  const [a, b] = [await readPrevious(before, before), await readPrevious(after, after)];
  if (a === null || b === null) throw new Error('a folder that is named is read, or it is an error');
  const lines = deltaLines(a, b, deltaOf(a, b));
  return {
    from: a.version,
    to: b.version,
    schemas: schemaChanges(a.schemas, b.schemas).map(({ what }) => what),
    lines,
    words: lines.map(inWords),
  };
}
