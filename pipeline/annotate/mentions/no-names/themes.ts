import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { apartFrom } from '../names/overlapping.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised } from '../names/token-shapes.ts';
import { titleEnd } from '../names/title-ends.ts';
import { CLOSING_MARKS } from '../names/title-marks.ts';

const THEMES = soughtWords(['theme', 'themes', 'themed', 'motto', 'slogan', 'tagline']);
/** Between the word and what the theme is: "theme of", "theme was:". */
const LINKS: ReadonlySet<string> = new Set(['of', 'is', 'was', 'being', ':', ',', '-', '–', '—']);
const FARTHEST = 3;
/** Tokens of a theme. */
const LONGEST = 40;

/** The segments without those inside the theme of something: the bodies and plans of “Quays: A Connected Community” are none. */
export function withoutThemes(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const themes = placesOf(THEMES, tokens).flatMap((at) => themeBehind(tokens, at));
  return themes.length === 0 ? segments : apartFrom(segments, themes);
}

/** The words in quotation marks behind "theme". */
function themeBehind(tokens: readonly Token[], word: number): Pick<NameSegment, 'firstToken' | 'endToken'>[] {
  let open = word + 1;
  while (open < word + FARTHEST && LINKS.has(tokens[open]?.lower ?? '')) open++;
  const mark = tokens[open]?.text ?? '';
  const closing = mark === '‘' ? '’' : mark === "'" ? "'" : CLOSING_MARKS.get(mark);
  if (closing === undefined)
    return isPlainTitle(tokens, open) ? [{ firstToken: open, endToken: titleEnd(tokens, open, TITLE) }] : [];
  for (let at = open + 1; at < open + LONGEST; at++)
    if (tokens[at]?.text === closing) return [{ firstToken: open, endToken: at + 1 }];
  return [];
}

/** "under the theme, Bridging Ports for an Inclusive Future": a participle or so with a capital behind a comma or colon begins a title without marks. */
function isPlainTitle(tokens: readonly Token[], first: number): boolean {
  const [before, word] = [tokens[first - 1], tokens[first]];
  const isBehind =
    /^[,:]$/.test(before?.text ?? '') || /^(?:theme|motto|slogan|is|as)$/.test(before?.lower ?? '');
  return isBehind && isCapitalised(word) && titleEnd(tokens, first, TITLE) - first >= FEWEST;
}

/** Tokens of a title. */
const FEWEST = 4;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  words('a an the and of for in on to with through by as - :'),
);
const TITLE = { isWord: isCapitalised, small: SMALL_WORDS, longest: LONGEST };
