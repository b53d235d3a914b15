/** A file's text with its front matter taken off. */
export interface FrontMatter {
  /** What stands between the `---` lines; null where the file has no front matter. */
  readonly yaml: string | null;
  /** Line of the file on which `yaml` begins, from 1. */
  readonly line: number;
  readonly body: string;
  /** The opening `---` has fields below it, but no closing one. */
  readonly unclosed: boolean;
}

const FENCE = /^---[ \t]*$/;
const FIELD = /^["']?[A-Za-z_][\w-]*["']?[ \t]*:/;

/**
 * Parts front matter (YAML between two `---` lines at the very top) from the body. A `---` line that has no `name:` line under it is a
 * rule across the page, and stays in the body.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  const none: FrontMatter = { yaml: null, line: 2, body: text, unclosed: false };
  if (!FENCE.test(lines[0] ?? '')) return none;
  const close = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (close === -1) return { ...none, unclosed: FIELD.test(lines[1] ?? '') };
  const between = lines.slice(1, close);
  const isFrontMatter =
    between.every((line) => line.trim() === '') || between.some((line) => FIELD.test(line));
  if (!isFrontMatter) return none;
  return {
    yaml: between.join('\n'),
    line: 2,
    body: lines.slice(close + 1).join('\n'),
    unclosed: false,
  };
}
