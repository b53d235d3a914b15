import { path } from 'zx';
import type { Problem } from '../../contract/problem.ts';
import { normalForm } from '../fetch/address.ts';
import { clearAside, keepBytes, readBytes } from './content.ts';
import { appendToLog, readLog } from './log.ts';
import { RESPONSES, type StoredContent, type StoredResponse, hasContent } from './stored-response.ts';

/** What is known of an address. */
export interface Known {
  /** The last answer, whatever its status. */
  readonly last: StoredResponse;
  /** The last answer that had a body, or confirmed an earlier one; null where there never was one. */
  readonly content: StoredContent | null;
}

/** A response to keep: its hash and length are found from the body. */
export type NewResponse = Omit<StoredResponse, 'sha256' | 'bytes'>;

/**
 * The snapshots of a project: every body that was ever fetched, under its hash, and a log of all responses. It only grows: no fetch,
 * failed or not, takes away what is there. Reading it needs no network.
 */
export interface SnapshotStore {
  /** What is known of an address, which is brought to its normal form; null where it was never answered. */
  latestResponse(address: string): Known | null;
  /** A body as it came, checked against its hash. */
  bytesOf(response: StoredContent): Promise<{ bytes: Uint8Array } | { problem: Problem }>;
  /** Keeps a body and logs the response; what it gives is on the disk. Throws the errors of the disk. */
  add(response: NewResponse, body: Uint8Array): Promise<StoredContent>;
  /** Logs a response without a body of its own. Throws the errors of the disk. */
  addStatus(response: NewResponse): Promise<StoredResponse>;
  /** Logs that what is known has not changed. Throws the errors of the disk. */
  confirm(content: StoredContent, fetchedAt: string): Promise<StoredContent>;
}

/**
 * Opens the store in a folder, by custom `sources/.snapshots`; a folder that does not exist is an empty store and is made when the
 * first response is kept. One process may write at a time; any number may read.
 */
export async function openStore(folder: string): Promise<{ store: SnapshotStore; problems: Problem[] }> {
  const known = new Map<string, Known>();
  const learn = (response: StoredResponse): void => {
    const content = hasContent(response) ? response : (known.get(response.address)?.content ?? null);
    known.set(response.address, { last: response, content });
  };
  const problems = await readLog(folder, RESPONSES, learn);
  let writing: Promise<unknown> = Promise.resolve();
  let cleared: Promise<void> | undefined;
  /** One line after the other, however many hosts answer at once. */
  const log = async <T extends StoredResponse>(response: T): Promise<T> => {
    const written = writing.then(() => appendToLog(folder, RESPONSES, [response]));
    writing = written.catch(() => undefined);
    await written;
    learn(response);
    return response;
  };
  const store: SnapshotStore = {
    latestResponse: (address) => known.get(normalForm(address)) ?? null,
    async bytesOf(response) {
      const bytes = await readBytes(folder, response.sha256);
      return bytes === null ? { problem: lost(response) } : { bytes };
    },
    async add(response, body) {
      await (cleared ??= clearAside(folder));
      const sha256 = await keepBytes(folder, body);
      return log({ ...response, sha256, bytes: body.length });
    },
    addStatus: async (response) => log({ ...response, sha256: null, bytes: null }),
    confirm: async (content, fetchedAt) => log({ ...content, status: 304, fetched_at: fetchedAt }),
  };
  return { store, problems };
}

function lost({ address, sha256 }: StoredContent): Problem {
  return {
    level: 'error',
    stage: 'collect',
    code: 'collect/lost-snapshot',
    message: `The snapshot ${sha256} of this address is missing or damaged.`,
    remedy: 'Take it from a copy of the folder of snapshots, or fetch the address again.',
    file: address,
  };
}

/** The folder of snapshots of a folder of sources. */
export function snapshotsFolder(sources: string): string {
  return path.join(sources, '.snapshots');
}
