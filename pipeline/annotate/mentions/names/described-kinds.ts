import type { Mention, Token } from '../../../contract/annotation.ts';
import { isNewSubject } from '../../../text/new-subject.ts';
import { typeOfPointingNoun } from '../coreference/pointing-nouns.ts';

const NONE: readonly string[] = [];
/** Tokens. */
const LONGEST_DESCRIPTION = 8;
const DESCRIPTION_TAGS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'PART', 'VERB', 'NUM']);

/**
 * The nouns that say beside a name what it names: "regulator" of "the regulator QCA", "wallet" of "Kibo, a mobile wallet". The article may
 * go on with them: "the wallet".
 */
export function nounsBeside(
  tokens: readonly Token[],
  { firstToken, endToken, type }: Mention,
): readonly string[] {
  if (type === 'event') return nounOfGathering(tokens, endToken);
  if (type === 'instrument') return nounBeforeTitle(tokens[firstToken - 1]);
  if (type !== 'service' && type !== 'organization') return NONE;
  const nouns: string[] = [];
  for (const token of [tokens[firstToken - 1], tokens[endToken], lastOfDescription(tokens, endToken)])
    if (token?.pos === 'NOUN' && typeOfPointingNoun(token.lower) === type) nouns.push(token.lower);
  if (tokens[firstToken - 1]?.text === '(' && tokens[endToken]?.text === ')')
    nouns.push(...nounBeforeBracket(tokens, firstToken - 1, type));
  return nouns.length === 0 ? NONE : nouns;
}

/** "portal" of "one of the best portals in the Balkans (Kibo)": the last noun before brackets that may point at what they name, with no end of a clause between. */
function nounBeforeBracket(tokens: readonly Token[], open: number, type: Mention['type']): readonly string[] {
  for (let at = open - 1; at >= open - LONGEST_DESCRIPTION; at--) {
    const { pos = '', lemma = '' } = tokens[at] ?? {};
    if (pos === 'NOUN' && typeOfPointingNoun(lemma) === type) return [lemma];
    if (!/^(?:NOUN|PROPN|ADJ|ADP|DET)$/.test(pos)) return NONE;
  }
  return NONE;
}

/** "forum" of "the Digital Quay 2024 international forum". */
function nounOfGathering(tokens: readonly Token[], endToken: number): readonly string[] {
  for (let at = endToken; at < endToken + LONGEST_KIND; at++) {
    const { lower = '', pos = '' } = tokens[at] ?? {};
    if (typeOfPointingNoun(lower) === 'event') return [lower];
    if (pos !== 'ADJ' && pos !== 'NOUN') return NONE;
  }
  return NONE;
}

/** Tokens: "international technology forum". */
const LONGEST_KIND = 3;

/** "law" of "the law “On Ports”". */
function nounBeforeTitle(noun: Token | undefined): readonly string[] {
  return noun?.pos === 'NOUN' && typeOfPointingNoun(noun.lower) === 'instrument' ? [noun.lower] : NONE;
}

/** "wallet" in ", the mobile wallet that": the last noun of the phrase behind a comma. */
function lastOfDescription(tokens: readonly Token[], endToken: number): Token | undefined {
  const comma = /^["”'’]$/.test(tokens[endToken]?.text ?? '') ? endToken + 1 : endToken;
  const article = tokens[comma + 1]?.lower;
  if (tokens[comma]?.text !== ',' || (article !== 'the' && article !== 'a' && article !== 'an'))
    return undefined;
  if (isNewSubject(comma + 1, tokens)) return undefined;
  let last: Token | undefined;
  for (let at = comma + 2; at < comma + LONGEST_DESCRIPTION; at++) {
    const token = tokens[at];
    if (token === undefined || (!DESCRIPTION_TAGS.has(token.pos) && token.text !== '-')) break;
    // Past "wallet" a verb says what is done with it.
    if (token.pos === 'VERB' && last !== undefined) break;
    if (token.pos === 'NOUN') last = token;
  }
  return last;
}
