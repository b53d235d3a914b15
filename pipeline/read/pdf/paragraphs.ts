import type { Line } from './lines.ts';

/** Lines that belong together. */
export type Paragraph = readonly [Line, ...Line[]];

/** Lines of one paragraph are at most so much further apart than lines mostly are. */
const LOOSER = 1.25;
/** Where the line goes on in the middle of a sentence; large headings are set more loosely. */
const MUCH_LOOSER = 1.5;
const LOWER_CASE = /^\p{Ll}/u;
const OTHER_SIZE = 0.08;
/** In sizes of the text. */
const INDENT = 0.6;
const MAX_INDENT = 4;
/** A line that leaves so much of its column empty ends a paragraph, unless it is the whole column. */
const SHORT = 0.3;
const SENTENCE_END = /[.!?:;…。]["'”’»)\]]*$/u;
const CONTINUES = /^[\p{Ll}\d]|^[,;)]/u;
const BULLET = /^[•‣▪●○◦■▸►]\s?/u;
const DASH = /^[-–—*·]\s/u;
const NUMBER = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s/i;

/** How far apart the lines of a file mostly stand, in sizes of their text. */
export function leadingOf(lines: readonly Line[]): number {
  const leadings = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || line.isFirst || line.isTableRow || above.isTableRow) return [];
    if (isOtherSize(above, line) || line.y <= above.y) return [];
    return [(line.y - above.y) / line.size];
  });
  leadings.sort((one, other) => one - other);
  // Gaps between paragraphs are wider than those between lines, and a third of all gaps may be such.
  return leadings[Math.floor(leadings.length / 3)] ?? 1.2;
}

/**
 * Puts lines in reading order together to paragraphs. A new one begins where the size or the font changes, after a wider gap, at an indent,
 * at a bullet or number of a list, after a line that ends early, and at each row of a table. At the top of a column or page a paragraph
 * goes on where the line before did not end a sentence.
 */
export function paragraphsOf(lines: readonly Line[], leading: number): Paragraph[] {
  const paragraphs: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open !== undefined && continues(open, line, leading)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** Whether the paragraph is an item of a list, judged by how its first line begins. */
export function isListItem([first]: Paragraph): boolean {
  return isItemStart(first.text) && !first.isTableRow;
}

/** The text of an item without its bullet; numbers stay. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, '').replace(DASH, '');
}

function isItemStart(text: string): boolean {
  return BULLET.test(text) || DASH.test(text) || NUMBER.test(text);
}

function continues(open: Paragraph, line: Line, leading: number): boolean {
  const last = open.at(-1) ?? open[0];
  if (line.isTableRow || last.isTableRow || isOtherSize(last, line) || BULLET.test(line.text)) return false;
  if (line.isFirst) return goesOnElsewhere(last, line);
  const gap = line.y - last.y;
  const ended = SENTENCE_END.test(last.text);
  const isSameSentence = !ended && LOWER_CASE.test(line.text) && !isItemStart(line.text);
  if (gap < 0 || gap > line.size * leading * (isSameSentence ? MUCH_LOOSER : LOOSER)) return false;
  if (isSameSentence) return true;
  if (isHeadingChange(open, line)) return false;
  if (isItemStart(line.text) && (ended || endsEarly(last, line))) return false;
  if (endsEarly(last, line) && (ended || last.room > columnOf(last) * SHORT)) return false;
  return isAtExpectedIndent(open, line);
}

/** In the next column, or on the next page. */
function goesOnElsewhere(last: Line, line: Line): boolean {
  if (SENTENCE_END.test(last.text) || isItemStart(line.text)) return false;
  return last.font === line.font || CONTINUES.test(line.text) ? !endsEarly(last, line) : false;
}

function isOtherSize(one: Line, other: Line): boolean {
  return Math.abs(one.size - other.size) > OTHER_SIZE * Math.max(one.size, other.size);
}

/** Lines all in another font stand above a paragraph; a word or two in it at the start of a line do not. */
function isHeadingChange(open: Paragraph, line: Line): boolean {
  const last = open.at(-1) ?? open[0];
  return (
    last.font !== line.font &&
    open.every(({ font }) => font === last.font) &&
    !SENTENCE_END.test(last.text) &&
    last.room > line.size * 2 &&
    !CONTINUES.test(line.text)
  );
}

/** Whether the first word of the next line would have fitted. */
function endsEarly(last: Line, line: Line): boolean {
  const word = line.text.split(' ', 1)[0] ?? '';
  const perCharacter = line.width / Math.max(line.text.length, 1);
  return last.room > (word.length + 1.5) * perCharacter;
}

function columnOf({ indent, width, room }: Line): number {
  return indent + width + room;
}

function isCentred({ indent, room, size }: Line): boolean {
  return indent > size && Math.abs(indent - room) < size;
}

/** The second line may stand left of the first, or right of it in an item of a list; further lines stand below the second. */
function isAtExpectedIndent(open: Paragraph, line: Line): boolean {
  const [first, second] = open;
  const tolerance = line.size * INDENT;
  if (isCentred(line) && (isCentred(first) || first.room + first.indent < tolerance)) return true;
  if (second !== undefined) return Math.abs(line.indent - second.indent) <= tolerance;
  const shift = line.indent - first.indent;
  if (shift > tolerance) return isItemStart(first.text);
  return shift >= -line.size * MAX_INDENT;
}
