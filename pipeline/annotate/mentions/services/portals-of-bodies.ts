import { isInitialsOf } from '../short-names/short-for.ts';
import type { NameSegment } from '../names/segments.ts';

const LETTERS = /^\p{Lu}{3,8}$/u;

/** The segments, with the letters of a body that the article names as those of it, though "portal" or "app" stands behind them: "the QPA portal". */
export function withoutPortalsOfBodies(segments: readonly NameSegment[]): readonly NameSegment[] {
  const letters = new Set(
    segments.flatMap(({ type, text }) => (isCalled(type) && LETTERS.test(text) ? [text] : [])),
  );
  if (letters.size === 0) return segments;
  const bodies = new Set<string>();
  for (const { type, text, words } of segments)
    if (type.type === 'organization' && words.length > 2)
      for (const short of letters) if (isInitialsOf(short, text)) bodies.add(short);
  if (bodies.size === 0) return segments;
  return segments.map((segment) =>
    isCalled(segment.type) && bodies.has(segment.text)
      ? { ...segment, type: { type: 'organization', strength: 1 } }
      : segment,
  );
}

/** What only the words beside it call a service. */
function isCalled({ type, strength }: NameSegment['type']): boolean {
  return type === 'service' && strength < 2;
}
