import { isBoilerplate } from '../boilerplate.ts';
import { leadOf } from './lead.ts';
import { furnitureOf } from './phrases.ts';
import { type Line, type Section, linesOf } from './section.ts';

/** A longer link is a sentence that somebody linked. */
const MAX_LINK = 120;

/**
 * The lines of an article in order, with its lead, and without its headline and what the page put between them: captions, dates, links
 * to other articles, calls to share and subscribe.
 * @param article the section that holds it
 * @param titles what the page calls the article, as `comparable` gives it
 */
export function articleLines(article: Section, titles: ReadonlySet<string>): Line[] {
  const lines = [...leadOf(article), ...linesOf(article)];
  return withoutLooseHeadings(withoutFurniture(lines, titles));
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
    return line.kind === 'heading' || !isLink(line);
  });
}

function isLink({ text, linked }: Line): boolean {
  return linked > text.length * 0.8 && text.length < MAX_LINK;
}

/** Headings at the end stood above what was left out. */
function withoutLooseHeadings(lines: readonly Line[]): Line[] {
  return lines.slice(0, lines.findLastIndex(({ kind }) => kind !== 'heading') + 1);
}
