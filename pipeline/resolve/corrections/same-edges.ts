import type { EntityTable } from '../../contract/tables.ts';

/** A column of a thing and the predicate of relations that says the same: who rejects the one has rejected the other. */
interface SameEdge {
  readonly table: EntityTable;
  readonly column: string;
  readonly predicate: string;
}

export const SAME_EDGES: readonly SameEdge[] = [
  { table: 'events', column: 'city', predicate: 'held_in' },
  { table: 'events', column: 'host', predicate: 'hosted_by' },
  { table: 'events', column: 'organizers', predicate: 'organizer' },
  { table: 'instruments', column: 'adopted_at', predicate: 'adopted_at' },
  { table: 'instruments', column: 'parties', predicate: 'signatory' },
  { table: 'organizations', column: 'parent', predicate: 'parent_organization' },
  { table: 'services', column: 'developer', predicate: 'developer' },
  { table: 'services', column: 'provider', predicate: 'operator' },
];
