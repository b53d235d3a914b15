import type { Token } from '../../../contract/annotation.ts';
import type { NameSegment } from './segments.ts';
import { isCapitalised, isHyphen, touches } from './token-shapes.ts';

/** Tokens behind a compound, at most. */
const LONGEST_REST = 6;

/** The end of a name that was cut in a compound, the second half of which is small: "Authority for Info" before "-communications Industry". */
export function compoundEnd(
  tokens: readonly Token[],
  { endToken, type, words }: NameSegment,
): number | undefined {
  const [hyphen, half] = [tokens[endToken], tokens[endToken + 1]];
  if (type.type === 'person' || type.type === 'place' || words.length < 2 || !isHyphen(hyphen))
    return undefined;
  if (half?.pos !== 'NOUN' || !touches(tokens[endToken - 1], hyphen) || !touches(hyphen, half))
    return undefined;
  const isBehindLink = /^(?:for|of|on)$/.test(tokens[endToken - 2]?.lower ?? '');
  if (!isBehindLink || !isCapitalised(tokens[endToken + 2])) return undefined;
  let end = endToken + 3;
  while (end < endToken + 2 + LONGEST_REST && isCapitalised(tokens[end])) end++;
  return end;
}

/** The end of a text the last word of whose matter is small: "Agenda for Sustainable" before "development". */
export function smallMatterEnd(
  tokens: readonly Token[],
  { endToken, type, words }: NameSegment,
): number | undefined {
  const [link, last, noun] = [words.at(-2), words.at(-1), tokens[endToken]];
  if (type.type !== 'instrument' || !/^(?:for|on|of)$/.test(link?.lower ?? '')) return undefined;
  const isCut = last?.pos === 'ADJ' || QUALITY.test(last?.lower ?? '');
  const isNoun = noun?.pos === 'NOUN' && noun.text === noun.lower && tokens[endToken + 1]?.pos !== 'NOUN';
  return isCut && isNoun ? endToken + 1 : undefined;
}

const QUALITY = /(?:able|ible|tional|tic|ive|ial)$/;

/** The end of a text that was cut behind the owner of what it is for: "Work Plan for the Community" before "’s Single Port Space". */
export function ownerInMatterEnd(
  tokens: readonly Token[],
  { endToken, type, words }: NameSegment,
): number | undefined {
  const [link, the] = [words.at(-3), words.at(-2)];
  if (type.type !== 'instrument' || !/^(?:for|on|of)$/.test(link?.lower ?? '') || the?.lower !== 'the')
    return undefined;
  if (!/^['’]s$/.test(tokens[endToken]?.text ?? '') || !isCapitalised(tokens[endToken + 1])) return undefined;
  let end = endToken + 2;
  while (end < endToken + 1 + LONGEST_REST && isCapitalised(tokens[end])) end++;
  return end;
}

/** Between the two parts of a name in Urdu and Arabic: "Omar ul Khalil", "Kibo ur Amin". */
const PARTICLES = /^(?:ul|ur|ud|uz|us)$/;

/** The end of the name of a person that was cut before its small particle: "Kibo Amin" before "ul Khalil". */
export function particleEnd(tokens: readonly Token[], { endToken, type }: NameSegment): number | undefined {
  if (type.type !== 'person' || !PARTICLES.test(tokens[endToken]?.text ?? '')) return undefined;
  return isCapitalised(tokens[endToken + 1]) ? endToken + 2 : undefined;
}
