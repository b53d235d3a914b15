import { Parser } from 'htmlparser2';

/** What a page is made of, counted without building anything of it. */
export interface PageSize {
  /** How many elements, and pieces of text (a character reference is one of its own). */
  readonly nodes: number;
  /** How deep the deepest of them stands. */
  readonly depth: number;
}

/**
 * Counts the elements and pieces of text of a page and how deep they are nested, with the tokenizer that linkedom parses with, so that both see the same
 * elements. It stops at the first element above a limit, so that time and memory are bounded by the limits, not by the page.
 */
export function pageSize(html: string, limits: PageSize): PageSize {
  let nodes = 0;
  let depth = 0;
  let open = 0;
  const parser = new Parser({
    onopentagname() {
      nodes++;
      open++;
      if (open > depth) depth = open;
      if (depth > limits.depth || nodes > limits.nodes) parser.pause();
    },
    ontext() {
      if (++nodes > limits.nodes) parser.pause();
    },
    onclosetag() {
      open--;
    },
  });
  parser.write(html);
  return { nodes, depth };
}
