import { parseAddress } from '../fetch/address.ts';

/** Parameters that analytics and mail programs add to count visits; the page is the same without them. */
const TRACKING =
  /^(?:utm_\w*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|mc_[ce]id|mkt_tok|_hsenc|_hsmi|__hs\w+|_ga|_gl|vero_id|oly_(?:anon|enc)_id|at_(?:medium|campaign)\w*)$/i;

/**
 * The address of an article: absolute, in normal form, without its fragment and the parameters that only count visits; all other
 * parameters stay as they are written, in their order. Undefined where it is no address of a page that can be fetched.
 */
export function itemAddress(text: string, base: URL | undefined): string | undefined {
  const parsed = parseAddress(text.trim(), base);
  if ('failure' in parsed) return undefined;
  const url = parsed.value;
  if (url.search === '') return url.href;
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => !TRACKING.test(parameter.split('=')[0] ?? ''));
  url.search = kept.join('&');
  return url.href;
}

/** The base for relative addresses; each of the texts may be relative to the one before. What is no address is passed over. */
export function baseOf(...texts: readonly (string | undefined)[]): URL | undefined {
  let base: URL | undefined;
  for (const text of texts) if (text !== undefined && URL.canParse(text, base)) base = new URL(text, base);
  return base;
}
