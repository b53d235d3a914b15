import type { SaidOfSource } from '../../contract/article.ts';

/** The name of the list of sources, in the folder of sources. */
export const SOURCES_FILE = 'sources.yaml';

/** What a source can be: each is the name of the field that says where it is. */
export const KINDS = ['address', 'feed', 'sitemap', 'archive', 'folder', 'file'] as const;
export type EntryKind = (typeof KINDS)[number];

/** One source of `sources.yaml`. */
export interface SourceEntry {
  readonly kind: EntryKind;
  /** An address in its normal form, or a path below the folder of sources with forward slashes and no `..`. */
  readonly where: string;
  /** What it says of all its articles. */
  readonly said: SaidOfSource;
  /** Seconds between two requests to the host. */
  readonly delay?: number;
  /** So many of the newest items are taken from a feed at a time. */
  readonly limit?: number;
  /** `2024-05-31`: earlier items are not taken. */
  readonly since?: string;
  /** Line in `sources.yaml`, from 1. */
  readonly line: number;
}

/** What `sources.yaml` says; without such a file, nothing. */
export interface SourceList {
  readonly contact: string;
  readonly allowPrivateHosts: readonly string[];
  readonly entries: readonly SourceEntry[];
}

/** Whether the entry is fetched; the others lie below the folder of sources. */
export function isFetched({ kind, where }: Pick<SourceEntry, 'kind' | 'where'>): boolean {
  return (
    kind === 'address' || kind === 'feed' || kind === 'sitemap' || (kind === 'archive' && isAddress(where))
  );
}

/** Whether an archive is named by its address, not by its path. */
export function isAddress(where: string): boolean {
  return /^https?:\/\//i.test(where);
}
