import type { Token } from '../../../contract/annotation.ts';
import { isEventHead } from '../../../lexicon/event-words.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { segmentAt } from './segment-at.ts';
import type { NameSegment } from './segments.ts';

const POSSESSIVE = /^['’]s$/;
/** What is done with what is named, with a capital in a title: "Harbour Dialogue Opened by". */
const DONE = /^\p{Lu}\p{Ll}+ed$|^Held$/u;

/** The names without the words at their end that are none of theirs: the mark of a possessive behind a head, and what is done in a title. */
export function withoutStrayEnds(
  tokens: readonly Token[],
  names: readonly NameSegment[],
): readonly NameSegment[] {
  return names.map((name) => {
    const { firstToken, endToken, type } = name;
    return endToken - firstToken > 2 && isStray(tokens, endToken - 1)
      ? segmentAt(tokens, firstToken, endToken - 1, type)
      : name;
  });
}

function isStray(tokens: readonly Token[], last: number): boolean {
  const [before, word, behind] = [tokens[last - 1]?.lower ?? '', tokens[last]?.text ?? '', tokens[last + 1]];
  const isHead = isOrganizationHead(before) || isEventHead(before);
  return isHead && (POSSESSIVE.test(word) || (DONE.test(word) && behind?.lower === 'by'));
}
