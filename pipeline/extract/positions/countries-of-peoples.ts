import type { Entity, EntityName, Mention } from '../../contract/annotation.ts';
import type { CandidateField } from '../../contract/fact.ts';
import { countryOfDemonym, countryOfName } from '../../lexicon/countries.ts';
import { entityRef } from '../fields.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** By code: a country as the article names it. */
export type Countries = ReadonlyMap<string, { readonly country: Entity; readonly name: EntityName }>;

/** The countries that an article names by their names, and not only by the words for their people. */
export function countriesNamed({ annotation: { entities } }: PatternIndex): Countries {
  const named = new Map<string, { country: Entity; name: EntityName }>();
  for (const country of entities) {
    if (country.type !== 'place') continue;
    for (const name of country.names) {
      const code = countryOfName(name.text);
      if (code !== undefined && !named.has(code)) named.set(code, { country, name });
    }
  }
  return named;
}

/** The country of a people by the words for these and by its name elsewhere. */
export function countryOf(
  { start, end, entity }: Mention,
  countries: Countries,
  { annotation }: PatternIndex,
): CandidateField | undefined {
  const words = annotation.article.text.slice(start, end);
  const code = countryOfDemonym(annotation.entities[entity]?.name ?? '') ?? countryOfDemonym(words);
  const { country, name } = countries.get(code ?? '') ?? {};
  const ref = country && entityRef(country);
  if (name === undefined || ref === undefined) return undefined;
  return { value: name.text, spans: [{ start, end }, ...name.spans], entity: ref };
}
