import type { Token } from '../../../contract/annotation.ts';
import type { NameSegment } from '../names/segments.ts';
import { serviceNounFrom } from './service-phrases.ts';

/** What people do is called so, too. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['service', 'assistant']);

/**
 * The segments, of which those are services throughout the article that are called an app or the like, though they look like the names of people:
 * "Ana Connect, an app that lets farmers pay".
 */
export function withServicesLikePersons(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const services = new Set<string>();
  for (const { type, text, endToken } of segments)
    if (type.type === 'person' && isCalledService(tokens, endToken)) services.add(text);
  if (services.size === 0) return segments;
  return segments.map((segment) =>
    segment.type.type === 'person' && services.has(segment.text)
      ? { ...segment, type: { type: 'service', strength: 2 } }
      : segment,
  );
}

function isCalledService(tokens: readonly Token[], endToken: number): boolean {
  const comma = /^["”'’]$/.test(tokens[endToken]?.text ?? '') ? endToken + 1 : endToken;
  if (tokens[comma]?.text !== ',' || !/^(?:an?|the|its)$/.test(tokens[comma + 1]?.lower ?? '')) return false;
  const noun = serviceNounFrom(tokens, comma + 2);
  return noun !== undefined && !OF_PEOPLE.has(noun);
}
