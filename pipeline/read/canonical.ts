import type { Block } from '../contract/article.ts';
import type { TextBlock } from './text-block.ts';

const SEPARATOR = '\n\n';
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Puts the blocks together, an empty line between them, and notes where each stands. From here on the text never changes. */
export function canonicalText(textBlocks: readonly TextBlock[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, text, page } of textBlocks) {
    const end = start + text.length;
    blocks.push(page === undefined ? { kind, start, end } : { kind, start, end, page });
    start = end + SEPARATOR.length;
  }
  return { text: textBlocks.map(({ text }) => text).join(SEPARATOR), blocks };
}

/** Number of words: runs of letters and digits, so "broad-band" and "don't" are two each. */
export function countWords(text: string): number {
  let count = 0;
  for (const _word of text.matchAll(WORD)) count++;
  return count;
}
