import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { codeOf } from '../../contract/thrown.ts';
import { type Failure, type Outcome, failed, failedForNow, refused } from './failure.ts';

/** The IP addresses of a host name; an error with a `code`, as of `node:dns`, where there are none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** An IP address that was found to be allowed, as `node:net` wants it. */
export interface HostAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

export interface HostRules {
  readonly resolve: Resolve;
  /** Host names (or IP addresses) that may lie in the own network, as an intranet's publisher does. */
  readonly allowPrivateHosts: readonly string[];
}

/** The only block of IPv6 from which public addresses are given out. */
const GLOBAL_IPV6: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/** Even a host that may be private has no business in the other ranges: link-local is where clouds keep their secrets. */
const PRIVATE_RANGES: ReadonlySet<string> = new Set([
  'loopback',
  'private',
  'uniqueLocal',
  'carrierGradeNat',
]);

/** As the system resolves names, /etc/hosts included: what the connection itself would do. */
export async function systemResolve(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

/**
 * The IP addresses to which a connection to this host may be made. Refused is a host of which any address is not public: loopback,
 * private, link-local, shared, multicast, reserved, or an IPv6 address that wraps an IPv4 one (mapped, NAT64, 6to4, Teredo). The
 * connection must be made to just these addresses: were the name resolved again, it could give others (DNS rebinding).
 */
export async function safeAddresses(url: URL, rules: HostRules): Promise<Outcome<readonly HostAddress[]>> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = ipaddr.isValid(host) ? { value: [host] } : await resolved(host, rules.resolve);
  if ('failure' in found) return found;
  const mayBePrivate = rules.allowPrivateHosts.includes(host);
  const wrong = found.value.find((address) => !isSafe(address, mayBePrivate));
  if (wrong !== undefined) return { failure: notPublic(host, wrong) };
  return { value: found.value.map(hostAddress) };
}

async function resolved(host: string, resolve: Resolve): Promise<Outcome<readonly string[]>> {
  try {
    const addresses = await resolve(host);
    return addresses.length === 0 ? { failure: noSuchHost(host) } : { value: addresses };
  } catch (error) {
    const isPassing = codeOf(error) === 'EAI_AGAIN';
    return { failure: isPassing ? noNameServer(host) : noSuchHost(host) };
  }
}

function hostAddress(address: string): HostAddress {
  return { address, family: address.includes(':') ? 6 : 4 };
}

function isSafe(text: string, mayBePrivate: boolean): boolean {
  if (!ipaddr.isValid(text)) return false;
  // A mapped address is given as what it maps to, so that it can be judged where private addresses are allowed.
  const address = mayBePrivate ? ipaddr.process(text) : ipaddr.parse(text);
  const range = address.range();
  if (mayBePrivate && PRIVATE_RANGES.has(range)) return true;
  return range === 'unicast' && (address.kind() === 'ipv4' || address.match(GLOBAL_IPV6));
}

function notPublic(host: string, address: string): Failure {
  const where = host === address ? 'is' : `leads to ${address},`;
  const message = `The host ${host} ${where} not a public address, so it was not asked.`;
  const remedy =
    'If it is a source in your own network, name the host under "allowPrivateHosts" in sources.yaml.';
  return refused('collect/private-host', message, remedy);
}

function noSuchHost(host: string): Failure {
  return failed(
    'collect/no-host',
    `There is no host of the name ${host}.`,
    'Check how the address is written.',
  );
}

function noNameServer(host: string): Failure {
  const message = `The name ${host} could not be looked up: no name server answers.`;
  return failedForNow('collect/no-name-server', message, 'Check the network connection, then fetch again.');
}
