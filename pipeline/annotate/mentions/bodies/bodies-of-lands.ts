import type { Token } from '../../../contract/annotation.ts';
import { countryOfName } from '../../../lexicon/countries.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isAcronym, isCapitalised } from '../names/token-shapes.ts';

/** Fields of work before the last one. */
const MOST_FIELDS = 3;
/** Tokens of a field. */
const LONGEST_FIELD = 3;

/**
 * The segments, with bodies whole that are called by their fields of work and a country behind these: "Trade, Ports and Harbours Togo", which is cut at its
 * commas and its "and".
 * @param segments in text order; so is what is given
 */
export function withBodiesOfLands(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const whole: NameSegment[] = [];
  for (const segment of segments) {
    const first = isOfLand(segment) ? fieldsStart(tokens, segment) : undefined;
    if (first === undefined) {
      whole.push(segment);
      continue;
    }
    while ((whole.at(-1)?.endToken ?? 0) > first) whole.pop();
    whole.push(segmentAt(tokens, first, segment.endToken, { type: 'organization', strength: 2 }));
  }
  return whole;
}

function isOfLand({ type: { type }, words }: NameSegment): boolean {
  if (words.length < 2 || !(type === 'organization' || type === 'other' || type === 'person')) return false;
  const field = words.at(-2)?.lower ?? '';
  return countryOfName(words.at(-1)?.text ?? '') !== undefined && isField(field);
}

/** Where the fields begin before "and" and the last of them. */
function fieldsStart(tokens: readonly Token[], { firstToken: last, words }: NameSegment): number | undefined {
  const isListed = tokens[last - 1]?.text === ',' && words.some(({ lower }) => lower === 'and');
  if (tokens[last - 1]?.lower !== 'and' && !isListed) return undefined;
  let start: number | undefined;
  let end = last - 1;
  for (let fields = 0; fields < MOST_FIELDS; fields++) {
    let first = end;
    while (
      first > end - LONGEST_FIELD &&
      isCapitalised(tokens[first - 1]) &&
      !isAcronym(tokens[first - 1]?.text ?? '')
    )
      first--;
    if (first === end || !isField(tokens[end - 1]?.lower ?? '')) return start;
    start = first;
    if (tokens[first - 1]?.text !== ',') break;
    end = first - 1;
  }
  const before = tokens[(start ?? 0) - 1];
  return isCapitalised(before) || before?.lower === 'of' ? undefined : start;
}

/** "Refugees", whom a body is for, is one, too. */
function isField(lower: string): boolean {
  return (isPortfolioWord(lower) && !isOrganizationHead(lower)) || /^(?:refugees|citizenship)$/.test(lower);
}
