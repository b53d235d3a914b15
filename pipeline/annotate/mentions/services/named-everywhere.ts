import type { Token } from '../../../contract/annotation.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised } from '../names/token-shapes.ts';

const SERVICE: NameSegment['type'] = { type: 'service', strength: 2 };

/**
 * The segments, of which those with certain names are services, wherever these stand and no longer name does, found before or not.
 * @param names in text order is what is given, too
 */
export function withServicesNamed(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  names: ReadonlySet<string>,
): readonly NameSegment[] {
  if (names.size === 0) return segments;
  const retyped = segments.map((one) =>
    names.has(one.text) && (one.type.type !== 'service' || one.type.strength < 2)
      ? { ...one, type: SERVICE }
      : one,
  );
  const parted = [...names].map((name) => name.split(' '));
  const found: NameSegment[] = [];
  for (const [at, { text }] of tokens.entries())
    for (const parts of parted) {
      if (text !== parts[0] || isCapitalised(tokens[at - 1])) continue;
      const end = at + parts.length;
      if (isCapitalised(tokens[end]) || !parts.every((part, index) => tokens[at + index]?.text === part))
        continue;
      const one = segmentAt(tokens, at, end, SERVICE);
      if (overlapping(segments, one).length === 0) found.push(one);
    }
  return withInPlace(retyped, found);
}
