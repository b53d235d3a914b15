import type { Token } from '../../../contract/annotation.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { apartFrom } from './overlapping.ts';
import type { NameSegment } from './segments.ts';
import { CLOSING_MARKS } from './title-marks.ts';

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
  const closing = CLOSING_MARKS.get(tokens[open]?.text ?? '');
  if (closing === undefined) return [];
  for (let at = open + 1; at < open + LONGEST; at++)
    if (tokens[at]?.text === closing) return [{ firstToken: open, endToken: at + 1 }];
  return [];
}
