import { pastAddress } from '../../text/forms-of-address.ts';
import { bitsOf, type PatternIndex } from './pattern-index.ts';

/** The kind of people, as a bit. */
export const PERSON = bitsOf(['person']);

/** Past the forms of address at a token, where the name of a person may stand: "Dr. Ana Silva"; the token itself where there is none. */
export function pastAddressOfPerson(position: number, { annotation, kindsAt }: PatternIndex): number {
  return pastAddress(annotation.tokens, position, (at) => ((kindsAt[at] ?? 0) & PERSON) !== 0);
}
