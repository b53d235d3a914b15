import type { Mention, Token } from '../../contract/annotation.ts';
import { words } from '../../lexicon/words.ts';

type Gender = 'male' | 'female';

const GENDER_OF_PRONOUN: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);
const GENDER_OF_ADDRESS = new Map<string, Gender>([
  ...words('Mr Sir Lord King Prince Chairman Spokesman').map((word) => [word, 'male'] as const),
  ...words('Mrs Ms Miss Dame Lady Madam Queen Princess').map((word) => [word, 'female'] as const),
  ...words('Chairwoman Spokeswoman').map((word) => [word, 'female'] as const),
]);
/** As many people as a pronoun may look back over. */
const PERSONS_BACK = 6;

/** The people named last, and whom the pronouns since then mean. */
export interface PersonsNamed {
  note(mention: Mention): void;
  meantBy(pronoun: string): Mention | undefined;
}

/**
 * A pronoun means whom the one before it of its gender meant, where nobody was named since; else the person last named whom no form
 * of address shows to be of the other gender. Where a pronoun of the other gender has come between ("Ana met Omar. He thanked
 * her"), only a form of address can tell.
 */
export function personsNamed(tokens: readonly Token[]): PersonsNamed {
  const last: Mention[] = [];
  const addressed = new Map<number, Gender>();
  const meant = new Map<Gender, Mention>();
  return {
    note(mention) {
      meant.clear();
      const gender = genderAddressed(tokens, mention);
      if (gender !== undefined) addressed.set(mention.entity, gender);
      const known = last.findIndex(({ entity }) => entity === mention.entity);
      if (known >= 0) last.splice(known, 1);
      last.push(mention);
      if (last.length > PERSONS_BACK) last.shift();
    },
    meantBy(pronoun) {
      const gender = GENDER_OF_PRONOUN.get(pronoun);
      if (gender === undefined) return undefined;
      const isAmbiguous = meant.has(gender === 'male' ? 'female' : 'male');
      const person =
        meant.get(gender) ??
        last.findLast(
          ({ entity }) => (addressed.get(entity) ?? (isAmbiguous ? undefined : gender)) === gender,
        );
      if (person !== undefined) meant.set(gender, person);
      return person;
    },
  };
}

/** The gender that the word before a name shows. */
function genderAddressed(tokens: readonly Token[], { firstToken }: Mention): Gender | undefined {
  const dot = tokens[firstToken - 1]?.text === '.' ? 1 : 0;
  return GENDER_OF_ADDRESS.get((tokens[firstToken - 1 - dot]?.text ?? '').replace(/\.$/, ''));
}
