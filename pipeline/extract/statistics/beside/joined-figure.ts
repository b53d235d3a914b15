import type { PatternIndex } from '../../pattern/pattern-index.ts';

/**
 * Past a figure that is part of the same object as the one before it, so that the time behind it is of both: "20 million forms worth [$5 million] in
 * 2024", "40 boats and [30 ships] in 2024", but not "40 in 2023 and [50] in 2024".
 */
export function pastJoined(
  at: number,
  { annotation: { tokens }, quantities }: PatternIndex,
): number | undefined {
  const figure = quantities.get(at);
  if (figure === undefined) return undefined;
  const link = tokens[at - 1]?.lower;
  if (link === 'worth') return figure.endToken;
  const behind = tokens[figure.endToken];
  if (link === 'and' && behind?.lower === 'respectively') return figure.endToken;
  const hasNoun = /^(?:NOUN|ADJ)$/.test(behind?.pos ?? '');
  return link === 'and' && hasNoun && figure.item.unit !== '' ? figure.endToken : undefined;
}
