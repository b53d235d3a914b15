import type { Entity, Mention, Token } from '../../../contract/annotation.ts';
import { type Gender, genderOfGivenName } from '../../../lexicon/given-names.ts';
import { words } from '../../../lexicon/words.ts';

const GENDER_OF_ADDRESS: ReadonlyMap<string, Gender> = new Map([
  ...words('mr sir lord king prince duke father brother').map((word) => [word, 'male'] as const),
  ...words('mrs ms miss dame lady madam queen princess duchess mother sister').map(
    (word) => [word, 'female'] as const,
  ),
  ...words('actress heiress').map((word) => [word, 'female'] as const),
]);

/** The gender that the word before a name shows: "Mrs", "Chairwoman". */
export function genderShown(tokens: readonly Token[], { firstToken }: Mention): Gender | undefined {
  const dot = tokens[firstToken - 1]?.text === '.' ? 1 : 0;
  return (
    genderOfTitle(tokens[firstToken - 1 - dot]?.lower ?? '') ?? genderOfTitle(tokens[firstToken]?.lower ?? '')
  );
}

function genderOfTitle(lower: string): Gender | undefined {
  const word = lower.replace(/\.$/, '');
  if (/..woman$/.test(word)) return 'female';
  return /(?:chair|spokes|business|congress|council|states|sports)man$/.test(word)
    ? 'male'
    : GENDER_OF_ADDRESS.get(word);
}

/** The gender that the given name in an entity's fullest name shows, past the titles before it. */
export function genderOfEntity(entity: Entity | undefined): Gender | undefined {
  if (entity?.type !== 'person') return undefined;
  const parts = entity.name.split(/\s+/);
  for (const part of parts.slice(0, Math.max(1, parts.length - 1))) {
    const gender = genderOfGivenName(part);
    if (gender !== undefined) return gender;
  }
  return undefined;
}
