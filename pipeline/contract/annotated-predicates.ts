/**
 * Predicates of relations that are read from articles and printed by `verbatim annotate`, and that no release holds: a release
 * publishes the predicates of `schemas/relations.schema.json` alone. With the Wikidata property of the same meaning.
 * Their object may be a literal: a date or a nationality word as written.
 */
const ANNOTATED_PREDICATES = {
  child_of: null,
  citizenship: 'P27',
  date_of_birth: 'P569',
  date_of_death: 'P570',
  educated_at: 'P69',
  inception: 'P571',
  place_of_birth: 'P19',
  residence: 'P551',
  spouse: 'P26',
} as const;

export type AnnotatedPredicate = keyof typeof ANNOTATED_PREDICATES;

/** Whether a value of a column is a predicate that is read but not published. */
export function isAnnotatedPredicate(
  table: string,
  column: string,
  value: unknown,
): value is AnnotatedPredicate {
  return (
    table === 'relations' &&
    column === 'predicate' &&
    typeof value === 'string' &&
    Object.hasOwn(ANNOTATED_PREDICATES, value)
  );
}
