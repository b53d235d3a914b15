import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { isWithin, overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised } from '../names/token-shapes.ts';

const HEADS = soughtWords(words('plan strategy policy masterplan roadmap framework'));
const LONGEST = 7;
const FEWEST = 2;
const YEAR = /^20\d{2}(?:[-–]\d{2,4})?$/;
/** Between the capitals of a title. */
const LINKS = new Set(words('and of for on'));

/**
 * The segments with plans whose head alone is written small: "the Togo National Harbour plan", "the Quay Digital strategy 2024-2028". Without years
 * only one that is called national, or has its head with a capital elsewhere, is told from what anybody may plan.
 * @param segments in text order; so is what is given
 */
export function withSmallHeads(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const found: NameSegment[] = [];
  let plans: ReadonlySet<string> | undefined;
  for (const head of placesOf(HEADS, tokens)) {
    if (tokens[head]?.text !== tokens[head]?.lower || !isCapitalised(tokens[head - 1])) continue;
    if (tokens[head + 1]?.pos === 'NOUN') continue;
    let first = head;
    while (first > head - LONGEST && isPart(tokens, first)) first--;
    const plan = segmentAt(tokens, first, head + 1, { type: 'instrument', strength: 2 });
    if (head - first < FEWEST) continue;
    const isKnown = (plans ??= plansIn(segments)).has(plan.text.toLowerCase());
    if (!isKnown && !isTold(tokens, plan)) continue;
    const others = overlapping(segments, plan);
    if (others.every((other) => (isKnown ? isWithin(other, plan) : givesWay(other, plan)))) found.push(plan);
  }
  return found.length === 0 ? segments : withInPlace(segments, found);
}

function isPart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return isCapitalised(before) || (LINKS.has(before?.lower ?? '') && isCapitalised(tokens[at - 2]));
}

function isTold(tokens: readonly Token[], { firstToken, endToken, words: parts }: NameSegment): boolean {
  if (!/^(?:the|its|their|['’]s|a)$/.test(tokens[firstToken - 1]?.lower ?? '')) return false;
  return YEAR.test(tokens[endToken]?.text ?? '') || parts.some(({ text }) => text === 'National');
}

/** The texts that the article names, in small letters. */
function plansIn(segments: readonly NameSegment[]): ReadonlySet<string> {
  return new Set(
    segments.flatMap(({ type, text }) => (type.type === 'instrument' ? [text.toLowerCase()] : [])),
  );
}

/** Whether a name in these words is no more than a part of the title. */
function givesWay(inner: NameSegment, plan: NameSegment): boolean {
  const { type, strength } = inner.type;
  return isWithin(inner, plan) && type !== 'event' && (type === 'instrument' || strength < 2);
}
