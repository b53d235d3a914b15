import type { Candidate, CandidateField } from '../../contract/fact.ts';

/**
 * Candidates without the countries of bodies to which an article gives several: "Kenya's Ministry of Ports" and "Uganda's Ministry of Ports" go by one
 * name, and neither country is that of both.
 */
export function withoutSeveralCountries(candidates: readonly Candidate[]): readonly Candidate[] {
  const countries = new Map<string, Set<unknown>>();
  for (const candidate of candidates) {
    const found = countryOf(candidate);
    if (found === undefined) continue;
    const known = countries.get(found.body);
    if (known === undefined) countries.set(found.body, new Set([found.country.value]));
    else known.add(found.country.value);
  }
  if ([...countries.values()].every(({ size }) => size < 2)) return candidates;
  return candidates.filter((candidate) => {
    const found = countryOf(candidate);
    return found === undefined || countries.get(found.body)?.size === 1;
  });
}

function countryOf({
  table,
  fields,
}: Candidate): { readonly body: string; readonly country: CandidateField } | undefined {
  const [body, country] = [fields['name']?.entity?.key, fields['country']];
  return table !== 'organizations' || body === undefined || country === undefined
    ? undefined
    : { body, country };
}
