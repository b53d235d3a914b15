import type { Token } from '../../../contract/annotation.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';

const SHEIKH = /^Sheikha?$/;

/**
 * The segments, of which a person with one name only is called with the title that belongs to it: "Sheikh Omara", where the article knows no "Omara
 * Khalil".
 */
export function withSheikhs(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  if (!segments.some((segment) => isSheikh(tokens, segment))) return segments;
  const longer = new Set(segments.flatMap(wordsOfPerson));
  return segments.map((segment) =>
    isSheikh(tokens, segment) && !longer.has(segment.text)
      ? segmentAt(tokens, segment.firstToken - 1, segment.endToken, segment.type)
      : segment,
  );
}

function wordsOfPerson({ type, words }: NameSegment): string[] {
  return type.type === 'person' && words.length > 1 ? words.map(({ text }) => text) : [];
}

function isSheikh(tokens: readonly Token[], { type, firstToken, endToken }: NameSegment): boolean {
  const isAlone = type.type === 'person' && endToken - firstToken === 1;
  return isAlone && SHEIKH.test(tokens[firstToken - 1]?.text ?? '');
}
