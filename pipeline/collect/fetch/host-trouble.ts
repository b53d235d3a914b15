import { type Failure, type Outcome, failed } from './failure.ts';
import type { RawResponse } from './request.ts';

/** So many addresses of a host that fail one after another are enough to know that it is down. */
const ENOUGH = 3;

const UNREACHABLE: ReadonlySet<string> = new Set([
  'collect/network',
  'collect/too-slow',
  'collect/no-host',
  'collect/no-name-server',
  'collect/tls',
]);

/** Remembers, for one run, which hosts asked to be left alone or do not answer. */
export interface HostTrouble {
  /** Why this host is no longer asked, or null. */
  of(host: string): Failure | null;
  /** Takes note of how an address of this host ended, repeated requests included. */
  heard(host: string, outcome: Outcome<RawResponse>): void;
}

export function hostTrouble(): HostTrouble {
  const reasons = new Map<string, Failure>();
  const unreachable = new Map<string, number>();
  return {
    of: (host) => reasons.get(host) ?? null,
    heard(host, outcome) {
      if ('failure' in outcome && outcome.failure.code === 'collect/asked-to-wait')
        reasons.set(host, outcome.failure);
      if ('value' in outcome && outcome.value.status === 429) reasons.set(host, tooManyRequests(host));
      const isUnreachable = 'failure' in outcome && UNREACHABLE.has(outcome.failure.code);
      const times = isUnreachable ? (unreachable.get(host) ?? 0) + 1 : 0;
      unreachable.set(host, times);
      if (times >= ENOUGH) reasons.set(host, down(host));
    },
  };
}

function tooManyRequests(host: string): Failure {
  const message = `The host ${host} says that it is asked too often (429), so it was left alone.`;
  return failed(
    'collect/asked-to-wait',
    message,
    'Fetch again later, and with a longer delay for this source.',
  );
}

function down(host: string): Failure {
  const message = `The host ${host} did not answer ${ENOUGH} times, so its other addresses were not tried.`;
  return failed('collect/host-down', message, 'Fetch again later.');
}
