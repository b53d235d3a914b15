import type { Sentence, Token } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { KIND } from '../word-kinds.ts';

/** One sentence as the grammar sees it. Offsets count in the whole text. */
export interface Window extends Span {
  /** The whole text with the dates blanked out, so that no number is read in them. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly firstToken: number;
  readonly endToken: number;
}

/** A window a sentence that has a word of a number in it. */
export function windowsOf(
  masked: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Window[] {
  const windows: Window[] = [];
  for (const { start, end, firstToken, endToken, kinds } of sentences)
    if ((kinds & KIND.number) !== 0) windows.push({ text: masked, tokens, start, end, firstToken, endToken });
  return windows;
}

/** The text with every character of the spans replaced by a NUL: same length, nothing to read. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.end <= at) continue;
    const start = Math.max(at, span.start);
    parts.push(text.slice(at, start), '\u0000'.repeat(span.end - start));
    at = span.end;
  }
  return parts.join('') + text.slice(at);
}

/** Index of the first token of the window that ends after `offset`; `endToken` where none does. Binary search. */
export function tokenAt(window: Window, offset: number): number {
  let [low, high] = [window.firstToken, window.endToken];
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = window.tokens[middle];
    if (token !== undefined && token.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The token at `index` if it is in the window. */
export function tokenIn(window: Window, index: number): Token | undefined {
  return index >= window.firstToken && index < window.endToken ? window.tokens[index] : undefined;
}
