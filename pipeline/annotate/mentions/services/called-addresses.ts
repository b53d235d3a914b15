import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { touches } from '../names/token-shapes.ts';
import { serviceNounFrom } from './service-phrases.ts';

/** What an address ends with beside the two letters of a country. */
const ENDINGS = new Set(words('gov org com net app'));
/** With the point of the sentence, which a token may have. */
const LAND = /^[a-z]{2}\.?$/;
/** Part of a longer address, where to look or to write: "www.quay.pt", "press@quay.pt". */
const NO_NAME = new Set(['@', '/', 'www', 'http', 'https', ':']);
/** Tokens of "service-public.go.pt". */
const LONGEST = 8;
/** What an address of a service is called. Many have a website, which is no service. */
const CALLED = new Set(words('portal platform app application system service wallet superapp'));

type Stretch = { readonly firstToken: number; readonly endToken: number };

/** The address around a point, no part of a longer one: "quay-public.pt" around the last point but that of the sentence. */
export function addressAround(tokens: readonly Token[], point: number): Stretch | undefined {
  let firstToken = point - 1;
  while (firstToken > point - LONGEST && touches(tokens[firstToken - 1], tokens[firstToken])) firstToken--;
  let endToken = point + 2;
  while (tokens[endToken]?.text === '.' && touches(tokens[endToken - 1], tokens[endToken])) {
    if (!touches(tokens[endToken], tokens[endToken + 1])) break;
    endToken += 2;
  }
  const last = tokens[endToken - 1]?.text ?? '';
  if (!LAND.test(last) && !ENDINGS.has(last)) return undefined;
  if (tokens[endToken]?.text === '/') return undefined;
  const parts = tokens.slice(firstToken, endToken);
  return parts.every(({ text }) => !NO_NAME.has(text) && /^[\p{L}\d.-]+$/u.test(text))
    ? { firstToken, endToken }
    : undefined;
}

/** "the portal quay.pt", "its portal, quay.pt,", "Quay.pt, a booking platform". */
export function isCalledService(tokens: readonly Token[], { firstToken, endToken }: Stretch): boolean {
  const noun = tokens[firstToken - 1]?.text === ',' ? firstToken - 2 : firstToken - 1;
  // "the quay.pt legal information portal"
  const isOne = /^(?:the|its|a|an|their)$/.test(tokens[firstToken - 1]?.lower ?? '');
  if (isOne && CALLED.has(serviceNounFrom(tokens, endToken) ?? '')) return true;
  const isClosed = noun === firstToken - 1 || tokens[endToken]?.text === ',';
  if (isClosed && CALLED.has(tokens[noun]?.lower ?? '')) return true;
  if (tokens[endToken]?.text !== ',' || !/^(?:an?|the|its)$/.test(tokens[endToken + 1]?.lower ?? ''))
    return false;
  return CALLED.has(serviceNounFrom(tokens, endToken + 2) ?? '');
}
