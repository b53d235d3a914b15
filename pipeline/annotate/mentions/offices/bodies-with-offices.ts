import type { Office, Token } from '../../../contract/annotation.ts';
import { intergovernmentalNamed } from '../../../lexicon/intergovernmental.ts';
import { isCountryOrCity } from '../../../lexicon/place-names.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import type { TaggedName } from '../../tagger/index.ts';
import { isBehindHolder } from '../bodies/firms-behind-titles.ts';
import { isAcronym, isCapitalised, joined } from '../names/token-shapes.ts';

/** Words of a place before its office. */
const LONGEST_PLACE = 4;

/**
 * Of a name that is a body or place and an office of it, the body or place: "AU" of "AU Commissioner for Infrastructure and Energy", "Lagos State" of
 * "Lagos State Commissioner for Innovation, Science and Technology".
 */
export function withoutOffice(
  tokens: readonly Token[],
  name: TaggedName,
  starting: ReadonlyMap<number, Office>,
): TaggedName {
  if (name.type !== 'organization') return name;
  for (let at = name.firstToken + 1; at <= name.firstToken + LONGEST_PLACE && at < name.endToken; at++) {
    const office = starting.get(at);
    if (office === undefined) continue;
    if (office.endToken < name.endToken) return name;
    const before = tokens.slice(name.firstToken, at);
    const [first] = before;
    const owner = { ...name, endToken: at, endsSentence: false };
    if (before.length === 1 && isAcronym(first?.text ?? '')) return owner;
    if (intergovernmentalNamed(joined(before)) !== undefined) return owner;
    return isPlace(joined(before)) ? { ...owner, type: 'place' } : name;
  }
  return name;
}

/**
 * Of a name that begins in the field of an office and goes on behind it, the body that the office is in: "Orix, Inc." of "Director of Sales for Orix,
 * Inc.", "Quay Telecom Group" of "CEO Quay Telecom Group" behind their holder.
 * @param officeEnds by each token of an office, the token before which it ends
 */
export function behindField(
  tokens: readonly Token[],
  name: TaggedName,
  officeEnds: ReadonlyMap<number, number>,
): TaggedName {
  const end = officeEnds.get(name.firstToken);
  if (name.type !== 'organization' || end === undefined || end >= name.endToken) return name;
  const isLinked = /^(?:of|for|at|,)$/.test(tokens[end]?.lower ?? '');
  if (!isLinked && !isBehindHolder(tokens, end - 1)) return name;
  const firstToken = isLinked ? end + 1 : end;
  // "Inspector General of Police (IGP)"
  const isField = firstToken + 1 >= name.endToken && isPortfolioWord(tokens[firstToken]?.lower ?? '');
  return firstToken < name.endToken && isCapitalised(tokens[firstToken]) && !isField
    ? { ...name, firstToken }
    : name;
}

function isPlace(words: string): boolean {
  if (/\p{L} (?:State|County|Province|Region|City)$/u.test(words)) return true;
  return isCountryOrCity(words);
}
