import type { Span } from '../../../pipeline/contract/span.ts';
import { type GoldFact, placesOf, type Table } from './gold.ts';

/** A fact of the gold as it is looked for in a release. */
export interface Wanted extends GoldFact {
  /** Where its words stand in the canonical text, in code points; nowhere where they are in the title alone. */
  readonly places: readonly Span[];
  /** What the thing is called that it is about, as far as the gold says. */
  readonly called: ReadonlySet<string>;
}

/** Tables whose rows are things with names. */
const NAMED: ReadonlySet<string> = new Set<Table>(['events', 'instruments', 'services']);
const COUNTS: ReadonlySet<string> = new Set(['participants', 'countries', 'ministerial_countries']);

/** Columns that say the same as a relation. */
export const COLUMN_OF_RELATION: ReadonlyMap<string, readonly [table: Table, column: string]> = new Map([
  ['organizer', ['events', 'organizers']],
  ['held_in', ['events', 'city']],
  ['hosted_by', ['events', 'host']],
  ['adopted_at', ['instruments', 'adopted_at']],
  ['signatory', ['instruments', 'parties']],
  ['developer', ['services', 'developer']],
  ['operator', ['services', 'provider']],
] as const);

/**
 * The facts of an article with their places in its canonical text. Who came to an event may be given as a figure too, and a relation need
 * not be given that says the same as a column.
 */
export function wantedFacts(facts: readonly GoldFact[], text: string): Wanted[] {
  const counts = facts.filter(({ table, field }) => table === 'events' && COUNTS.has(field));
  const asFigures = counts.map((fact): GoldFact => ({
    ...fact,
    table: 'statistics',
    field: 'value',
    subject: fact.field,
    optional: true,
  }));
  return [...facts, ...asFigures].map((fact) => ({
    ...fact,
    optional: fact.optional === true || isInColumn(fact, facts),
    places: placesOf(fact.quote, text),
    called: namesOf(fact, facts),
  }));
}

function isInColumn({ table, field, subject }: GoldFact, facts: readonly GoldFact[]): boolean {
  const [columns] = COLUMN_OF_RELATION.get(field) ?? [];
  return table === 'relations' && facts.some((other) => other.table === columns && other.subject === subject);
}

/** A relation is about a thing of any table that has its name. */
function namesOf({ table, subject }: GoldFact, facts: readonly GoldFact[]): Set<string> {
  const own = facts.filter((fact) => fact.subject === subject && NAMED.has(fact.table));
  const ofTable = table === 'relations' ? own : own.filter((fact) => fact.table === table);
  const names = ofTable.filter(({ field }) => isName(field)).map(({ value }) => value);
  return new Set([subject, ...names]);
}

/** Whether a field is a name of the thing itself. */
export function isName(field: string): boolean {
  return field === 'name' || field === 'aliases';
}
