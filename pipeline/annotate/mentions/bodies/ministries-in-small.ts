import type { Token } from '../../../contract/annotation.ts';
import { countryOfName } from '../../../lexicon/countries.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised } from '../names/token-shapes.ts';

const MINISTRY = soughtWords(['ministry']);
/** Tokens of its fields. */
const LONGEST = 14;
const LINKS: ReadonlySet<string> = new Set(['and', '&', ',']);

/**
 * The segments, with ministries of which only the fields are written with capitals: "the ministry of Youth and Ports". The fields by themselves are no
 * bodies and places.
 * @param segments in text order; so is what is given
 */
export function withMinistriesInSmall(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const found: NameSegment[] = [];
  for (const at of placesOf(MINISTRY, tokens)) {
    if (tokens[at]?.text !== 'ministry' || tokens[at + 1]?.lower !== 'of') continue;
    const end = fieldsEnd(tokens, segments, at + 2);
    if (end > at + 2) found.push(segmentAt(tokens, at, end, { type: 'organization', strength: 2 }));
  }
  return found.length === 0 ? segments : withInPlace(segments, found);
}

/** Behind the fields that begin at a token; that token where there are none, as before a country or somebody. */
function fieldsEnd(tokens: readonly Token[], segments: readonly NameSegment[], first: number): number {
  let end = fieldEnd(tokens, segments, first);
  while (end > first && end - first < LONGEST) {
    const link = tokens[end]?.text === ',' && LINKS.has(tokens[end + 1]?.lower ?? '') ? end + 1 : end;
    if (!LINKS.has(tokens[link]?.lower ?? '')) break;
    const next = fieldEnd(tokens, segments, link + 1);
    // A comma goes on with a list only where its last field is joined by "and".
    const isListed = tokens[link]?.text !== ',' || LINKS.has(tokens[next]?.lower ?? '');
    if (next === link + 1 || !isListed) break;
    end = next;
  }
  return end;
}

function fieldEnd(tokens: readonly Token[], segments: readonly NameSegment[], first: number): number {
  let end = first;
  while (isCapitalised(tokens[end])) end++;
  if (end === first || countryOfName(tokens[first]?.text ?? '') !== undefined) return first;
  const isSomebody = overlapping(segments, { firstToken: first, endToken: end }).some(
    ({ type }) => type.type === 'person' || (type.type === 'organization' && type.strength === 2),
  );
  return isSomebody ? first : end;
}
