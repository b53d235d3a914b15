import type { SnapshotStore } from '../snapshots/store.ts';
import { normalForm, parseAddress } from './address.ts';
import { type AddressResult, addressResult } from './address-result.ts';
import { systemClock } from './clock.ts';
import type { FetchOptions, Manners } from './fetch-address.ts';
import { fetchIntoStore, fetchRobots } from './fetch-into-store.ts';
import { politeManners } from './manners.ts';
import { INTERRUPTED } from './stopper.ts';

/** An address to collect. */
interface AddressEntry {
  readonly address: string;
  /** Seconds between two requests to its host; the longest of all entries of the host and of its robots.txt counts. */
  readonly delay?: number;
}

export interface CollectOptions extends Omit<FetchOptions, 'manners'> {
  readonly store: SnapshotStore;
  /** Hosts that are asked at the same time; one request at a time goes to each. */
  readonly hostsAtOnce?: number;
  /** Called as soon as it is known what became of an address, which stands in its normal form. */
  readonly onResult?: (result: AddressResult) => void;
}

/** Fetches addresses; gives a result for each entry, in their order. */
export type Collector = (entries: readonly AddressEntry[]) => Promise<AddressResult[]>;

const HOSTS_AT_ONCE = 6;

/** Milliseconds between two requests to a host that asks for no more. */
const DELAY = 1000;

/**
 * Begins a run, in which addresses are fetched into the store: each once, though it stand in several entries, politely towards every
 * host, asking only for what has changed. What is wrong with one address leaves the others unharmed. After an interruption the rest
 * comes back with that as its reason, and the store is sound.
 *
 * The collector may be called again with what was found meanwhile, such as the articles of a feed: robots.txt files, delays and
 * results are those of the run. It must not be called while it is at work.
 */
export function addressCollector(options: CollectOptions): Collector {
  const delays = new Map<string, number>();
  const fetching: FetchOptions = { ...options, manners: mannersOf(delays, options) };
  const results = new Map<string, AddressResult>();
  return async (entries) => {
    for (const { address, delay = 0 } of entries) {
      const host = hostOf(address);
      delays.set(host, Math.max(delays.get(host) ?? DELAY, delay * 1000));
    }
    const wanted = new Set(entries.map(({ address }) => normalForm(address)));
    const hosts = byHost([...wanted].filter((address) => !results.has(address)));
    await atOnce(options.hostsAtOnce ?? HOSTS_AT_ONCE, hosts, async (addresses) => {
      for (const address of addresses) {
        const result = await collectAddress(address, fetching, options);
        results.set(address, result);
        options.onResult?.(result);
      }
    });
    return entries.flatMap(({ address }) => {
      const result = results.get(normalForm(address));
      return result === undefined ? [] : [{ ...result, address }];
    });
  };
}

/** Does the work for each item, for so many at a time. */
async function atOnce<T>(many: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    // All workers take from the one iterator.
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: many }, worker));
}

function hostOf(address: string): string {
  const url = parseAddress(address);
  return 'failure' in url ? '' : url.value.host;
}

/** The addresses of each host, in their order. */
function byHost(addresses: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const address of addresses) {
    const host = hostOf(address);
    const group = groups.get(host);
    if (group === undefined) groups.set(host, [address]);
    else group.push(address);
  }
  return [...groups.values()];
}

function mannersOf(delays: ReadonlyMap<string, number>, options: CollectOptions): Manners {
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
  { store, signal }: CollectOptions,
): Promise<AddressResult> {
  const earlier = store.latestResponse(address)?.content ?? null;
  const stored = signal?.aborted ? { failure: INTERRUPTED } : await fetchIntoStore(address, fetching, store);
  return addressResult(address, stored, earlier);
}
