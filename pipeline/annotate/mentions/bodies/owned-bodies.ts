import type { Token } from '../../../contract/annotation.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';
import { words } from '../../../lexicon/words.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised, joined } from '../names/token-shapes.ts';

/** Whose a body is by a word that may be of any. */
const ANY_OWNERS: ReadonlySet<string> = new Set(
  words(
    'centre center government state country republic company union nation organisation organization authority agency ministry department commission region community kingdom continent alliance bloc city',
  ),
);
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and', '&']);
/** Tokens behind the head of a body: "of Inspector General". */
const LONGEST_REST = 8;

/**
 * The segments, with bodies parted from their owners: "Harbour Post’s Quay Office" is two bodies where the article names "Harbour Post", too, or the name goes
 * on behind the second ("Office of Port Safety"), "Kenya’s Quay Systems" is a place and a body, and "the Government’s Department of Ports" is the department.
 * What only belongs to a body and is none by its head is no body.
 */
export function withOwnersApart(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const marks = new Map<NameSegment, number>();
  for (const segment of segments) {
    const mark =
      segment.type.type === 'organization' || isTextOfAny(tokens, segment)
        ? ownerEnd(tokens, segment)
        : undefined;
    if (mark !== undefined) marks.set(segment, mark);
  }
  if (marks.size === 0) return segments;
  const named = new Map(segments.map(({ text, type }) => [text, type]));
  return segments.flatMap((segment) => {
    const mark = marks.get(segment);
    return mark === undefined ? [segment] : parted(tokens, segment, mark, named);
  });
}

/** "Region’s Digital Agenda 2025": a text and whose it is, by a word that may be of any. */
function isTextOfAny(tokens: readonly Token[], { firstToken, type }: NameSegment): boolean {
  const owner = tokens[firstToken]?.lower ?? '';
  const isMarked = /^['’]s$/.test(tokens[firstToken + 1]?.text ?? '');
  return type.type === 'instrument' && isMarked && ANY_OWNERS.has(owner);
}

/** The token "’s" in a name. */
function ownerEnd(tokens: readonly Token[], { firstToken, endToken }: NameSegment): number | undefined {
  for (let at = firstToken + 1; at < endToken - 1; at++)
    if (/^['’]s$/.test(tokens[at]?.text ?? '')) return at;
  return undefined;
}

function parted(
  tokens: readonly Token[],
  segment: NameSegment,
  mark: number,
  named: ReadonlyMap<string, NameSegment['type']>,
): NameSegment[] {
  const { firstToken, endToken, type } = segment;
  const text = joined(tokens.slice(firstToken, mark));
  const owner = segmentAt(tokens, firstToken, mark, named.get(text) ?? type);
  const end = restEnd(tokens, endToken);
  const body = segmentAt(tokens, mark + 1, end, type);
  const isBody = tokens.slice(mark + 1, endToken).some(({ lower }) => isOrganizationHead(lower));
  if (firstToken === mark - 1 && ANY_OWNERS.has(tokens[firstToken]?.lower ?? ''))
    return isBody || type.type === 'instrument' ? [body] : [];
  if (isKnownPlace(text)) return [{ ...owner, type: { type: 'place', strength: 2 } }, body];
  // "Commission for Women’s Affairs"
  const isOfMatter = !isBody && tokens.slice(firstToken, mark).some(({ lower }) => LINKS.has(lower));
  if (isOfMatter || (!named.has(text) && end === endToken)) return [segment];
  return isBody ? [owner, body] : [owner];
}

/** Behind "of Inspector General" of "Office of Inspector General"; the same token where the name ends in no such head. */
function restEnd(tokens: readonly Token[], endToken: number): number {
  const isCut = isOrganizationHead(tokens[endToken - 1]?.lower ?? '') && tokens[endToken]?.lower === 'of';
  if (!isCut || !isCapitalised(tokens[endToken + 1])) return endToken;
  let end = endToken + 1;
  for (let at = end; at < endToken + LONGEST_REST; at++) {
    if (isCapitalised(tokens[at])) end = at + 1;
    else if (!LINKS.has(tokens[at]?.lower ?? '')) break;
  }
  return end;
}
