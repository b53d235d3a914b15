import type { Token } from '../../../contract/annotation.ts';
import { isInstrumentHead } from '../../../lexicon/instrument-words.ts';
import { words } from '../../../lexicon/words.ts';
import { ARTICLES } from './names-over-and.ts';
import { segmentAt } from './segment-at.ts';
import type { NameSegment } from './segments.ts';
import { isCapitalised } from './token-shapes.ts';

/** What a plan is called that has its matter from the one before "and". */
const GENERAL = new Set(words('implementation action operational investment master work strategic national'));
/** Of two plans more is said, also by any verb without the "s" of one: "serve as". */
const PLURAL = new Set(words('were are have'));
/** Tokens between "and" and the last word of such a name. */
const LONGEST = 3;

/**
 * Segments with two words for plans that share one article and one matter as one name: "the Ports Strategy and Implementation Plan". "The Lisbon
 * Declaration and the Porto Plan", or what "were adopted", are two.
 * @param segments in text order, and so are those given
 */
export function withPairedPlans(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const ends = segments.map((left, at) => endOfPair(tokens, left, segments[at + 1]));
  if (ends.every((end) => end === undefined)) return segments;
  // A plan that is also spoken of without the other is one of two.
  const alone = new Set(segments.flatMap(({ text }, at) => (ends[at] === undefined ? [text] : [])));
  const whole: NameSegment[] = [];
  for (let at = 0; at < segments.length; at++) {
    const [left, end] = [segments[at], ends[at]];
    if (left === undefined) continue;
    if (end === undefined || alone.has(left.text)) {
      whole.push(left);
      continue;
    }
    whole.push(segmentAt(tokens, left.firstToken, end, left.type));
    while ((segments[at + 1]?.firstToken ?? end) < end) at++;
  }
  return whole;
}

/** The token behind a second word for a plan that belongs to a name. */
function endOfPair(
  tokens: readonly Token[],
  { firstToken, endToken, words: own, type }: NameSegment,
  right: NameSegment | undefined,
): number | undefined {
  if (type.type !== 'instrument' || own.length < 2 || tokens[endToken]?.lower !== 'and') return undefined;
  if (!isInstrumentHead(own.at(-1)?.lower ?? '') || !ARTICLES.has(tokens[firstToken - 1]?.lower ?? ''))
    return undefined;
  let head = endToken + 1;
  while (head <= endToken + LONGEST && isGeneral(tokens[head])) head++;
  if (!isCapitalised(tokens[head]) || !isInstrumentHead(tokens[head]?.lower ?? '')) return undefined;
  const isTagged = right !== undefined && right.firstToken <= head;
  const end = isTagged ? right.endToken : head + 1;
  if (isTagged && (right.firstToken !== endToken + 1 || end <= head)) return undefined;
  if (isTagged && end > head + 1 && right.type.type !== 'instrument') return undefined;
  const next = tokens[end];
  const isPlural = PLURAL.has(next?.lower ?? '') || (next?.pos === 'VERB' && next.lower === next.lemma);
  return isCapitalised(next) || isPlural ? undefined : end;
}

function isGeneral(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token) && GENERAL.has(token.lower);
}
