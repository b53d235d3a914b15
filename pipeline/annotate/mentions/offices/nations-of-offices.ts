import type { Office, Token } from '../../../contract/annotation.ts';
import { countryOfDemonym, countryOfName } from '../../../lexicon/countries.ts';

/** The code of the country that one word names or describes: "Kenyan", "UAE". */
export function nationOf(token: Token | undefined): string | undefined {
  if (token?.pos !== 'ADJ' && token?.pos !== 'PROPN') return undefined;
  return countryOfDemonym(token.text) ?? countryOfName(token.text);
}

/**
 * The code of the country that an office is of, where the words beside it say so: "the Kenyan minister", "Kenya's ambassador", "the Ambassador of
 * the Arab Republic of Egypt to Kenya", but not "an ambassador of the Ports Trust".
 */
export function nationOfOffice(
  tokens: readonly Token[],
  { firstToken, endToken }: Office,
): string | undefined {
  const owner = /^['’]s?$/.test(tokens[firstToken - 1]?.text ?? '') ? firstToken - 2 : firstToken - 1;
  return nationOf(tokens[owner]) ?? nationBehind(tokens, endToken);
}

/** Most tokens of the name of a state: "of the Arab Republic of Egypt". */
const LONGEST_STATE = 6;

function nationBehind(tokens: readonly Token[], of: number): string | undefined {
  if (tokens[of]?.lower !== 'of') return undefined;
  for (let at = of + 1; at <= of + LONGEST_STATE; at++) {
    const [word, next] = [tokens[at], tokens[at + 1]];
    if (word === undefined) return undefined;
    const named = countryOfName(`${word.text} ${next?.text ?? ''}`) ?? countryOfName(word.text);
    if (named !== undefined) return named;
    if (!OF_STATE.test(word.lower) && nationOf(word) === undefined) return undefined;
  }
  return undefined;
}

const OF_STATE =
  /^(?:the|of|republic|kingdom|state|commonwealth|federal|federation|islamic|people's|peoples|democratic|government|united|socialist|arab|bolivarian|hashemite|union|'s)$/;
