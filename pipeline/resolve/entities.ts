import type { Judgement } from '../contract/judgements.ts';
import type { Problem } from '../contract/problem.ts';
import { ENTITY_TABLES, type EntityTable } from '../contract/tables.ts';
import { seriesNames } from './event-names.ts';
import { eventGroups } from './events.ts';
import { judgedGroups } from './judged-groups.ts';
import { type FoundJudgement, findJudged } from './judged-things.ts';
import { contradictionProblem, staleProblem } from './judgement-problems.ts';
import { entityOfField, localKey } from './local-entities.ts';
import type { LocalEntity, Thing } from './model.ts';
import type { DoubtfulPair, NoteDoubt } from './match/blocks.ts';
import { groupsOf } from './match/compare.ts';
import { rememberedByNames } from './match/name-memory.ts';
import { COMPARISONS, profileOf } from './match/profiles.ts';
import { acronymKey, type ComparableNames, fullNameKey } from './names.ts';
import { groupedBy, sortedBy } from './order.ts';
import { gazetteerKey } from './places.ts';

/** How the things of a table were compared, for people to look at. */
export interface ComparedTable {
  readonly table: EntityTable;
  readonly members: readonly LocalEntity[];
  /** The group of each, the same number for all of one thing. */
  readonly groups: readonly number[];
  readonly judged: readonly FoundJudgement[];
  readonly doubts: readonly DoubtfulPair[];
}

/**
 * The things that all articles speak of. How two articles are found to mean the same thing is said table by table in `match/`
 * and in `docs/resolution.md`; events are told apart by edition (`eventGroups`).
 * What people judge goes before all of this (`judgedGroups`).
 * @param locals in order of article, table and key
 * @param observe told of each table how its things were compared
 * @returns things in order of table and first member; a problem for each judgement without effect
 */
export function entityThings(
  locals: readonly LocalEntity[],
  judgements: readonly Judgement[] = [],
  observe?: (compared: ComparedTable) => void,
): { things: Thing[]; problems: Problem[] } {
  const byTable = groupedBy(locals, ({ table }) => table);
  const problems: Problem[] = [];
  const judged = groupedBy(inOneOrder(judgements), ({ one }) => one.table);
  const thingsOf = (
    table: EntityTable,
    groupsOfTable: (members: readonly LocalEntity[], note: NoteDoubt) => readonly number[],
  ): Thing[] => {
    const members = byTable.get(table) ?? [];
    const { found, stale } = findJudged(members, judged.get(table) ?? []);
    const doubts: DoubtfulPair[] = [];
    const byRules = groupsOfTable(members, observe && ((pair) => doubts.push(pair)));
    const { groups, contradictions } = judgedGroups(byRules, found);
    observe?.({ table, members, groups, judged: found, doubts });
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
      : thingsOf(table, (members, note) =>
          groupsOf(
            members.map((local) => profileOf(table, local, adoptedAt(local, eventOf))),
            COMPARISONS[table],
            note,
          ),
        ),
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
  return local.table === 'events' ? seriesNames(local) : PLAIN_NAMES[local.table](local);
}

const PLAIN_NAMES = {
  organizations: plainNames('organizations'),
  people: plainNames('people'),
  places: plainNames('places'),
  instruments: plainNames('instruments'),
  services: plainNames('services'),
};

function plainNames(table: EntityTable): (local: LocalEntity) => ComparableNames {
  return rememberedByNames((longest, names) => {
    const known = table === 'places' ? names.flatMap((name) => gazetteerKey(name) ?? []) : [];
    return {
      full: [...names.flatMap((name) => fullNameKey(table, name, longest) ?? []), ...known],
      acronyms: names.flatMap((name) => acronymKey(table, name) ?? []),
    };
  });
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

/** The event where an article says that an instrument was adopted, where it says one only. */
function adoptedAt(local: LocalEntity, eventOf: ReadonlyMap<string, string>): string | undefined {
  const found = local.facts.flatMap(({ table, fields: { adopted_at: field } }) => {
    const event = field === undefined ? undefined : entityOfField(table, 'adopted_at', field);
    return event === undefined ? [] : (eventOf.get(localKey(local.article, event)) ?? []);
  });
  const [only, ...others] = new Set(found);
  return others.length === 0 ? only : undefined;
}
