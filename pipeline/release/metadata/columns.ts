import type { PropertySchema } from '../../contract/tables.ts';

/** The JSON type of a column, without null. */
export function typeOf(property: PropertySchema): string {
  const types = typeof property.type === 'string' ? [property.type] : property.type;
  return types.find((type) => type !== 'null') ?? 'string';
}

/** Whether the column may be empty. */
export function isNullable(property: PropertySchema): boolean {
  return typeof property.type !== 'string' && property.type.includes('null');
}

/** The values that a column with a closed list may have. */
export function valuesOf(property: PropertySchema): string[] {
  return (property.enum ?? []).filter((value) => value !== null);
}

/** Where the meaning of a column is defined outside: Wikidata for `P…`, SKOS for `skos:…`. */
export function meaningUrl(property: PropertySchema): string | null {
  const term = property['x-column'].wikidata;
  if (term === undefined) return null;
  if (term.startsWith('skos:')) return `http://www.w3.org/2004/02/skos/core#${term.slice(5)}`;
  return wikidataUrl(term);
}

/** The page of a Wikidata property. */
export function wikidataUrl(property: string): string {
  return `https://www.wikidata.org/wiki/Property:${property}`;
}
