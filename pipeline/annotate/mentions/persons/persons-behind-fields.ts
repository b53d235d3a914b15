/** Where a person is named behind the field of an office. */
import type { Token } from '../../../contract/annotation.ts';
import { isGivenName } from '../../../lexicon/given-names.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { isCapitalised, isHyphen } from '../names/token-shapes.ts';

/** Words of the name of a person. */
const LONGEST_PERSON = 4;

/** "Ana Silva" behind "the Department": two or three capitals that name no body, of which a given name is one. */
export function isPersonFrom(tokens: readonly Token[], first: number): boolean {
  let end = first;
  while (
    end - first <= LONGEST_PERSON &&
    isCapitalised(tokens[end]) &&
    !isOrganizationHead(tokens[end]?.lower ?? '')
  )
    end++;
  const name = tokens.slice(first, end);
  return (
    name.length >= 2 &&
    name.length <= LONGEST_PERSON &&
    !isCapitalised(tokens[end]) &&
    name.some(({ text }) => isGivenName(text)) &&
    !name.some(({ lower }) => isPortfolioWord(lower))
  );
}

/** Before a family name in Arabic, written small: "Omar al-Khatib". */
const FAMILY_PARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'bin', 'ibn', 'bint', 'ben', 'ould']);

/** "Omar al-Khatib", "Omar bin Khalid": a capital, a small particle and a capital. */
function hasFamilyParticle(tokens: readonly Token[], index: number): boolean {
  if (!isCapitalised(tokens[index]) || !FAMILY_PARTICLES.has(tokens[index + 1]?.text ?? '')) return false;
  return isCapitalised(tokens[isHyphen(tokens[index + 2]) ? index + 3 : index + 2]);
}

/** Two capitalised words or more after a word for a field, none of which is one: "Sherali Tursunov" in "Minister of Trade Sherali Tursunov". */
export function beginsPerson(tokens: readonly Token[], index: number, limit: number): boolean {
  if (isPersonFrom(tokens, index) && isGivenName(tokens[index]?.text ?? '')) return true;
  if (hasFamilyParticle(tokens, index)) return true;
  // "Secretary for e-Government Omar Khalil"
  const field = tokens[index - 1]?.lower ?? '';
  if (!isPortfolioWord(field) && !/^e-\p{L}+$/u.test(field)) return false;
  let end = index;
  while (end < limit && isCapitalised(tokens[end]) && !isPortfolioWord(tokens[end]?.lower ?? '')) end++;
  return end - index >= 2;
}
