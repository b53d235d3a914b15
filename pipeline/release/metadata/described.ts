import type { About } from '../../contract/about.ts';
import type { WrittenFile } from '../disk/files.ts';
import type { Schemas, Tables } from '../rows.ts';

/** What the descriptions of a release are made from. */
export interface Described {
  readonly about: About;
  readonly version: string;
  /** The version before it; null for the first release. */
  readonly previous: string | null;
  readonly schemas: Schemas;
  readonly tables: Tables;
  /** The files that were written already: tables in every format, schemas, texts, changelog, report. */
  readonly written: readonly WrittenFile[];
}

/** The fields that are known, in their order: what is not known is left out of a description, not set to null. */
export function given(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  );
}
