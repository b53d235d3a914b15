import type { Judgement } from '../contract/judgements.ts';
import type { Problem } from '../contract/problem.ts';
import { ENTITY_TABLES, type EntityTable } from '../contract/tables.ts';
import { seriesNames } from './event-names.ts';
import { eventGroups } from './events.ts';
import { judgedGroups } from './judged-groups.ts';
import { findJudged } from './judged-things.ts';
import { contradictionProblem, staleProblem } from './judgement-problems.ts';
import { entityOfField, localKey } from './local-entities.ts';
import type { LocalEntity, Thing } from './model.ts';
import { type ComparableNames, groupsByName } from './name-groups.ts';
import { acronymKey, fullNameKey, isStateBody } from './names.ts';
import { groupedBy, sortedBy } from './order.ts';
import { gazetteerKey } from './places.ts';

/**
 * The things that all articles speak of. Two articles mean the same thing where they share a full name of it or an acronym
 * that only one thing has (`groupsByName`); people need a given name and a surname, countries may share their code instead, and
 * events are told apart by edition (`eventGroups`). Of those that share a name, these are kept apart: instruments adopted at
 * different events, and services and bodies that every state has (ministries) of different countries; one of which that is not
 * known then stands alone.
 * What people judge goes before all of this (`judgedGroups`).
 * @param locals in order of article, table and key
 * @returns things in order of table and first member; a problem for each judgement without effect
 */
export function entityThings(
  locals: readonly LocalEntity[],
  judgements: readonly Judgement[] = [],
): { things: Thing[]; problems: Problem[] } {
  const byTable = groupedBy(locals, ({ table }) => table);
  const problems: Problem[] = [];
  const judged = groupedBy(inOneOrder(judgements), ({ one }) => one.table);
  const thingsOf = (
    table: EntityTable,
    groupsOf: (members: readonly LocalEntity[]) => readonly number[],
  ): Thing[] => {
    const members = byTable.get(table) ?? [];
    const { found, stale } = findJudged(members, judged.get(table) ?? []);
    const { groups, contradictions } = judgedGroups(groupsOf(members), found);
    problems.push(...stale.map(staleProblem), ...contradictions.map(contradictionProblem));
    return thingsOfGroups(table, members, groups);
  };
  const events = thingsOf('events', eventGroups);
  const eventOf = new Map(
    events.flatMap(({ members }, at) => members.map((one) => [keyOf(one), `${at}`] as const)),
  );
  const things = ENTITY_TABLES.flatMap((table) =>
    table === 'events'
      ? events
      : thingsOf(table, (members) => keptApart(members, groupsByName(members.map(comparableNames)), eventOf)),
  );
  return { things, problems };
}

/** Judgements in an order that does not depend on where they are written; of two that say the same, one. */
function inOneOrder(judgements: readonly Judgement[]): Judgement[] {
  const byText = new Map(judgements.map((judgement) => [textOf(judgement), judgement]));
  return sortedBy(byText.values(), textOf);
}

function textOf({ verdict, one, other }: Judgement): string {
  return JSON.stringify([
    verdict,
    ...[one, other].flatMap(({ table, article, name }) => [table, article, name]),
  ]);
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

function thingsOfGroups(
  table: EntityTable,
  members: readonly LocalEntity[],
  groups: readonly number[],
): Thing[] {
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
