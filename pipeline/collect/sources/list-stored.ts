import type { Problem } from '../../contract/problem.ts';
import { mediaTypeOfAnswer } from '../formats.ts';
import { addressPath } from '../snapshots/address-path.ts';
import { pathOf } from '../snapshots/content.ts';
import { openItemList } from '../snapshots/found-items.ts';
import { type Known, openStore, snapshotsFolder } from '../snapshots/store.ts';
import type { StoredContent } from '../snapshots/stored-response.ts';
import type { StoredPage } from '../source-item.ts';
import { type SourceEntry, isFetched } from './entry.ts';

/**
 * The pages that the entries name and the store has, each address once: where several entries have it, it belongs to the first. An
 * address that was not fetched, or whose site says that it is gone, is a problem; gone pages stay.
 * @param root the folder of sources
 */
export async function listStored(
  root: string,
  entries: readonly SourceEntry[],
): Promise<{ pages: StoredPage[]; problems: Problem[] }> {
  const fetched = entries.filter((entry) => isFetched(entry) && entry.kind !== 'archive');
  if (fetched.length === 0) return { pages: [], problems: [] };
  const folder = snapshotsFolder(root);
  const { store, problems: damaged } = await openStore(folder);
  const { items, problems: damagedItems } = await openItemList(folder);
  const problems = [...damaged, ...damagedItems];
  const pages = new Map<string, StoredPage>();
  for (const entry of fetched) {
    const addresses = addressesOf(entry, items.of(entry.where));
    const missing: string[] = [];
    for (const address of addresses) {
      const known = store.latestResponse(address);
      if (known === null || known.content === null) {
        missing.push(address);
        continue;
      }
      const page = storedPage(folder, address, known.content, entry);
      if ('problem' in page) problems.push(page.problem);
      else if (!pages.has(page.path)) pages.set(page.path, page);
      if (isGone(known)) problems.push(gone(address, known));
    }
    problems.push(...notThere(entry, addresses.length, missing));
  }
  return { pages: [...pages.values()], problems };
}

/** The addresses of the articles of an entry. */
function addressesOf(entry: SourceEntry, items: readonly { readonly address: string }[]): string[] {
  return entry.kind === 'address' ? [entry.where] : items.map(({ address }) => address);
}

/** The page that the store has of an address, as an article of an entry. */
export function storedPage(
  folder: string,
  address: string,
  content: StoredContent,
  { where: source, said }: Pick<SourceEntry, 'where' | 'said'>,
): StoredPage | { problem: Problem } {
  const { final_address: origin, media_type, charset, fetched_at, sha256, bytes } = content;
  const mediaType = mediaTypeOfAnswer(media_type, origin);
  if (mediaType === undefined) return { problem: unknownFormat(address, media_type) };
  return {
    kind: 'page',
    path: addressPath(address),
    absolute: pathOf(folder, sha256),
    size: bytes ?? 0,
    mediaType,
    sha256,
    origin: { address: origin, charset, day: fetched_at.slice(0, 10) },
    source,
    said,
  };
}

function isGone({ last }: Known): boolean {
  return last.status === 404 || last.status === 410;
}

function gone(file: string, { last }: Known): Problem {
  return {
    level: 'warning',
    stage: 'collect',
    code: 'collect/gone',
    message: `The site says that this page is no longer there (${last.status}); the article stays as it was when it was last fetched.`,
    remedy: 'Nothing need be done; to take the article out, take its address out of the sources.',
    file,
  };
}

function unknownFormat(file: string, mediaType: string | null): Problem {
  return {
    level: 'error',
    stage: 'collect',
    code: 'collect/format',
    message: `No reader knows what is at this address (${mediaType ?? 'it does not say what it is'}).`,
    remedy: 'Name the page of the article itself, or save its text in a file.',
    file,
  };
}

/** One problem for an entry, however many articles of a feed are missing. */
function notThere(entry: SourceEntry, all: number, missing: readonly string[]): Problem[] {
  if (entry.kind !== 'address' && all === 0)
    return [problem('No article is known of this source yet.', entry)];
  if (missing.length === 0) return [];
  if (entry.kind === 'address') return [problem('There is no snapshot of this address yet.', entry)];
  return [problem(`Of ${missing.length} of its ${all} articles there is no snapshot yet.`, entry)];
}

function problem(message: string, { where, kind }: SourceEntry): Problem {
  return {
    level: kind === 'address' ? 'error' : 'warning',
    stage: 'collect',
    code: 'collect/not-fetched',
    message,
    remedy: 'Run "verbatim fetch", which says why where an address cannot be had.',
    file: where,
  };
}
