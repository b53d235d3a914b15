import type { Token } from '../../../contract/annotation.ts';
import { countryOfDemonym, countryOfName } from '../../../lexicon/countries.ts';
import { words } from '../../../lexicon/words.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised, isHyphen } from '../names/token-shapes.ts';

const HEADS = soughtWords(
  words('declaration accord accords protocol convention treaty consensus charter communique communiqué'),
);
/** Tokens of the longest name of a place. */
const LONGEST = 5;

/**
 * The segments with solemn texts that go by the place where they were agreed and whose head is written small: "the Porto declaration", "the 2019 Porto
 * Novo accord". Of a country they may be anybody's: "the Kenya declaration".
 * @param segments in text order; so is what is given
 */
export function withTextsOfPlaces(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const found: NameSegment[] = [];
  for (const head of placesOf(HEADS, tokens)) {
    if (tokens[head]?.text !== tokens[head]?.lower || tokens[head + 1]?.pos === 'NOUN') continue;
    let first = head;
    while (first > head - LONGEST && isPartOfPlace(tokens, first, head)) first--;
    if (first === head) continue;
    const text = segmentAt(tokens, withYear(tokens, first), head + 1, { type: 'instrument', strength: 2 });
    const place = segmentAt(tokens, first, head, { type: 'place', strength: 0 });
    if (tokens[text.firstToken - 1]?.lower !== 'the' || isOfCountry(place)) continue;
    const others = overlapping(segments, text);
    if (others.every((other) => other.type.type === 'place' && other.endToken <= head)) found.push(text);
  }
  return found.length === 0 ? segments : withInPlace(segments, found);
}

function isPartOfPlace(tokens: readonly Token[], at: number, head: number): boolean {
  const before = tokens[at - 1];
  return isCapitalised(before) || (at < head && isHyphen(before) && isCapitalised(tokens[at - 2]));
}

function withYear(tokens: readonly Token[], first: number): number {
  return /^(?:19|20)\d{2}$/.test(tokens[first - 1]?.text ?? '') ? first - 1 : first;
}

function isOfCountry({ text, words: parts }: NameSegment): boolean {
  return (
    countryOfName(text) !== undefined ||
    parts.some((part) => countryOfDemonym(part.text) !== undefined || /^\p{Lu}{2,}s?$/u.test(part.text))
  );
}
