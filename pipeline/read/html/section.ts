import type { TextBlock } from '../text-block.ts';
import type { Mark } from './names.ts';

/** Words that no block boundary parts, on one line. */
export interface Line {
  readonly kind: TextBlock['kind'];
  readonly text: string;
  /** How many of its characters stand in links. */
  readonly linked: number;
  /** Whether it stands in an `h1`. */
  readonly isHeadline: boolean;
  /** The element that it stands in. */
  readonly section: Section;
}

/** An element that parts lines, with all that it shows, in order. */
export interface Section {
  readonly tag: string;
  /** Its classes and its id, each in words of lower case. */
  readonly names: readonly string[];
  readonly mark: Mark;
  /** Whether the markup says that it is the text of an article (microdata). */
  readonly isArticleBody: boolean;
  readonly parent: Section | null;
  readonly parts: (Section | Line)[];
  /** Whether a picture stands among its lines. */
  holdsImage: boolean;
  /** Characters of all lines, and how many of them stand in links. */
  chars: number;
  linked: number;
  /** Running text (`proseOf`) in it, and how much of that is in what names itself an article. */
  allProse: number;
  namedProse: number;
  /** Running text in it that is not furniture. */
  prose: number;
  /** Whether it holds a headline, or what names itself the text of an article. */
  holdsArticle: boolean;
  /** Whether it is furniture of the page, or within such. */
  isFurniture: boolean;
}

export function isLine(part: Section | Line): part is Line {
  return 'text' in part;
}

export function newSection(
  tag: string,
  names: readonly string[],
  mark: Mark,
  isArticleBody: boolean,
  parent: Section | null,
): Section {
  return {
    tag,
    names,
    mark,
    isArticleBody,
    parent,
    parts: [],
    holdsImage: false,
    chars: 0,
    linked: 0,
    allProse: 0,
    namedProse: 0,
    prose: 0,
    holdsArticle: false,
    isFurniture: false,
  };
}

/** Whether `section` lies in `outer`, at any depth. */
export function isInside(section: Section, outer: Section): boolean {
  for (let at = section.parent; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

/** The lines of a section that are not furniture, in order. */
export function linesOf(section: Section): Line[] {
  const lines: Line[] = [];
  addLines(section, null, lines);
  return lines;
}

/** The lines of a section that stand before another section in it. */
export function linesBefore(section: Section, end: Section): Line[] {
  const lines: Line[] = [];
  addLines(section, end, lines);
  return lines;
}

/** Whether the end was reached. */
function addLines(section: Section, end: Section | null, lines: Line[]): boolean {
  for (const part of section.parts) {
    if (part === end) return true;
    if (isLine(part)) lines.push(part);
    else if (!part.isFurniture && addLines(part, end, lines)) return true;
  }
  return false;
}
