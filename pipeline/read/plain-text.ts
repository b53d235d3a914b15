import { withoutBoilerplate } from './boilerplate.ts';
import type { TextBlock } from './text-block.ts';

/** Nobody wraps by hand at more characters than this. */
const MAX_WRAP_COLUMN = 120;
const BULLET = /^[-*•‣]\s/;
const LOWER_CASE = /^\p{Ll}/u;

/** Two lines that follow each other with no empty line between them. */
interface LineBreak {
  readonly before: string;
  readonly after: string;
}

/**
 * Paragraphs of plain text.
 *
 * Each line is a paragraph, unless the text is hard-wrapped: no line is longer than 120 characters, at least a third of the line breaks
 * inside runs of lines are followed by a lower-case letter, and at least half of them stand where the next word would not have fitted.
 * Then lines are joined with a space wherever the next word would not have fitted or begins in lower case; an empty line, a line that
 * ends early and a bullet begin a paragraph.
 *
 * Tabs become spaces; white space at the ends of lines, and boilerplate at both ends of the text, are dropped.
 */
export function plainTextBlocks(text: string): TextBlock[] {
  const lines = text.split('\n').map((line) => line.replace(/\t+/g, ' ').trim());
  const content = withoutBoilerplate(lines, (line) => line);
  const width = wrapColumn(content);
  const isInside = ({ before, after }: LineBreak): boolean =>
    width !== null && !BULLET.test(after) && (isFilled({ before, after }, width) || LOWER_CASE.test(after));
  return joinLines(content, isInside).map((paragraph) => ({ kind: 'paragraph', text: paragraph }));
}

/** Where the text is wrapped, judged by its longest line of several words; null where it is not hard-wrapped. */
function wrapColumn(lines: readonly string[]): number | null {
  if (lines.some((line) => line.length > MAX_WRAP_COLUMN)) return null;
  const breaks = lineBreaks(lines);
  const width = lines.reduce(
    (longest, line) => (line.includes(' ') ? Math.max(longest, line.length) : longest),
    0,
  );
  const lowered = breaks.filter(({ after }) => LOWER_CASE.test(after)).length;
  const filled = breaks.filter((lineBreak) => isFilled(lineBreak, width)).length;
  const isWrapped = breaks.length > 0 && lowered * 3 >= breaks.length && filled * 2 >= breaks.length;
  return isWrapped ? width : null;
}

function lineBreaks(lines: readonly string[]): LineBreak[] {
  return lines.flatMap((after, index) => {
    const before = lines[index - 1] ?? '';
    return before === '' || after === '' ? [] : [{ before, after }];
  });
}

/** Whether the line was broken because the next word would have gone over the column. */
function isFilled({ before, after }: LineBreak, width: number): boolean {
  const firstWord = after.split(' ', 1)[0] ?? '';
  return before.length + 1 + firstWord.length > width;
}

function joinLines(lines: readonly string[], isInside: (lineBreak: LineBreak) => boolean): string[] {
  const paragraphs: string[][] = [];
  let before = '';
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (line !== '' && before !== '' && open !== undefined && isInside({ before, after: line }))
      open.push(line);
    else if (line !== '') paragraphs.push([line]);
    before = line;
  }
  return paragraphs.map((paragraph) => paragraph.join(' '));
}
