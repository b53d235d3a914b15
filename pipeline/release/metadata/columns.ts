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

/** The table that a column points at, where it holds one id of one table. */
export function referenceOf(property: PropertySchema): string | null {
  const [target, ...others] = property['x-column'].references ?? [];
  return target === undefined || others.length > 0 || typeOf(property) === 'array' ? null : target;
}

/** Whether an empty cell is the empty text and not nothing: text that must be there and may be empty. */
export function isEmptyText(property: PropertySchema): boolean {
  return (
    typeOf(property) === 'string' &&
    !isNullable(property) &&
    property.minLength === undefined &&
    property.enum === undefined &&
    property.pattern === undefined
  );
}
