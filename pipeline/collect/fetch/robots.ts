import { createRequire } from 'node:module';
import { type Failure, type Outcome, failed, refused } from './failure.ts';
import { ROBOT_NAME } from './user-agent.ts';

interface ParsedRobots {
  isDisallowed(url: string, robot: string): boolean | undefined;
  getMatchingLineNumber(url: string, robot: string): number;
  /** In seconds. */
  getCrawlDelay(robot: string): number | undefined;
}

const require = createRequire(import.meta.url);
/** Required, not imported: the package's types speak of a default export that it does not have. */
const robotsParser: (address: string, text: string) => ParsedRobots = require('robots-parser');

/** What a host allows robots (RFC 9309). */
export interface RobotsRules {
  /** Why this address must not be fetched, or null. */
  refusal(url: URL): Failure | null;
  /** Milliseconds between two requests that the host asks for; 0 where it asks for none. */
  readonly delay: number;
}

/** The answer to a request for a robots.txt, its body included. */
export interface RobotsAnswer {
  readonly status: number;
  readonly bytes: Uint8Array;
}

/** The standard wants at least so much to be read; the rest is cut off. */
const MAX_LENGTH = 500 * 1024;

/** Above this one does not fetch a site with patience but with another way. In milliseconds. */
const MAX_DELAY = 60_000;

const ALL_ALLOWED: RobotsRules = { refusal: () => null, delay: 0 };

/** Where the robots.txt lies that speaks for an address. */
export function robotsAddress(url: URL): string {
  return new URL('/robots.txt', url).href;
}

/**
 * The rules of a host. No robots.txt (any 4xx) allows all; a host in trouble (5xx, 429) is not asked for now, for it might forbid it.
 * A connection that fails stands for what a request for the address itself would have met.
 */
export function robotsRules(address: string, answer: Outcome<RobotsAnswer>): RobotsRules {
  if ('failure' in answer) return { refusal: () => answer.failure, delay: 0 };
  const { status, bytes } = answer.value;
  if (status >= 400 && status < 500 && status !== 429) return ALL_ALLOWED;
  if (status < 200 || status >= 300) return { refusal: () => unavailable(address, status), delay: 0 };
  return rulesOf(address, new TextDecoder().decode(bytes.subarray(0, MAX_LENGTH)));
}

function rulesOf(address: string, text: string): RobotsRules {
  const robots = robotsParser(address, text);
  const delay = Math.max(0, (robots.getCrawlDelay(ROBOT_NAME) ?? 0) * 1000);
  const refusal = (url: URL): Failure | null => {
    if (robots.isDisallowed(url.href, ROBOT_NAME) === true)
      return disallowed(address, robots.getMatchingLineNumber(url.href, ROBOT_NAME));
    return delay > MAX_DELAY ? tooSlowly(address, delay) : null;
  };
  return { refusal, delay };
}

function disallowed(address: string, line: number): Failure {
  const where = line > 0 ? `, line ${line},` : '';
  const message = `The site does not let robots fetch this address (${address}${where} says so).`;
  const remedy = 'Ask its owner, or save the page by hand where that is allowed.';
  return refused('collect/robots', message, remedy);
}

function tooSlowly(address: string, delay: number): Failure {
  const message = `The site wants ${delay / 1000} seconds between two requests (${address}); at most ${MAX_DELAY / 1000} are waited.`;
  return refused('collect/crawl-delay', message, "Use the site's feed, or save the page by hand.");
}

function unavailable(address: string, status: number): Failure {
  const message = `Whether robots may fetch this address is not known: ${address} answers ${status}.`;
  return failed('collect/robots-unavailable', message, 'Fetch again later.');
}
