import type { Clock } from './clock.ts';
import type { Outcome } from './failure.ts';
import type { Manners } from './fetch-address.ts';
import { hostTrouble } from './host-trouble.ts';
import { type RobotsAnswer, type RobotsRules, robotsAddress, robotsRules } from './robots.ts';
import { hostTurns } from './turns.ts';

export interface MannersOptions {
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds between two requests to a host, where it asks for no more. */
  readonly delayOf: (host: string) => number;
  /** Fetches a robots.txt with these manners: in turn like any address, but without asking leave. */
  readonly fetchRobots: (address: string, manners: Manners) => Promise<Outcome<RobotsAnswer>>;
}

/**
 * The manners of one run: each host's robots.txt is fetched once and kept to, one request at a time is made to a host, with a delay
 * after each, and a host that is in trouble or asks to be left alone is left alone.
 */
export function politeManners(options: MannersOptions): Manners {
  const turns = hostTurns(options.clock, options.signal);
  const trouble = hostTrouble();
  /** By origin, for a robots.txt speaks for one scheme, host and port. */
  const robots = new Map<string, Promise<RobotsRules>>();
  const crawlDelays = new Map<string, number>();
  const withoutLeave: Manners = {
    permits: async ({ host }) => trouble.of(host),
    heard: ({ host }, outcome) => trouble.heard(host, outcome),
    inTurn: ({ host }, work) => {
      return turns.inTurn(host, Math.max(options.delayOf(host), crawlDelays.get(host) ?? 0), work);
    },
  };
  const fetchRules = async (url: URL): Promise<RobotsRules> => {
    const address = robotsAddress(url);
    const rules = robotsRules(address, await options.fetchRobots(address, withoutLeave));
    crawlDelays.set(url.host, rules.delay);
    return rules;
  };
  return {
    ...withoutLeave,
    async permits(url) {
      const reason = trouble.of(url.host);
      if (reason !== null) return reason;
      const rules = robots.get(url.origin) ?? fetchRules(url);
      robots.set(url.origin, rules);
      return (await rules).refusal(url);
    },
  };
}
