import type { Token } from '../../../contract/annotation.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isAcronym } from '../names/token-shapes.ts';

/** Tokens from an office to the letters: "director of the Institute of Information Technology of". */
const LONGEST_OFFICE = 9;
const FEWEST_LETTERS = 3;

/**
 * Segments with bodies of which nothing is written but letters between an office and who holds it: "director of PQA Omar Khalil", "director of the
 * Institute of Ports of PQA Omar Khalil".
 * @param segments in text order; so is what is given
 */
export function withLettersBeforeHolders(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const found = segments.flatMap(({ type, firstToken }, at) => {
    const body = firstToken - 1;
    const isFree = (segments[at - 1]?.endToken ?? 0) <= body;
    return type.type === 'person' && isFree && isOfOffice(tokens, body)
      ? [segmentAt(tokens, body, firstToken, { type: 'organization', strength: 1 })]
      : [];
  });
  return found.length === 0 ? segments : withInPlace(segments, found);
}

function isOfOffice(tokens: readonly Token[], body: number): boolean {
  const letters = tokens[body]?.text ?? '';
  // "Minister of ICT Omar Khalil"
  const isField = isPortfolioWord(letters.toLowerCase());
  if (letters.length < FEWEST_LETTERS || !isAcronym(letters) || isField) return false;
  if (tokens[body - 1]?.lower !== 'of') return false;
  for (let at = body - 2; at >= Math.max(0, body - LONGEST_OFFICE); at--) {
    const { lower = '', pos = '' } = tokens[at] ?? {};
    if (isOfficeHead(lower)) return tokens[at + 1]?.lower === 'of' || tokens[at + 1]?.lower === 'at';
    if (pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX') return false;
  }
  return false;
}
