import { contentOf } from './content.ts';
import { type Delta, deltaOf } from './deltas/delta.ts';
import type { ReleaseInput } from './input.ts';
import { currentSchemas, type Tables, tablesOf } from './rows.ts';
import type { ListedRelease } from './versions/index-file.ts';
import { type Change, schemaChanges } from './versions/schema-changes.ts';
import { withSince } from './versions/since.ts';
import { FIRST, nextVersion, type NextVersion } from './versions/version.ts';

const ABOUT_CHANGED: Change = { level: 'patch', what: 'what the publisher says of the data set was changed' };

/** What is going to be released, and why under this version. */
export interface Plan {
  readonly next: NextVersion;
  readonly delta: Delta;
  readonly tables: Tables;
}

/**
 * Null where nothing changed since the previous release.
 * @param withdrawn releases that people took back, whose versions are not given again
 * @param isSaid whether the previous release says the same of the data set as this one will
 */
export function planOf(
  { dataset, texts, previous }: Pick<ReleaseInput, 'dataset' | 'texts' | 'previous'>,
  isSaid: boolean,
  withdrawn: readonly ListedRelease[],
): Plan | null {
  const schemas = currentSchemas();
  const tablesSince = (version: string): Tables =>
    tablesOf(withSince(dataset, previous?.dataset ?? null, version));
  const before = tablesSince(previous?.version ?? FIRST.version);
  const delta = deltaOf(previous, { tables: before, schemas, corrections: [] });
  const isSame =
    delta.size === 0 && previous !== null && contentOf(before, texts) === previous.manifest.content_sha256;
  if (isSame && isSaid) return null;
  const next =
    previous === null
      ? FIRST
      : nextVersion(
          previous.version,
          [...schemaChanges(previous.schemas, schemas), ...(isSaid ? [] : [ABOUT_CHANGED])],
          delta,
          withdrawn.map(({ version }) => version),
        );
  const tables = tablesSince(next.version);
  const dated = deltaOf(previous, { tables, schemas, corrections: [] }, DATED);
  return { next, delta: new Map([...delta, ...dated]), tables };
}

/** Tables whose new rows name the version. */
const DATED: readonly string[] = ['redirects', 'retired'];
