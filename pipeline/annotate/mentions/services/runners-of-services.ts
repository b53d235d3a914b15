import type { Token } from '../../../contract/annotation.ts';
import { isKnownService } from '../../../lexicon/known-services.ts';
import { words } from '../../../lexicon/words.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { nameBefore } from '../names/name-before.ts';
import type { NameSegment } from '../names/segments.ts';

const RUN = soughtWords(words('runs operates manages administers oversees maintains'));

/**
 * The segments, of which what runs a service is a body, whatever its name looks like: "QuayTech, set up by the government, runs the Kibo app". What
 * "runs on" something, or is known as a service, is left.
 * @param segments in text order; so is what is given
 */
export function withRunnersOfServices(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const verbs = placesOf(RUN, tokens);
  if (verbs.length === 0) return segments;
  const starting = new Map(segments.map((segment) => [segment.firstToken, segment]));
  const ending = new Map(segments.map((segment) => [segment.endToken, segment]));
  const runners = new Set<string>();
  for (const verb of verbs) {
    const the = /^(?:the|its|both)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
    const object = starting.get(the);
    if (object?.type.type !== 'service') continue;
    const runner = nameBefore(tokens, ending, verb);
    if (runner?.type.type === 'service' && runner.text !== object.text && !isKnownService(runner.text))
      runners.add(runner.text);
  }
  if (runners.size === 0) return segments;
  return segments.map((segment) =>
    runners.has(segment.text) ? { ...segment, type: { type: 'organization', strength: 2 } } : segment,
  );
}
