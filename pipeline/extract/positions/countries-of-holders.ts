import type { Candidate } from '../../contract/fact.ts';

/** Rules that read the country behind a person whose office stands before the name. */
const OF_PLACE = /^office-person-of-place/;
/** Offices of bodies, which no country has: "Secretary-General Omar Khalil of Kenya" is from there. */
const OF_BODIES =
  /\b(?:secretary-general|general secretary|director|director-general|chair|co-chair|vice-chair|chairman|chairwoman|chairperson|vice-chairman|rapporteur|moderator|ceo|dr|professor)$/i;

/** The candidates without the countries that holders of offices of bodies are from: "Chairman Omar Khalil of Kenya" chairs something else. */
export function withoutCountriesOfHolders(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((candidate) => {
    if (!OF_PLACE.test(candidate.rule) || !OF_BODIES.test(String(candidate.fields['title']?.value)))
      return candidate;
    const { place: _, ...fields } = candidate.fields;
    return { ...candidate, fields };
  });
}
