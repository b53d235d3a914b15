import type { Token } from '../../../contract/annotation.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised, touches } from '../names/token-shapes.ts';

/**
 * The segments, of which a service is called so by the name of another one and its own behind a point: "Kibo.Pay", where "Kibo" is a service. No
 * space stands around the point; behind the end of a sentence without one a word that begins sentences would.
 * @param segments in text order
 */
export function withDottedServices(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const services = new Set<string>();
  for (const { type, text } of segments) if (type.type === 'service') services.add(text);
  if (services.size === 0) return segments;
  const found: NameSegment[] = [];
  for (const { firstToken, endToken, text } of segments) {
    const end = services.has(text) ? dottedEnd(tokens, endToken) : undefined;
    if (end === undefined) continue;
    const segment = segmentAt(tokens, firstToken, end, { type: 'service', strength: 2 });
    const others = overlapping(segments, segment);
    if (others.every((other) => other.firstToken >= firstToken && other.endToken <= end)) found.push(segment);
  }
  return withInPlace(segments, found);
}

/** Behind the second part of such a name. */
function dottedEnd(tokens: readonly Token[], point: number): number | undefined {
  const [dot, word] = [tokens[point], tokens[point + 1]];
  if (dot?.text !== '.' || word === undefined) return undefined;
  if (!touches(tokens[point - 1], dot) || !touches(dot, word) || !isCapitalised(word)) return undefined;
  return NAMING.has(word.pos) ? point + 2 : undefined;
}

const NAMING: ReadonlySet<string> = new Set(['PROPN', 'NOUN']);
