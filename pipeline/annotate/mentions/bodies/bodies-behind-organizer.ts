import type { Token } from '../../../contract/annotation.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';

/** What a body is to an event, with a capital where a sentence or line begins: "Organiser Quay Association counted". */
const ROLE = /^(?:co-)?(?:organi[sz]ers?|hosts?|sponsors?)$/;
/** How a body takes part, before its name: "with the Strategic Partnership of Quay Telecom". */
const PART = /^(?:partnership|support|sponsorship|cooperation|collaboration|assistance|participation)$/;
/** Words of the shortest name. */
const FEWEST = 2;

/** The segments, of which names of bodies begin behind a word that only says what the body is to an event. */
export function withoutRoles(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  return segments.map((segment) => {
    const { firstToken, endToken, type } = segment;
    const isRole = type.type === 'organization' && ROLE.test(tokens[firstToken]?.lower ?? '');
    const body = isRole ? firstToken + 1 : pastPart(tokens, segment);
    return body !== undefined && endToken - body >= FEWEST
      ? segmentAt(tokens, body, endToken, type)
      : segment;
  });
}

/** Behind "Strategic Partnership of". */
function pastPart(tokens: readonly Token[], { firstToken, endToken, type }: NameSegment): number | undefined {
  if (type.type !== 'organization' || tokens[firstToken - 1]?.lower !== 'the') return undefined;
  const noun = PART.test(tokens[firstToken]?.lower ?? '') ? firstToken : firstToken + 1;
  const isPart = PART.test(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'of';
  return isPart && noun + 2 < endToken && tokens[firstToken - 2]?.lower === 'with' ? noun + 2 : undefined;
}
