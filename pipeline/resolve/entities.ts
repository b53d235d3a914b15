import { ENTITY_TABLES, type EntityTable } from '../contract/tables.ts';
import { seriesNames } from './event-names.ts';
import { eventGroups } from './events.ts';
import { entityOfField, localKey } from './local-entities.ts';
import type { LocalEntity, Thing } from './model.ts';
import { type ComparableNames, groupsByName } from './name-groups.ts';
import { acronymKey, fullNameKey, isStateBody } from './names.ts';
import { groupedBy } from './order.ts';
import { gazetteerKey } from './places.ts';

/**
 * The things that all articles speak of. Two articles mean the same thing where they share a full name of it or an acronym
 * that only one thing has (`groupsByName`); people need a given name and a surname, countries may share their code instead, and
 * events are told apart by edition (`eventGroups`). Of those that share a name, these are kept apart: instruments adopted at
 * different events, and services and bodies that every state has (ministries) of different countries; one of which that is not
 * known then stands alone.
 * @param locals in order of article, table and key
 * @returns things in order of table and first member
 */
export function entityThings(locals: readonly LocalEntity[]): Thing[] {
  const byTable = groupedBy(locals, ({ table }) => table);
  const events = thingsOf('events', byTable.get('events') ?? [], eventGroups);
  const eventOf = new Map(
    events.flatMap(({ members }, at) => members.map((one) => [keyOf(one), `${at}`] as const)),
  );
  return ENTITY_TABLES.flatMap((table) => {
    if (table === 'events') return events;
    const members = byTable.get(table) ?? [];
    return thingsOf(table, members, (some) =>
      keptApart(some, groupsByName(some.map(comparableNames)), eventOf),
    );
  });
}

/** The names by which a thing of one article is compared with those of others; of events those of the series. */
export function comparableNames(local: LocalEntity): ComparableNames {
  if (local.table === 'events') return seriesNames(local);
  const names = [...new Set([local.key, ...local.names.map(({ name }) => name)])];
  const known = local.table === 'places' ? names.flatMap((name) => gazetteerKey(name) ?? []) : [];
  return {
    full: [...names.flatMap((name) => fullNameKey(local.table, name, local.key) ?? []), ...known],
    acronyms: names.flatMap((name) => acronymKey(local.table, name) ?? []),
  };
}

function keyOf(local: LocalEntity): string {
  return localKey(local.article, local);
}

function thingsOf(
  table: EntityTable,
  members: readonly LocalEntity[],
  groupsOf: (members: readonly LocalEntity[]) => readonly number[],
): Thing[] {
  const groups = groupsOf(members);
  const byGroup = groupedBy(members.entries(), ([at]) => groups[at]);
  return [...byGroup.values()].map((entries) => ({ table, members: entries.map(([, member]) => member) }));
}

/** Splits groups whose members say that they are different things. */
function keptApart(
  locals: readonly LocalEntity[],
  groups: readonly number[],
  eventOf: ReadonlyMap<string, string>,
): number[] {
  const split = [...groups];
  for (const members of groupedBy(locals.keys(), (at) => groups[at]).values()) {
    const firstOf = new Map<string, number>();
    const labels = members.map((at) => {
      const known = mark(locals[at], eventOf);
      if (known === undefined) return at;
      const first = firstOf.get(known) ?? at;
      firstOf.set(known, first);
      return first;
    });
    if (firstOf.size > 1) members.forEach((at, index) => (split[at] = labels[index] ?? at));
  }
  return split;
}

/** What tells a thing from others of its name: the event where an instrument was adopted, the country of a state body or service. */
function mark(local: LocalEntity | undefined, eventOf: ReadonlyMap<string, string>): string | undefined {
  if (local === undefined) return undefined;
  const found = new Set(local.facts.flatMap((fact) => markOfFact(local, fact, eventOf) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

function markOfFact(
  local: LocalEntity,
  { table, fields }: LocalEntity['facts'][number],
  eventOf: ReadonlyMap<string, string>,
): string | undefined {
  const { adopted_at: adoptedAt, country } = fields;
  if (table === 'instruments' && adoptedAt !== undefined) {
    const event = entityOfField(table, 'adopted_at', adoptedAt);
    return event === undefined ? undefined : eventOf.get(localKey(local.article, event));
  }
  const isOfCountry = table === 'services' || (table === 'organizations' && isStateBody(local.key));
  return isOfCountry && country !== undefined ? String(country.value) : undefined;
}
