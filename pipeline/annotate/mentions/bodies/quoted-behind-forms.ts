import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { placesOf } from '../../../text/sought-words.ts';
import { withInPlace } from '../names/overlapping.ts';
import type { NameSegment } from '../names/segments.ts';
import { CLOSING_MARKS, OPENING_MARKS, titleInMarks } from '../names/title-marks.ts';
import { isCapitalised } from '../names/token-shapes.ts';

/** The last words of what says in which form a body exists, before its name: "the State Enterprise “Quay Post”". */
const FORMS = new Set(words('enterprise institution company corporation foundation association'));
/** Before them: "State", "Public". */
const OF_WHOM = new Set(
  words('state public municipal government joint-stock stock unitary private non-profit'),
);
/** Tokens of a name. */
const LONGEST = 8;

/**
 * The segments, of which a form in which bodies exist is no name beside the name in quotation marks behind it, and that is one of a body.
 * @param segments in text order; so is what is given
 */
export function withBodiesBehindForms(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const found: NameSegment[] = [];
  const forms = new Set<number>();
  for (const open of placesOf(OPENING_MARKS, tokens)) {
    const isForm =
      FORMS.has(tokens[open - 1]?.lower ?? '') &&
      OF_WHOM.has(tokens[open - 2]?.lower ?? '') &&
      isCapitalised(tokens[open - 1]);
    const close = isForm ? closingBehind(tokens, open) : undefined;
    if (close === undefined) continue;
    found.push(titleInMarks(tokens, open, close, { type: 'organization', strength: 2 }));
    forms.add(open);
  }
  if (found.length === 0) return segments;
  return withInPlace(
    segments.filter(({ endToken }) => !forms.has(endToken)),
    found,
  );
}

function closingBehind(tokens: readonly Token[], open: number): number | undefined {
  const closing = CLOSING_MARKS.get(tokens[open]?.text ?? '');
  for (let at = open + 1; at < open + LONGEST; at++) {
    if (tokens[at]?.text === closing) return at > open + 1 ? at : undefined;
    if (!isCapitalised(tokens[at])) return undefined;
  }
  return undefined;
}
