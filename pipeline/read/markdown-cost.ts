/** Larger bodies would take the parser many seconds and gigabytes. */
const MAX_LENGTH = 2_000_000;
const MAX_COST = 10_000_000;
const MARKS = '*_[`<>&\\';

/**
 * Whether the Markdown parser can take this body in about a second. Its time grows with the square of the marks in a paragraph (`[`, `*`
 * …) and of the depth at which lines are nested (measured with mdast-util-from-markdown 2.1), which no article comes near, so such a
 * body is hostile or is not Markdown.
 */
export function isAffordable(body: string): boolean {
  if (body.length > MAX_LENGTH) return false;
  let cost = 0;
  let marks = 0;
  for (const line of body.split('\n')) {
    const indent = line.search(/[^\s>*+-]/);
    const depth = indent === -1 ? line.length : indent;
    cost += depth * depth;
    if (line.trim() === '') {
      cost += marks * marks;
      marks = 0;
    }
    marks += countMarks(line);
  }
  return cost + marks * marks <= MAX_COST;
}

function countMarks(line: string): number {
  let marks = 0;
  for (const character of line) if (MARKS.includes(character)) marks++;
  return marks;
}
