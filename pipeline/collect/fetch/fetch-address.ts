import { parseAddress } from './address.ts';
import { type Clock, systemClock } from './clock.ts';
import { type Failure, type Outcome, failed } from './failure.ts';
import { type FetchedResponse, fetchedResponse } from './fetched-response.ts';
import { type Resolve, systemResolve } from './host.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { type RawResponse, request } from './request.ts';
import { retried } from './retry.ts';
import { userAgent } from './user-agent.ts';

/** What is known of the address from before: it is asked for only if it has changed since. */
export interface Conditions {
  /** Where the answer came from, after redirects: what follows is said to this address only. */
  readonly final_address: string;
  readonly etag: string | null;
  readonly last_modified: string | null;
}

/** How one behaves towards hosts. Every address of a chain of redirects goes through it. */
export interface Manners {
  /** Why this address must not be asked, or null. */
  permits(url: URL): Promise<Failure | null>;
  /** Makes one request when it is this host's turn; repeated requests take a turn each. */
  inTurn<T>(url: URL, work: () => Promise<T>): Promise<T>;
  /** Told what came in the end, once nothing is asked again. */
  heard(url: URL, outcome: Outcome<RawResponse>): void;
}

export interface FetchOptions {
  /** How to reach whoever runs this. */
  readonly contact?: string;
  /** Host names that may lie in the own network. */
  readonly allowPrivateHosts?: readonly string[];
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal | undefined;
  readonly manners?: Manners;
  /** For tests. */
  readonly clock?: Clock;
  /** For tests. */
  readonly resolve?: Resolve;
}

const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches one address: guards it, follows redirects (each guarded anew), asks again after passing failures, keeps to the limits.
 * Gives the last answer with its body decompressed, whatever its status; 304 where nothing has changed since `conditions`.
 */
export async function fetchAddress(
  address: string,
  conditions: Conditions | null,
  options: FetchOptions = {},
): Promise<Outcome<FetchedResponse>> {
  const first = parseAddress(address);
  if ('failure' in first) return first;
  const { maxRedirects } = { ...DEFAULT_LIMITS, ...options.limits };
  const passed: string[] = [];
  let url = first.value;
  for (;;) {
    const answer = await ask(url, conditions, options);
    if ('failure' in answer) return answer;
    const location = answer.value.headers.location;
    if (!REDIRECTS.has(answer.value.status) || location === undefined)
      return { value: fetchedResponse(first.value.href, url.href, passed, answer.value) };
    passed.push(url.href);
    const next = parseAddress(unescapedHeader(location), url);
    if ('failure' in next) return { failure: inRedirect(next.failure, url) };
    if (passed.includes(next.value.href)) return { failure: redirectLoop(next.value) };
    if (passed.length > maxRedirects) return { failure: tooManyRedirects(maxRedirects) };
    url = next.value;
  }
}

/** One address of the chain, with manners and patience. */
async function ask(
  url: URL,
  conditions: Conditions | null,
  options: FetchOptions,
): Promise<Outcome<RawResponse>> {
  const { manners, signal, clock = systemClock } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { resolve = systemResolve, allowPrivateHosts = [] } = options;
  const headers = headersFor(url, conditions, options.contact);
  const attempt = () => request(url, { headers, limits, resolve, allowPrivateHosts, signal });
  if (manners === undefined) return retried(attempt, limits, clock, signal);
  const forbidden = await manners.permits(url);
  if (forbidden !== null) return { failure: forbidden };
  const outcome = await retried(() => manners.inTurn(url, attempt), limits, clock, signal);
  manners.heard(url, outcome);
  return outcome;
}

function headersFor(
  url: URL,
  conditions: Conditions | null,
  contact: string | undefined,
): Record<string, string> {
  const headers: Record<string, string> = { 'user-agent': userAgent(contact), accept: ACCEPT };
  if (conditions?.final_address !== url.href) return headers;
  if (conditions.etag !== null) headers['if-none-match'] = conditions.etag;
  if (conditions.last_modified !== null) headers['if-modified-since'] = conditions.last_modified;
  return headers;
}

/** Node gives a header's bytes as one character each; sites write addresses in UTF-8. */
function unescapedHeader(value: string): string {
  return Buffer.from(value, 'latin1').toString('utf8');
}

function inRedirect(failure: Failure, from: URL): Failure {
  return {
    ...failure,
    message: `${from.href} leads on to an address that is not fetched. ${failure.message}`,
  };
}

function redirectLoop(to: URL): Failure {
  const message = `The redirects lead round in a circle, back to ${to.href}.`;
  return failed(
    'collect/redirect-loop',
    message,
    'Open the address in a browser and write down where it ends.',
  );
}

function tooManyRedirects(most: number): Failure {
  const message = `More than ${most} redirects follow one another.`;
  return failed('collect/redirects', message, 'Open the address in a browser and write down where it ends.');
}
