import type { Token } from '../../../contract/annotation.ts';
import { BODY_NOUNS } from '../../../lexicon/body-nouns.ts';
import { isInstrumentHead, isLegalHead } from '../../../lexicon/instrument-words.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { words } from '../../../lexicon/words.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { overlapping } from '../names/overlapping.ts';
import { OTHER } from '../names/name-types.ts';
import type { NameSegment } from '../names/segments.ts';
import { isOfThingInside } from '../short-names/letters-of-parts.ts';

const BRACKET = soughtWords(['(']);
const LETTERS = /^\p{Lu}{2,6}$/u;
const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'in', 'to', 'on', 'as', 'a']);
/** What several people are together. */
const GROUPS = new Set(words('team unit squad force party police network forum programme program group'));

/** What is no body with capitals either: "Adjusted Gross Revenue (AGR)", "Mobile Number Portability (MNP)". */
const MATTERS = new Set([
  ...words(
    'revenue revenues income tax duty fee fees rate rates ratio price prices index product cost costs',
  ),
  ...words(
    'number numbers code codes card cards portability flow flows spectrum protocol protocols standard',
  ),
  ...words(
    'technology technologies intelligence things computing learning currency transfer transfers goods',
  ),
  ...words('identity identification identifier access inclusion literacy reality interface infrastructure'),
]);

/**
 * The segments, with letters that stand for a common noun as nothing that has a name, wherever they stand: "rate of return (ROR)", "over-the-top
 * (OTT) providers" are no bodies.
 * @param segments in text order; so is what is given
 */
export function withoutLettersOfMatters(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const matters = new Set<string>();
  for (const open of placesOf(BRACKET, tokens))
    for (const name of matterInBrackets(tokens, segments, open)) matters.add(name);
  if (matters.size === 0) return segments;
  return segments.map((segment) =>
    segment.type.type === 'organization' && matters.has(segment.text) ? { ...segment, type: OTHER } : segment,
  );
}

/** The letters in brackets, and what they stand for where that is taken for a name; none where they stand for no matter. */
function matterInBrackets(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  open: number,
): readonly string[] {
  const letters = tokens[open + 1]?.text ?? '';
  if (tokens[open + 2]?.text !== ')') return matterSpelledOut(tokens, open);
  if (!LETTERS.test(letters)) return [];
  // "a special investigation team (SIT)" is a body.
  const head = tokens[open - 1]?.lower ?? '';
  if (isOrganizationHead(head) || BODY_NOUNS.has(head) || GROUPS.has(head)) return [];
  const isMatter = MATTERS.has(head);
  const last = overlapping(segments, { firstToken: open - 1, endToken: open }).at(-1);
  if (last !== undefined && isOfThingInside(letters, last)) return [letters];
  const first = firstSpelled(tokens, open, letters.toLowerCase(), isMatter);
  if (first === undefined)
    return (isMatter && isOfCapitals(tokens, open, letters)) || isOfText(tokens, open, letters)
      ? [letters]
      : [];
  const named = overlapping(segments, { firstToken: first, endToken: open });
  const [only, ...others] = named;
  if (only === undefined) return [letters];
  const isWhole = others.length === 0 && only.firstToken === first && only.endToken === open;
  return isMatter && isWhole && only.type.strength < 2 ? [letters, only.text] : [];
}

/** "the cybersecurity act (CSA)": the last of the letters is that of a text without a name of its own. */
function isOfText(tokens: readonly Token[], open: number, letters: string): boolean {
  const { lower = '', text = '' } = tokens[open - 1] ?? {};
  if (text !== lower || !(isInstrumentHead(lower) || isLegalHead(lower))) return false;
  return lower.charAt(0) === letters.charAt(letters.length - 1).toLowerCase();
}

/** "General Multipurpose Card (GMPC)": the first and last of the letters are those of words before the bracket. */
function isOfCapitals(tokens: readonly Token[], open: number, letters: string): boolean {
  if (tokens[open - 1]?.text.charAt(0) !== letters.charAt(letters.length - 1)) return false;
  for (let at = open - 2; /^\p{Lu}/u.test(tokens[at]?.text ?? ''); at--)
    if (tokens[at]?.text.charAt(0) === letters.charAt(0)) return true;
  return false;
}

/** Tokens of a bracket that says what letters stand for. */
const LONGEST_BRACKET = 10;

/** The letters before a bracket that spells them out, where a common noun behind it says what they are: "GPON (…) technology". */
function matterSpelledOut(tokens: readonly Token[], open: number): readonly string[] {
  const letters = tokens[open - 1]?.text ?? '';
  if (!LETTERS.test(letters)) return [];
  let close = open + 1;
  while (close < open + LONGEST_BRACKET && tokens[close]?.text !== ')') close++;
  return tokens[close]?.text === ')' && MATTERS.has(tokens[close + 1]?.lower ?? '') ? [letters] : [];
}

/**
 * The token at which the words begin whose first letters spell the short name, where those that count are written small.
 * @param maybeLarge whether they may be written with capitals, too
 */
function firstSpelled(
  tokens: readonly Token[],
  end: number,
  letters: string,
  maybeLarge: boolean,
): number | undefined {
  let at = end;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    at--;
    while (isSkipped(tokens[at], letters[letter])) at--;
    const { lower = '', text = '' } = tokens[at] ?? {};
    if (lower.charAt(0) !== letters[letter] || (text !== lower && !maybeLarge)) return undefined;
  }
  return at;
}

function isSkipped(token: Token | undefined, letter: string | undefined): boolean {
  if (token?.text === '-') return true;
  return token !== undefined && SMALL_WORDS.has(token.lower) && token.lower.charAt(0) !== letter;
}
