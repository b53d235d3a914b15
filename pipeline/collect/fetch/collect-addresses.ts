import type { Problem } from '../../contract/problem.ts';
import type { SnapshotStore } from '../snapshots/store.ts';
import type { StoredContent } from '../snapshots/stored-response.ts';
import { parseAddress } from './address.ts';
import { systemClock } from './clock.ts';
import { type Failure, type Outcome, problemOf } from './failure.ts';
import { type FetchOptions, type Manners, fetchAddress } from './fetch-address.ts';
import { politeManners } from './manners.ts';
import type { RobotsAnswer } from './robots.ts';
import { INTERRUPTED } from './stopper.ts';
import { type Stored, storeResponse } from './store-response.ts';

/** An address to collect. */
export interface AddressEntry {
  readonly address: string;
  /** Seconds between two requests to its host; the longest of all entries of the host and of its robots.txt counts. */
  readonly delay?: number;
}

/** What became of an address. `response` leads to the bytes of its article, where the store has any. */
export type AddressResult =
  | {
      readonly address: string;
      readonly status: 'fetched' | 'unchanged';
      readonly response: StoredContent;
      readonly problem: null;
    }
  /** Not fetched, but an earlier snapshot is there: the problem, a warning, says why. */
  | {
      readonly address: string;
      readonly status: 'kept';
      readonly response: StoredContent;
      readonly problem: Problem;
    }
  | {
      readonly address: string;
      readonly status: 'refused' | 'failed';
      readonly response: null;
      readonly problem: Problem;
    };

export interface CollectOptions extends Omit<FetchOptions, 'manners'> {
  readonly store: SnapshotStore;
  /** Hosts that are asked at the same time; one request at a time goes to each. */
  readonly hostsAtOnce?: number;
  /** Called as soon as it is known what became of an address. */
  readonly onResult?: (result: AddressResult) => void;
}

const HOSTS_AT_ONCE = 6;

/** Milliseconds between two requests to a host that asks for no more. */
const DELAY = 1000;

/**
 * Fetches the addresses into the store: each once, though it stand in several entries, politely towards every host, asking only for
 * what has changed. Gives a result for each entry, in their order; what is wrong with one leaves the others unharmed. After an
 * interruption the rest comes back with that as its reason, and the store is sound.
 */
export async function collectAddresses(
  entries: readonly AddressEntry[],
  options: CollectOptions,
): Promise<AddressResult[]> {
  const fetching: FetchOptions = { ...options, manners: mannersOf(entries, options) };
  const results = new Map<string, AddressResult>();
  const hosts = byHost(new Set(entries.map(({ address }) => normalForm(address))));
  const worker = async (): Promise<void> => {
    for (let addresses = hosts.shift(); addresses !== undefined; addresses = hosts.shift()) {
      for (const address of addresses) {
        const result = await collectAddress(address, fetching, options);
        results.set(address, result);
        options.onResult?.(result);
      }
    }
  };
  await Promise.all(Array.from({ length: options.hostsAtOnce ?? HOSTS_AT_ONCE }, worker));
  return entries.flatMap(({ address }) => {
    const result = results.get(normalForm(address));
    return result === undefined ? [] : [{ ...result, address }];
  });
}

function normalForm(address: string): string {
  const url = parseAddress(address);
  return 'failure' in url ? address : url.value.href;
}

function hostOf(address: string): string {
  const url = parseAddress(address);
  return 'failure' in url ? '' : url.value.host;
}

/** The addresses of each host, in their order. */
function byHost(addresses: Iterable<string>): string[][] {
  const groups = new Map<string, string[]>();
  for (const address of addresses) {
    const group = groups.get(hostOf(address));
    if (group === undefined) groups.set(hostOf(address), [address]);
    else group.push(address);
  }
  return [...groups.values()];
}

function mannersOf(entries: readonly AddressEntry[], options: CollectOptions): Manners {
  const delays = new Map<string, number>();
  for (const { address, delay = 0 } of entries) {
    const host = hostOf(address);
    delays.set(host, Math.max(delays.get(host) ?? DELAY, delay * 1000));
  }
  return politeManners({
    clock: options.clock ?? systemClock,
    signal: options.signal,
    delayOf: (host) => delays.get(host) ?? DELAY,
    fetchRobots: (address, manners) => fetchRobots(address, { ...options, manners }, options.store),
  });
}

async function collectAddress(
  address: string,
  fetching: FetchOptions,
  options: CollectOptions,
): Promise<AddressResult> {
  const stored = options.signal?.aborted
    ? { failure: INTERRUPTED }
    : await fetchIntoStore(address, fetching, options.store);
  if ('value' in stored) return { address, ...stored.value, problem: null };
  return withoutAnswer(address, stored.failure, options.store.latestResponse(address)?.content ?? null);
}

function withoutAnswer(address: string, failure: Failure, earlier: StoredContent | null): AddressResult {
  if (earlier === null)
    return { address, status: failure.kind, response: null, problem: problemOf(failure, address, 'error') };
  return { address, status: 'kept', response: earlier, problem: problemOf(failure, address, 'warning') };
}

async function fetchIntoStore(
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

/** A robots.txt is kept like any page: it shows what was allowed when. */
async function fetchRobots(
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
