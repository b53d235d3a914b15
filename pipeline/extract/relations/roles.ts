/** What an argument may be in a relation, as bits: an argument whose type is not known may be several things. */
export const ROLE = { person: 1, organization: 2, place: 4, nationality: 8, date: 16 } as const;
/** A sum of the bits of `ROLE`. */
export type Roles = number;
