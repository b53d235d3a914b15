import type { Token } from '../../../contract/annotation.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { segmentAt } from './segment-at.ts';
import type { NameSegment } from './segments.ts';

/** Who heads a body, and is no body in particular. */
const BOARD = /^(?:(?:Management|Supervisory|Executive|Governing|Steering|Advisory) )?(?:Board|Council)$/;

/**
 * "Management Board of the Trade" and "Ports Agency", around an "and": the body of two fields of work, and what belongs to it before "of" where that
 * has a name.
 * @returns the names in their place; undefined where they are none of these
 */
export function ownerCutAtAnd(
  tokens: readonly Token[],
  left: NameSegment | undefined,
  right: NameSegment,
): readonly NameSegment[] | undefined {
  if (left === undefined || tokens[left.endToken]?.lower !== 'and') return undefined;
  if (right.firstToken !== left.endToken + 1 || right.words.length < 2) return undefined;
  const [field, the, of] = [tokens[left.endToken - 1], tokens[left.endToken - 2], tokens[left.endToken - 3]];
  if (field === undefined || the?.lower !== 'the' || of?.lower !== 'of') return undefined;
  const isField = isPortfolioWord(field.lower) && !isOrganizationHead(field.lower);
  const isBody =
    right.type.type === 'organization' && isOrganizationHead(tokens[right.endToken - 1]?.lower ?? '');
  const isPart = left.type.type === 'organization' && left.endToken - 3 > left.firstToken;
  if (!isField || !isBody || !isPart) return undefined;
  const owner = segmentAt(tokens, left.endToken - 1, right.endToken, right.type);
  const part = segmentAt(tokens, left.firstToken, left.endToken - 3, left.type);
  return BOARD.test(part.text) ? [owner] : [part, owner];
}
