import type { Token } from '../../../contract/annotation.ts';
import { countryOfName } from '../../../lexicon/countries.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { isCountryOrCity } from '../../../lexicon/place-names.ts';
import { isCapitalised, joined } from '../names/token-shapes.ts';

/** Tokens of the name of a unit. */
const LONGEST_UNIT = 9;

/** "Partnerships for Digital Development Department": a unit whose name has its field before the head and a link in it. */
export function namesUnit(tokens: readonly Token[], first: number, limit: number): boolean {
  let isLinked = false;
  for (let at = first; at < Math.min(limit, first + LONGEST_UNIT); at++) {
    const { lower = '' } = tokens[at] ?? {};
    if (at > first && /^(?:for|on)$/.test(lower)) isLinked = true;
    else if (!isCapitalised(tokens[at]) && lower !== 'and' && lower !== '&') return false;
    if (isLinked && /^(?:department|division|directorate|unit|section|branch)$/.test(lower)) return true;
  }
  return false;
}

/** "National Cyber and Crypto Agency": capitals of which the last, past "and", is the head of a body. */
export function endsInBody(tokens: readonly Token[], first: number): boolean {
  let last = first;
  for (let at = first; at < first + LONGEST_UNIT; at++) {
    if (isCapitalised(tokens[at])) last = at;
    else if (!/^(?:and|&)$/.test(tokens[at]?.lower ?? '')) break;
  }
  const head = tokens[last]?.lower ?? '';
  return last > first && isOrganizationHead(head) && !isPortfolioWord(head);
}

/** A city or country, as which a body may be called behind a field: "Digital Dubai". */
export function isPlace(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token) && isCountryOrCity(token.text);
}

/** "Sri Lanka" in "Country Director for Sri Lanka Takafumi Kadono", where a person follows. */
export function beginsCountry(tokens: readonly Token[], first: number): boolean {
  return [1, 2].some((words) => countryOfName(joined(tokens.slice(first, first + words))) !== undefined);
}
