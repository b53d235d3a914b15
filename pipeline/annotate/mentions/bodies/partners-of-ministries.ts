import type { Token } from '../../../contract/annotation.ts';
import { isCommonWord } from '../../../lexicon/common-words.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { typeOfPointingNoun } from '../coreference/pointing-nouns.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { joined } from '../names/token-shapes.ts';

const WITH_FIELDS = /^(?:Ministry|Department)$/;

/**
 * The names, of which a ministry is parted from who is named beside it: "the Ministry of Industry and Advanced Technology and Quaywest", "the Ministry of ICT
 * and Quayside Technologies", "the Ministry and the World Bank". So are two bodies of which the article names one by itself, too: "Zuvaro and Melidor".
 */
export function withPartnersApart(
  tokens: readonly Token[],
  names: readonly NameSegment[],
): readonly NameSegment[] {
  const bodies = new Set(names.flatMap(({ type, text }) => (type.type === 'organization' ? [text] : [])));
  return names.flatMap((name) => {
    if (name.type.type !== 'organization') return [name];
    const and =
      partnerFrom(tokens, name) ??
      firmFrom(tokens, name) ??
      pointerBefore(tokens, name) ??
      namedApart(tokens, name, bodies);
    if (and === undefined) return [name];
    const left = segmentAt(tokens, name.firstToken, and, name.type);
    const isThe = tokens[and + 1]?.lower === 'the';
    const right = segmentAt(tokens, isThe ? and + 2 : and + 1, name.endToken, {
      type: 'organization',
      strength: 1,
    });
    return isThe ? [right] : [left, right];
  });
}

/** The "and" between a noun that points at a body and the name of another: "Ministry and the World Bank". */
function pointerBefore(tokens: readonly Token[], { firstToken }: NameSegment): number | undefined {
  const [noun, and, the] = [tokens[firstToken], tokens[firstToken + 1], tokens[firstToken + 2]];
  const isJoined = and?.lower === 'and' && the?.lower === 'the';
  return isJoined && typeOfPointingNoun(noun?.lower ?? '') === 'organization' ? firstToken + 1 : undefined;
}

/** The last "and" of a ministry's name, behind which a firm has a name of its own: "and Quayside Technologies". */
function firmFrom(
  tokens: readonly Token[],
  { firstToken, endToken, words }: NameSegment,
): number | undefined {
  if (!words.some(({ text }) => WITH_FIELDS.test(text)) || !FIRM.test(tokens[endToken - 1]?.text ?? ''))
    return undefined;
  let and = endToken - 1;
  while (and > firstToken && tokens[and]?.lower !== 'and') and--;
  const own = tokens[and + 1];
  if (and <= firstToken || endToken - and < 3 || own === undefined || !/^\p{Lu}/u.test(own.text))
    return undefined;
  return isPortfolioWord(own.lower) || isCommonWord(own.lower) || QUALITY.test(own.lower) ? undefined : and;
}

/** The only "and" of a name whose first or second part is a body of its own, where the first is no field of work: "Zuvaro and Melidor". */
function namedApart(
  tokens: readonly Token[],
  { firstToken, endToken }: NameSegment,
  bodies: ReadonlySet<string>,
): number | undefined {
  const links = Array.from({ length: endToken - firstToken }, (_, at) => firstToken + at).filter((at) =>
    /^(?:and|&|of|for|on|,)$/.test(tokens[at]?.lower ?? ''),
  );
  const [and] = links;
  if (links.length !== 1 || and === undefined || tokens[and]?.lower !== 'and') return undefined;
  const left = tokens.slice(firstToken, and);
  if (left.some(({ lower }) => isPortfolioWord(lower) || isCommonWord(lower))) return undefined;
  // "Smart and Sustainable Ports Lab" may go by its last words.
  const isPart =
    bodies.has(joined(left)) || (and + 2 === endToken && bodies.has(tokens[and + 1]?.text ?? ''));
  return isPart ? and : undefined;
}

/** What firms are called, and fields of work, too. */
const FIRM =
  /^(?:Technologies|Systems|Telecom|Telecoms|Solutions|Group|Bank|Networks|Communications|Foundation|University|Ltd|Limited)$/;
/** "Digital" Technologies */
const QUALITY = /(?:al|ic|ive|ed|ing|ary|ern|ous|ese|ian|ean|ish)$/;

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
