import * as http from 'node:http';
import * as https from 'node:https';
import type { LookupFunction } from 'node:net';
import { ACCEPT_ENCODING, readBody } from './body.ts';
import { connectionFailure } from './connection-failure.ts';
import type { Outcome } from './failure.ts';
import { type HostAddress, type HostRules, safeAddresses } from './host.ts';
import type { Limits } from './limits.ts';
import { type Stopper, INTERRUPTED, stopper } from './stopper.ts';

/** One answer as it came; the body is decompressed, and empty where the status is not 200 or 203. */
export interface RawResponse {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly bytes: Uint8Array;
}

export interface RequestOptions extends HostRules {
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly signal?: AbortSignal | undefined;
}

/**
 * One GET, no redirect followed. The host is resolved and checked first, and the connection is made to the addresses that were checked
 * and to no other. Every failure is a value; nothing is left open afterwards.
 */
export async function request(url: URL, options: RequestOptions): Promise<Outcome<RawResponse>> {
  const stop = stopper(options.limits, options.signal);
  try {
    const addresses = await orStopped(safeAddresses(url, options), stop);
    if ('failure' in addresses) return addresses;
    return await exchange(url, addresses.value, options, stop);
  } catch (error) {
    return { failure: stop.reason() ?? connectionFailure(error) };
  } finally {
    stop.end();
  }
}

/** A name server that does not answer cannot be stopped, only left alone. */
async function orStopped<T>(work: Promise<Outcome<T>>, stop: Stopper): Promise<Outcome<T>> {
  const stopped = new Promise<Outcome<T>>((resolve) => {
    const give = (): void => resolve({ failure: stop.reason() ?? INTERRUPTED });
    if (stop.signal.aborted) give();
    else stop.signal.addEventListener('abort', give, { once: true });
  });
  return Promise.race([stopped, work]);
}

async function exchange(
  url: URL,
  addresses: readonly HostAddress[],
  { headers, limits }: RequestOptions,
  stop: Stopper,
): Promise<Outcome<RawResponse>> {
  const sent = send(url, {
    headers: { 'accept-encoding': ACCEPT_ENCODING, ...headers },
    lookup: lookupOf(addresses),
    maxHeaderSize: limits.maxHeaderBytes,
    signal: stop.signal,
    // A connection of its own: one from a pool could have been made before the host was checked.
    agent: false,
  });
  try {
    const message = await answerTo(sent);
    stop.headerCame();
    const status = message.statusCode ?? 0;
    if (status !== 200 && status !== 203)
      return { value: { status, headers: message.headers, bytes: NOTHING } };
    const body = await readBody(message, limits.maxBytes, stop.pieceCame);
    if ('failure' in body) return body;
    return { value: { status, headers: message.headers, bytes: body.value } };
  } finally {
    sent.destroy();
  }
}

const NOTHING = new Uint8Array();

function send(url: URL, options: https.RequestOptions): http.ClientRequest {
  return url.protocol === 'https:' ? https.get(url, options) : http.get(url, options);
}

function answerTo(sent: http.ClientRequest): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    sent.once('response', resolve);
    // Stays on: an error after the answer came is also told to whoever reads the body, and must not end the process.
    sent.on('error', reject);
    sent.once('upgrade', () => reject(new Error('ERR_HTTP_UPGRADE')));
  });
}

/** In the place of the system's look-up: gives what was checked, whatever is asked. */
function lookupOf(addresses: readonly HostAddress[]): LookupFunction {
  return (_host, { all, family }, callback) => {
    const wanted = addresses.filter((address) =>
      family !== 4 && family !== 6 ? true : address.family === family,
    );
    const [first] = wanted;
    if (first === undefined) callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '');
    else if (all === true) callback(null, [...wanted]);
    else callback(null, first.address, first.family);
  };
}
