import { isBoilerplate } from '../boilerplate.ts';
import { leadOf } from './lead.ts';
import { furnitureOf } from './phrases.ts';
import { proseOf } from './prose.ts';
import { type Line, type Section, linesOf } from './section.ts';

const SENTENCE_END = /[.!?:…。！？]["'”»’)]*$/;
/** A longer link is a sentence that somebody linked. */
const MAX_LINK = 120;
/** A longer line is no label and no caption. */
const MAX_LABEL = 40;
const MAX_CAPTION = 100;

/**
 * The lines of an article in order, with its lead, and without its headline and what the page put between them: captions, dates, links
 * to other articles, calls to share and subscribe.
 * @param article the section that holds it
 * @param titles what the page calls the article, as `comparable` gives it
 */
export function articleLines(article: Section, titles: ReadonlySet<string>): Line[] {
  const lines = [...leadOf(article), ...linesOf(article)];
  return withoutLooseEnds(withoutFurniture(lines, titles));
}

/** Letters and digits in lower case, words apart: two titles that differ in marks only are the same. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function withoutFurniture(lines: readonly Line[], titles: ReadonlySet<string>): Line[] {
  let isUnderLabel = false;
  return lines.filter((line) => {
    if (line.isHeadline || titles.has(comparable(line.text))) return false;
    const furniture = furnitureOf(line.text);
    // Links below "Related articles" are furniture however long they are.
    isUnderLabel = furniture === 'label' || (isUnderLabel && line.linked * 2 > line.text.length);
    if (isUnderLabel || furniture !== null || isBoilerplate(line.text)) return false;
    return line.kind === 'heading' || !(isLink(line) || isCaption(line));
  });
}

/** A line that is no sentence, in one paragraph with a picture. */
function isCaption(line: Line): boolean {
  const { section, text, kind } = line;
  const isAlone = section.holdsImage && section.chars < 2 * MAX_CAPTION;
  return isAlone && kind === 'paragraph' && text.length < MAX_CAPTION && proseOf(line) === 0;
}

function isLink({ text, linked }: Line): boolean {
  return linked > text.length * 0.8 && text.length < MAX_LINK;
}

/**
 * Without what stands before and after the running text and is no sentence: headings at the end, which stood above what was left out, and
 * short labels at both ends. Lists and tables stay.
 */
function withoutLooseEnds(lines: readonly Line[]): Line[] {
  const first = lines.findIndex((line) => !isLabel(line));
  const last = lines.findLastIndex((line) => line.kind !== 'heading' && !isLabel(line));
  return first === -1 ? lines.filter(({ kind }) => kind !== 'heading') : lines.slice(first, last + 1);
}

function isLabel(line: Line): boolean {
  return line.kind === 'paragraph' && line.text.length < MAX_LABEL && !SENTENCE_END.test(line.text);
}
