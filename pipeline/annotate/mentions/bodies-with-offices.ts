import type { Office, Token } from '../../contract/annotation.ts';
import { isCountryOrCity } from '../../lexicon/place-names.ts';
import type { TaggedName } from '../tagger/index.ts';
import { isAcronym, joined } from './token-shapes.ts';

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
    return isPlace(joined(before)) ? { ...owner, type: 'place' } : name;
  }
  return name;
}

function isPlace(words: string): boolean {
  if (/\p{L} (?:State|County|Province|Region|City)$/u.test(words)) return true;
  return isCountryOrCity(words);
}
