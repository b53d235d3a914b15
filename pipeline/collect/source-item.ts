import type { Origin, SaidOfSource, Snapshot } from '../contract/article.ts';
import type { RecordPlace } from './archives/index.ts';
import { mediaTypeOf } from './formats.ts';
import type { FoundFile } from './walk.ts';

/** An article that is not yet read; its path, which no other has, names it everywhere. Plain data: it is sent to threads. */
export type SourceItem = SourceFile | StoredPage | ArchivedPage;

/** A file below the folder of sources. */
export interface SourceFile extends FoundFile {
  readonly kind: 'file';
  /** In bytes, when it was listed. */
  readonly size: number;
  /** The metadata file beside it. */
  readonly sidecar?: FoundFile;
  /** What `sources.yaml` says of it. */
  readonly said?: SaidOfSource;
}

/** A page in the store of snapshots. Its path stands for its address; `absolute` is where its bytes lie. */
export interface StoredPage extends FoundFile {
  readonly kind: 'page';
  readonly size: number;
  readonly mediaType: Snapshot['mediaType'];
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly origin: Origin;
  /** Where the entry of `sources.yaml` is to which it belongs. */
  readonly source: string;
  readonly said: SaidOfSource;
}

/** A page in a web archive. Its path stands for its address; `absolute` is the archive. */
export interface ArchivedPage extends FoundFile {
  readonly kind: 'record';
  /** Of the record, as it lies in the archive. */
  readonly size: number;
  readonly mediaType: Snapshot['mediaType'];
  readonly place: RecordPlace;
  readonly origin: Origin;
  /** As of a stored page. */
  readonly source: string;
  readonly said: SaidOfSource;
}

/** What the item holds; undefined where no reader exists. */
export function mediaTypeOfItem(item: SourceItem): Snapshot['mediaType'] | undefined {
  return item.kind === 'file' ? mediaTypeOf(item.path) : item.mediaType;
}
