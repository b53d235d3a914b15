import type { Token } from '../../../contract/annotation.ts';
import { isCommonWord } from '../../../lexicon/common-words.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';

const WITH_FIELDS = /^(?:Ministry|Department)$/;

/**
 * The names, of which a ministry is parted from who is named beside it: "the Ministry of Industry and Advanced Technology and Quaywest". The last word
 * is no field of work and no other word of the language.
 */
export function withPartnersApart(
  tokens: readonly Token[],
  names: readonly NameSegment[],
): readonly NameSegment[] {
  return names.flatMap((name) => {
    const and = name.type.type === 'organization' ? partnerFrom(tokens, name) : undefined;
    return and === undefined
      ? [name]
      : [
          segmentAt(tokens, name.firstToken, and, name.type),
          segmentAt(tokens, and + 1, name.endToken, { type: 'organization', strength: 1 }),
        ];
  });
}

/** The last "and" of a ministry's name, behind which another name stands. */
function partnerFrom(
  tokens: readonly Token[],
  { firstToken, endToken, words }: NameSegment,
): number | undefined {
  if (!words.some(({ text }) => WITH_FIELDS.test(text))) return undefined;
  let and = endToken - 1;
  while (and > firstToken && tokens[and]?.lower !== 'and') and--;
  const [before, last] = [tokens[and - 1], tokens[endToken - 1]];
  // "of Ports and Rail" may be its fields, of which no list has all.
  const isSecond = words.filter(({ lower }) => lower === 'and').length > 1;
  if (
    !isSecond ||
    and <= firstToken ||
    endToken - and > LONGEST ||
    before === undefined ||
    last === undefined
  )
    return undefined;
  const isField = (lower: string): boolean => isPortfolioWord(lower) || isCommonWord(lower);
  return isPortfolioWord(before.lower) && !isField(last.lower) && /^\p{Lu}/u.test(last.text)
    ? and
    : undefined;
}

/** Tokens of "and Quaywest". */
const LONGEST = 2;
