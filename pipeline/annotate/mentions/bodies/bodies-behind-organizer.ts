import type { Token } from '../../../contract/annotation.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';

/** What a body is to an event, with a capital where a sentence or line begins: "Organiser Quay Association counted". */
const ROLE = /^(?:co-)?(?:organi[sz]ers?|hosts?|sponsors?)$/;
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
    return isRole && endToken - firstToken > FEWEST
      ? segmentAt(tokens, firstToken + 1, endToken, type)
      : segment;
  });
}
