import type { Token } from '../../../contract/annotation.ts';
import { isOfficeHead, OFFICE_MODIFIERS } from '../../../lexicon/offices.ts';
import { overlapping, withInPlace } from './overlapping.ts';
import { segmentAt } from './segment-at.ts';
import type { NameSegment } from './segments.ts';
import { isCapitalised, joined } from './token-shapes.ts';

/** Words of a name that nothing else is called by, and of one that is looked for. */
const FEWEST = 2;
const MOST = 8;

/**
 * The segments, with names of several words, and bodies by their letters, wherever the article has the same words again and no name was found: what is
 * one at one place is one at another.
 * @param segments in text order; so is what is given
 */
export function withRepeatedNames(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const { named, lengths } = namesOf(segments);
  const found: NameSegment[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { text = '' } = tokens[at] ?? {};
    const own = lengths.get(text);
    if (own === undefined || isCapitalised(tokens[at - 1])) continue;
    for (const length of own) {
      const end = at + length;
      if (isCapitalised(tokens[end]) && !(length === 1 && mayFollow(tokens[end]))) continue;
      const name = named.get(joined(tokens.slice(at, end)));
      if (name === undefined || overlapping(segments, { firstToken: at, endToken: end }).length > 0) continue;
      found.push(segmentAt(tokens, at, end, { type: name.type.type, strength: 1 }));
      at = end - 1;
      break;
    }
  }
  return found.length === 0 ? segments : withInPlace(segments, found);
}

/** The names that are looked for by their text, and by their first word how many words they have, the most first. */
function namesOf(segments: readonly NameSegment[]): {
  readonly named: ReadonlyMap<string, NameSegment>;
  readonly lengths: ReadonlyMap<string, readonly number[]>;
} {
  const named = new Map<string, NameSegment>();
  const lengths = new Map<string, number[]>();
  for (const segment of segments) {
    const { words, text } = segment;
    if (!isRepeatable(segment) || named.has(text)) continue;
    named.set(text, segment);
    const first = words[0]?.text ?? '';
    const known = lengths.get(first);
    if (known === undefined) lengths.set(first, [words.length]);
    else if (!known.includes(words.length)) known.push(words.length);
  }
  for (const known of lengths.values()) if (known.length > 1) known.sort((a, b) => b - a);
  return { named, lengths };
}

/** "Director General" of "WPU Director General". */
function mayFollow(token: Token | undefined): boolean {
  return isOfficeHead(token?.lower ?? '') || OFFICE_MODIFIERS.has(token?.lower ?? '');
}

/** The letters of a body. */
const LETTERS = /^\p{Lu}{3,6}$/u;

function isRepeatable({ words, text, firstToken, endToken, type }: NameSegment): boolean {
  if (type.type === 'organization' && words.length === 1 && endToken === firstToken + 1)
    return LETTERS.test(text);
  const isWhole = words.length === endToken - firstToken;
  return type.type !== 'other' && isWhole && words.length >= FEWEST && words.length <= MOST;
}
