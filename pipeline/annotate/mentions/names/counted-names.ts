import type { Token } from '../../../contract/annotation.ts';
import { COUNTED, isInaugural, isOrdinal } from '../../../lexicon/gathering-words.ts';
import { words } from '../../../lexicon/words.ts';
import { editionName } from '../events/editions.ts';
import type { NameSegment } from './segments.ts';
import { isAcronym, joined } from './token-shapes.ts';

const HOW_OFTEN = new Set(['annual', 'biennial', 'regular', 'ordinary']);
/** Before a count in words: "the third", "its fifth". */
const OWNERS = /^(?:the|its|their|our)$/;

/** Behind a name: of which editions it is the third. */
const AMONG = new Set(words('to ever under since outside that after without'));
/** The same, where the words say what something is: others are held there once, too. */
const AMONG_OTHERS = new Set(words('in on at for hosted held of by where dedicated'));
const SAYS_WHAT_IT_IS = /^(?:be|become|mark)$/;

/** "It is the second Quay Forum in Asia", "the first Quay Forum to be held in Africa": others came before, elsewhere. */
function isOneOfSome(tokens: readonly Token[], count: number, end: number): boolean {
  const behind = tokens[end]?.lower ?? '';
  if (AMONG.has(behind)) return true;
  return AMONG_OTHERS.has(behind) && SAYS_WHAT_IT_IS.test(tokens[count - 2]?.lemma ?? '');
}

/** What is written of a name. */
type Written = Pick<NameSegment, 'firstToken' | 'endToken' | 'words' | 'text'>;

/** The token before the name of an event that counts its editions: "19th annual Quay Forum", "the third Quay Forum". */
export function countBefore(
  tokens: readonly Token[],
  { firstToken, endToken, text }: Written,
): Token | undefined {
  const at = HOW_OFTEN.has(tokens[firstToken - 1]?.lower ?? '') ? firstToken - 2 : firstToken - 1;
  const count = tokens[at];
  const isWord =
    count !== undefined &&
    (isOrdinal(count.lower) || isInaugural(count.lower)) &&
    OWNERS.test(tokens[at - 1]?.lower ?? '') &&
    !isOneOfSome(tokens, at, endToken);
  if (count === undefined || !(COUNTED.test(count.lower) || isWord)) return undefined;
  return editionName(text).edition === undefined ? count : undefined;
}

/** "20th QDMM": an acronym with the count before it is the name of that edition. */
export function withCount(tokens: readonly Token[], name: Written): Written {
  const { firstToken } = name;
  const count = tokens[firstToken - 1];
  if (
    !isAcronym(name.text) ||
    count === undefined ||
    isOrdinal(count.lower) ||
    countBefore(tokens, name) !== count
  )
    return name;
  const words = [count, ...name.words];
  return { ...name, firstToken: firstToken - 1, words, text: joined(words) };
}
