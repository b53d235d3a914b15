import type { SnapshotStore } from '../snapshots/store.ts';
import type { StoredContent } from '../snapshots/stored-response.ts';
import { systemClock } from './clock.ts';
import type { Outcome } from './failure.ts';
import { type FetchOptions, fetchAddress } from './fetch-address.ts';
import type { RobotsAnswer } from './robots.ts';
import { type Stored, storeResponse } from './store-response.ts';

/** Fetches one address and keeps what came; asks only for what has changed. */
export async function fetchIntoStore(
  address: string,
  options: FetchOptions,
  store: SnapshotStore,
): Promise<Outcome<Stored>> {
  const known = store.latestResponse(address);
  const answer = await fetchAddress(address, await conditionsOf(known?.content ?? null, store), options);
  if ('failure' in answer) return answer;
  return storeResponse(store, known, answer.value, timeOf(options));
}

/** What was lost from the disk must come whole again. */
async function conditionsOf(
  content: StoredContent | null,
  store: SnapshotStore,
): Promise<StoredContent | null> {
  if (content === null || (content.etag === null && content.last_modified === null)) return null;
  return 'bytes' in (await store.bytesOf(content)) ? content : null;
}

/** Fetches a robots.txt, which is kept like any page: it shows what was allowed when. */
export async function fetchRobots(
  address: string,
  options: FetchOptions,
  store: SnapshotStore,
): Promise<Outcome<RobotsAnswer>> {
  const known = store.latestResponse(address);
  const answer = await fetchAddress(address, await conditionsOf(known?.content ?? null, store), options);
  if ('failure' in answer) return answer;
  const content = known?.content ?? null;
  // The answer counts even where the disk cannot take it.
  await storeResponse(store, known, answer.value, timeOf(options));
  if (answer.value.status !== 304 || content === null) return { value: answer.value };
  const kept = await store.bytesOf(content);
  return 'bytes' in kept ? { value: { status: 200, bytes: kept.bytes } } : { value: answer.value };
}

function timeOf({ clock = systemClock }: FetchOptions): string {
  return new Date(clock.now()).toISOString();
}
