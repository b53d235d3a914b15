import type { Span } from '../../pipeline/contract/span.ts';

/** Whether two spans have a character in common. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The offsets at which the words inside the spans begin: marks and spaces at the edges do not matter. */
export function wordsIn(text: string, spans: readonly Span[]): Set<number> {
  return new Set(
    spans.flatMap(({ start, end }) =>
      Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu), ({ index }) => start + index),
    ),
  );
}

/** How many of the first words are also among the second. */
export function shared(words: ReadonlySet<number>, others: ReadonlySet<number>): number {
  return [...words].filter((word) => others.has(word)).length;
}

/** Words in common over words in either; 0 where there are none. */
export function intersectionOverUnion(words: ReadonlySet<number>, others: ReadonlySet<number>): number {
  const common = shared(words, others);
  return common === 0 ? 0 : common / (words.size + others.size - common);
}
