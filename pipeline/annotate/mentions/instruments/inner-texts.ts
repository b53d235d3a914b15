import type { Token } from '../../../contract/annotation.ts';
import { isInstrumentHead } from '../../../lexicon/instrument-words.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isInitialsOf } from '../short-names/short-for.ts';

/**
 * The segments, of which a text that is about another one gives way to that where brackets have its letters: "Implementing Guidelines for the Quay Data
 * Framework (QDF)".
 */
export function withInnerTexts(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  return segments.map((segment) => innerText(tokens, segment) ?? segment);
}

function innerText(
  tokens: readonly Token[],
  { firstToken, endToken, type, words }: NameSegment,
): NameSegment | undefined {
  if (type.type !== 'instrument' || tokens[endToken]?.text !== '(' || tokens[endToken + 2]?.text !== ')')
    return undefined;
  if (!isInstrumentHead(words.at(-1)?.lower ?? '')) return undefined;
  const short = tokens[endToken + 1]?.text ?? '';
  const the = words.findLastIndex(({ lower }) => lower === 'the');
  const isAbout = the > 1 && /^(?:for|of|on|to|under)$/.test(words[the - 1]?.lower ?? '');
  if (!isAbout || !/^\p{Lu}{2,}$/u.test(short)) return undefined;
  const inner = words.slice(the + 1);
  const isInner = inner.some((_, from) => isInitialsOf(short, textOf(inner.slice(from))));
  return isInner && !isInitialsOf(short, textOf(words))
    ? segmentAt(tokens, firstToken + the + 1, endToken, type)
    : undefined;
}

function textOf(words: readonly Token[]): string {
  return words.map(({ text }) => text).join(' ');
}
