import type { Token } from '../../../contract/annotation.ts';
import { isKnownService } from '../../../lexicon/known-services.ts';
import { isWithin, overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { addressAround, isCalledService } from './called-addresses.ts';
import { isCapitalised, touches } from '../names/token-shapes.ts';

/**
 * The segments, of which a service is called so by the name of another one and its own behind a point: "Kibo.Pay", where "Kibo" is a service, or by an
 * address that is known, "Login.gov", or that is called a service somewhere: "the portal quay.pt". No space stands around the point; behind the end of a sentence without one a word that begins sentences would.
 * @param segments in text order
 */
export function withDottedServices(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const services = new Set<string>();
  for (const { type, text } of segments) if (type.type === 'service') services.add(text);
  const found: NameSegment[] = [];
  const addresses: NameSegment[] = [];
  const called = new Set<string>();
  for (let point = 1; point < tokens.length - 1; point++) {
    if (tokens[point]?.text !== '.' || !isInside(tokens, point)) continue;
    const end = dottedEnd(tokens, point, services);
    const address = end === undefined ? addressAround(tokens, point) : undefined;
    if (address !== undefined) {
      const segment = segmentAt(tokens, address.firstToken, address.endToken, SERVICE);
      addresses.push(segment);
      if (isCalledService(tokens, address)) called.add(addressOf(segment));
      point = address.endToken - 1;
    }
    if (end !== undefined) found.push(segmentAt(tokens, point - 1, end, SERVICE));
  }
  for (const address of addresses)
    if (!address.text.endsWith('.') && called.has(addressOf(address))) found.push(address);
  const whole = found
    .filter((segment) => overlapping(segments, segment).every((other) => isWithin(other, segment)))
    .sort((a, b) => a.firstToken - b.firstToken);
  return whole.length === 0 ? segments : withInPlace(segments, whole);
}

/** Without the point of the sentence. */
function addressOf({ text }: NameSegment): string {
  return text.toLowerCase().replace(/\.$/, '');
}

const SERVICE: NameSegment['type'] = { type: 'service', strength: 2 };

function isInside(tokens: readonly Token[], point: number): boolean {
  return touches(tokens[point - 1], tokens[point]) && touches(tokens[point], tokens[point + 1]);
}

/** Behind the second part of such a name. */
function dottedEnd(
  tokens: readonly Token[],
  point: number,
  services: ReadonlySet<string>,
): number | undefined {
  const [first, word] = [tokens[point - 1], tokens[point + 1]];
  if (first === undefined || word === undefined) return undefined;
  if (isKnownService(`${first.text}.${word.text}`)) return point + 2;
  return services.has(first.text) && isCapitalised(word) && NAMING.has(word.pos) ? point + 2 : undefined;
}

const NAMING: ReadonlySet<string> = new Set(['PROPN', 'NOUN']);
