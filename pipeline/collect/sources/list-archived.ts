import { path } from 'zx';
import type { Problem } from '../../contract/problem.ts';
import { type ArchiveRecord, archiveRecords } from '../archives/index.ts';
import { addressPath } from '../snapshots/address-path.ts';
import { pathOf } from '../snapshots/content.ts';
import { openStore, snapshotsFolder } from '../snapshots/store.ts';
import type { ArchivedPage } from '../source-item.ts';
import { type SourceEntry, isAddress } from './entry.ts';

/**
 * The pages of the web archives that the entries name: of each address the one that was archived last, the first of those. An archive is
 * gone through once, and no page is kept in memory. Damage, and what cannot be read, are problems.
 * @param root the folder of sources
 */
export async function listArchived(
  root: string,
  entries: readonly SourceEntry[],
): Promise<{ pages: ArchivedPage[]; problems: Problem[] }> {
  const archives = entries.filter(({ kind }) => kind === 'archive');
  const pages = new Map<string, ArchivedPage>();
  const latest = new Map<string, string>();
  const problems: Problem[] = [];
  for (const entry of archives) {
    const file = await archiveFile(root, entry);
    if (typeof file !== 'string') {
      problems.push(file.problem);
      continue;
    }
    const records = archiveRecords(file, { name: entry.where });
    for await (const record of records) {
      if ('problem' in record.content) problems.push({ ...record.content.problem, file: record.address });
      else if (record.fetchedAt > (latest.get(record.address) ?? '')) {
        latest.set(record.address, record.fetchedAt);
        pages.set(record.address, archivedPage(file, record, entry));
      }
    }
    problems.push(...records.summary.problems);
  }
  return { pages: [...pages.values()], problems };
}

/** Where the archive lies: below the folder of sources, or in the store where it was fetched. */
async function archiveFile(root: string, entry: SourceEntry): Promise<string | { problem: Problem }> {
  if (!isAddress(entry.where)) return path.join(root, entry.where);
  const folder = snapshotsFolder(root);
  const { store } = await openStore(folder);
  const content = store.latestResponse(entry.where)?.content ?? null;
  return content === null ? { problem: notFetched(entry) } : pathOf(folder, content.sha256);
}

function archivedPage(
  file: string,
  record: ArchiveRecord,
  { where: source, said }: SourceEntry,
): ArchivedPage {
  const { address, charset, fetchedAt, mediaType, offset, length } = record;
  return {
    kind: 'record',
    path: addressPath(address),
    absolute: file,
    size: length,
    mediaType,
    place: { offset, length },
    origin: { address, charset, day: fetchedAt.slice(0, 10) },
    source,
    said,
  };
}

function notFetched({ where }: SourceEntry): Problem {
  return {
    level: 'error',
    stage: 'collect',
    code: 'collect/not-fetched',
    message: 'There is no snapshot of this archive yet.',
    remedy:
      'Run "verbatim fetch"; an archive of more than 20 MB is downloaded by hand and named by its path.',
    file: where,
  };
}
