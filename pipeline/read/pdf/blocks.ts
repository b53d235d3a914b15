import type { TextBlock } from '../text-block.ts';
import { partsInOrder } from './columns.ts';
import type { Fragment } from './fragments.ts';
import { mainSize, withoutFootnoteMarks } from './footnote-marks.ts';
import { type Vocabulary, joinLines, vocabularyOf } from './hyphens.ts';
import { type Line, linesOf } from './lines.ts';
import { type Paragraph, isListItem, leadingOf, paragraphsOf, withoutBullet } from './paragraphs.ts';
import { rowsOf } from './rows.ts';
import { type PageRows, withoutRunningHeads } from './running-heads.ts';

/** A page as the file draws it; its height is in points. */
export interface Page {
  readonly number: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
}

/** What most of the text of a file looks like. */
interface Body {
  readonly size: number;
  readonly font: string;
}

/** Of the size of the body: headings are so much larger, footnotes so much smaller. */
const HEADING = 1.15;
const NOTE = 0.87;
const MAX_HEADING = 200;
/** A heading no larger than the text, in a font of its own. */
const MAX_SMALL_HEADING = 100;
const SENTENCE_END = /[.!?;,]["'”’)]*$/u;
const CAPITAL = /^["'“‘(]*[\p{Lu}\p{N}]/u;
const LOOSE_ACCENT = /([¨´ˆˇ˘˚])(\p{L})/gu;
const COMBINING: ReadonlyMap<string, string> = new Map([
  ['¨', '\u0308'],
  ['´', '\u0301'],
  ['ˆ', '\u0302'],
  ['ˇ', '\u030c'],
  ['˘', '\u0306'],
  ['˚', '\u030a'],
]);
const SPLIT_HYPHEN = /\u00ad/g;

/**
 * The text of a file in blocks, each with the page on which it begins, and the largest heading of its first page with text. Running
 * heads and page numbers are dropped; footnotes stand behind the last paragraph that begins on their page.
 */
export function blocksOfPages(pages: readonly Page[]): { blocks: TextBlock[]; heading: string | null } {
  const lines = withoutRunningHeads(pages.map(pageRows)).flatMap(linesOfPage);
  const body = { size: mainSize(lines), font: mainFont(lines) };
  const notes = notesIn(lines, body);
  const vocabulary = vocabularyOf(lines.map(({ text }) => text));
  const leading = leadingOf(lines);
  const main = paragraphsOf(
    lines.filter((line) => !notes.has(line)),
    leading,
  );
  const small = paragraphsOf(
    lines.filter((line) => notes.has(line)),
    leading,
  );
  const blocks = withNotes(main, small)
    .map((paragraph) => ({ paragraph, block: blockOf(paragraph, body, vocabulary) }))
    .filter(({ block }) => block.text !== '');
  return { blocks: blocks.map(({ block }) => block), heading: titleIn(blocks, body) };
}

function pageRows({ number, height, fragments }: Page): PageRows {
  return { number, height, rows: rowsOf(withoutFootnoteMarks(fragments)) };
}

function linesOfPage({ number, rows }: PageRows): Line[] {
  return partsInOrder(rows).flatMap((part) => linesOf(part, number));
}

function mainFont(lines: readonly Line[]): string {
  const lengths = new Map<string, number>();
  for (const { font, text } of lines) lengths.set(font, (lengths.get(font) ?? 0) + text.length);
  return [...lengths].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0];
}

/** Small lines below the last line of a page that is not small. */
function notesIn(lines: readonly Line[], body: Body): Set<Line> {
  const notes = new Set<Line>();
  const lowest = new Map<number, number>();
  for (const { page, y, size } of lines)
    if (size > body.size * NOTE) lowest.set(page, Math.max(lowest.get(page) ?? 0, y));
  for (const line of lines)
    if (line.size <= body.size * NOTE && !line.isTableRow && line.y > (lowest.get(line.page) ?? Infinity))
      notes.add(line);
  return notes;
}

function withNotes(main: readonly Paragraph[], notes: readonly Paragraph[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let next = 0;
  const addNotes = (before: number): void => {
    for (let note = notes[next]; note !== undefined && note[0].page < before; note = notes[++next])
      paragraphs.push(note);
  };
  for (const paragraph of main) {
    addNotes(paragraph[0].page);
    paragraphs.push(paragraph);
  }
  addNotes(Infinity);
  return paragraphs;
}

function blockOf(paragraph: Paragraph, body: Body, vocabulary: Vocabulary): TextBlock {
  const [first, ...others] = paragraph;
  const joined = others.reduce((text, line) => joinLines(text, line.text, vocabulary), first.text);
  const text = withAccents(joined).replace(SPLIT_HYPHEN, '').replace(/\s+/g, ' ').trim();
  const kind = kindOf(paragraph, text, body);
  return { kind, text: kind === 'list-item' ? withoutBullet(text) : text, page: first.page };
}

/** Some fonts draw an accent on its own before its letter. */
function withAccents(text: string): string {
  return text.replace(LOOSE_ACCENT, (drawn, accent: string, letter: string) => {
    const composed = `${letter}${COMBINING.get(accent) ?? ''}`.normalize('NFC');
    return composed.length === 1 ? composed : drawn;
  });
}

function kindOf(paragraph: Paragraph, text: string, body: Body): TextBlock['kind'] {
  const [first] = paragraph;
  if (first.isTableRow) return 'table-row';
  if (isHeading(paragraph, text, body)) return 'heading';
  if (isListItem(paragraph)) return 'list-item';
  return isQuote(paragraph) ? 'quote' : 'paragraph';
}

function isHeading(paragraph: Paragraph, text: string, { size, font }: Body): boolean {
  const [first] = paragraph;
  if (text.length > MAX_HEADING || !/\p{L}/u.test(text)) return false;
  if (first.size >= size * HEADING) return true;
  return (
    text.length <= MAX_SMALL_HEADING &&
    paragraph.length <= 2 &&
    first.size >= size * 0.97 &&
    paragraph.every((line) => line.font !== font) &&
    CAPITAL.test(text) &&
    !SENTENCE_END.test(text)
  );
}

/** Set in on both sides, over more than one line. */
function isQuote(paragraph: Paragraph): boolean {
  return (
    paragraph.length > 1 && paragraph.every(({ indent, room, size }) => indent > size * 1.5 && room > size)
  );
}

function titleIn(
  blocks: readonly { paragraph: Paragraph; block: TextBlock }[],
  { size }: Body,
): string | null {
  const page = blocks[0]?.block.page;
  const headings = blocks.filter(({ block }) => block.kind === 'heading' && block.page === page);
  const largest = headings.reduce((most, { paragraph }) => Math.max(most, paragraph[0].size), size * HEADING);
  return headings.find(({ paragraph }) => paragraph[0].size >= largest)?.block.text ?? null;
}
