import type { Token } from '../../../contract/annotation.ts';
import { countryOfName } from '../../../lexicon/countries.ts';
import { isRegion } from '../../../lexicon/regions.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';

/**
 * Bodies without a "for …" that says only of what an officer of theirs is in charge: "Quayside Electronics for Latin America", where the article
 * names "Quayside Electronics", too, and "Ministry of Labour for Human Resources", where it named the "Ministry of Labour" before.
 * @param segments in text order, and so are those given
 */
export function bodiesCutAtFor(tokens: readonly Token[], segments: readonly NameSegment[]): NameSegment[] {
  const firstNamed = new Map<string, number>();
  for (const { type, text, firstToken } of segments)
    if (type.type === 'organization' && !firstNamed.has(text)) firstNamed.set(text, firstToken);
  return segments.flatMap((segment) => {
    const link = segment.type.type === 'organization' ? forIn(tokens, segment) : undefined;
    if (link === undefined) return [segment];
    const body = segmentAt(tokens, segment.firstToken, link, segment.type);
    const area = segmentAt(tokens, link + 1, segment.endToken, { type: 'place', strength: 2 });
    const named = firstNamed.get(body.text);
    if (named === undefined) return [segment];
    if (isRegion(area.text) || countryOfName(area.text) !== undefined) return [body, area];
    return named < segment.firstToken ? [body] : [segment];
  });
}

/** The "for" in a name, with two words or more before it. */
function forIn(tokens: readonly Token[], { firstToken, endToken }: NameSegment): number | undefined {
  for (let at = firstToken + 2; at < endToken - 1; at++) if (tokens[at]?.lower === 'for') return at;
  return undefined;
}
