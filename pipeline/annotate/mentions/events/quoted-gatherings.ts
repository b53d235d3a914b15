import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { withInPlace } from '../names/overlapping.ts';
import type { NameSegment } from '../names/segments.ts';
import { CLOSING_MARKS, OPENING_MARKS, titleInMarks } from '../names/title-marks.ts';
import { isCapitalised } from '../names/token-shapes.ts';
import { placesOf } from '../../../text/sought-words.ts';

/** What a gathering is called beside its title. */
const GATHERINGS = new Set(
  words(
    'forum conference summit congress meeting seminar workshop symposium exhibition expo fair festival hackathon webinar roundtable',
  ),
);
/** Tokens of a title, and of what may stand between it and its noun: "international technology". */
const LONGEST = 14;
const LONGEST_KIND = 2;
const SMALL_WORDS = new Set(words('of and for on in the to a an with by from at : - – , &'));

/**
 * The segments, with the gatherings that have a title in quotation marks and a noun beside it: the International Forum “Quay Steppe”, “Quay Bridge”
 * international forum. They take the place of names that share words with them, and of the noun as a name of its own.
 * @param segments in text order; so is what is given
 */
export function withQuotedGatherings(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const found: NameSegment[] = [];
  const nouns = new Set<number>();
  let behind = 0;
  for (const open of placesOf(OPENING_MARKS, tokens)) {
    if (open < behind) continue;
    const closing = CLOSING_MARKS.get(tokens[open]?.text ?? '');
    const close = closing === undefined ? undefined : titleEnd(tokens, open, closing);
    if (close === undefined) continue;
    const isBehindNoun = GATHERINGS.has(tokens[open - 1]?.lower ?? '');
    if (!isBehindNoun && !isBeforeNoun(tokens, close + 1)) continue;
    if (isBehindNoun) nouns.add(open);
    found.push(titleInMarks(tokens, open, close, { type: 'event', strength: 2 }));
    behind = close + 1;
  }
  if (found.length === 0) return segments;
  return withInPlace(
    segments.filter(({ endToken }) => !nouns.has(endToken)),
    found,
  );
}

/** The mark that closes a title of words with capitals; undefined for what somebody says. */
function titleEnd(tokens: readonly Token[], open: number, closing: string): number | undefined {
  if (!isCapitalised(tokens[open + 1])) return undefined;
  for (let at = open + 2; at < open + LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.text === closing) return tokens[at - 1]?.text === ',' ? undefined : at;
    if (!isCapitalised(token) && !SMALL_WORDS.has(token.lower) && !/^\d+$/.test(token.text)) return undefined;
  }
  return undefined;
}

function isBeforeNoun(tokens: readonly Token[], behind: number): boolean {
  for (let at = behind; at <= behind + LONGEST_KIND; at++) {
    const { lower = '', pos = '' } = tokens[at] ?? {};
    if (GATHERINGS.has(lower)) return tokens[at + 1]?.pos !== 'NOUN';
    if (pos !== 'ADJ' && pos !== 'NOUN') return false;
  }
  return false;
}
