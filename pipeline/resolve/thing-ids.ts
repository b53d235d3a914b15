import type { GroundedField, Value } from '../contract/fact.ts';
import type { EntityTable } from '../contract/tables.ts';
import { fold } from './folded.ts';
import { comparableNames } from './entities.ts';
import { editionsIn } from './event-names.ts';
import { isEmpty, sharesPart } from './editions.ts';
import { thingId } from './ids.ts';
import { matching, type Sign } from './matching.ts';
import type { LocalEntity, Thing } from './model.ts';
import { type Past, type PastRow, pastList, pastText } from './past.ts';
import { mark, signsOfReturn, soleOwners } from './retired.ts';
import { type StableIds, withIds } from './stable-ids.ts';
import { thingEdition } from './thing-names.ts';

/**
 * Ids of the things of one table. A thing keeps the id of the previous row to which receipts of the same articles gave the
 * same names, or whose full name (of events: series and edition) only this thing and that row have; else the
 * retired id that the same articles or the same full name had.
 * @param names of the rows, in the order of the things
 */
export function thingIds(things: readonly Thing[], names: readonly string[], past: Past): StableIds {
  const table = things[0]?.table;
  if (table === undefined) return { ids: [], moved: [] };
  const rows = past.rows(table).map((row) => ({ row, thing: asThing(table, row) }));
  const matched = matching([
    ...signsOfReceipts(things, rows, past),
    ...signsOfNames(things, rows),
    ...signsOfReturn(table, [...things.entries()], thingMarks, past),
  ]);
  return withIds(things, (thing, at) => thingId(thing, names[at] ?? ''), matched, past);
}

/** By what a thing is known again after it was withdrawn: its full names, and the names that articles give it. */
function thingMarks(thing: Thing): string[] {
  const { table, members } = thing;
  return [
    ...[...nameKeys(thing)].map((key) => mark(table, key)),
    ...members.flatMap(({ article, names }) => names.map(({ name }) => mark(table, article, fold(name)))),
  ];
}

/** The marks of a previous row: those that a thing of its own name and of the names in its receipts would have. */
export function pastThingMarks(table: EntityTable, row: PastRow): string[] {
  const own = withNames(asThing(table, row), [pastText(row, 'name')]);
  return [
    ...[...nameKeys(own)].map((key) => mark(table, key)),
    ...row
      .evidence()
      .filter(({ field }) => field === 'name' || field === 'aliases')
      .map(({ article, value }) => mark(table, article, fold(value))),
  ];
}

interface PastThing {
  readonly row: PastRow;
  readonly thing: Thing;
}

/** A previous row as if one article had given it, so that the same rules compare it. */
function asThing(table: EntityTable, row: PastRow): Thing {
  const name = pastText(row, 'name');
  const source = { engine: '', rule: '', score: 0 };
  const columns = ['series', 'edition', 'start'].filter((column) => pastText(row, column) !== '');
  const fields = Object.fromEntries(columns.map((column) => [column, given(pastText(row, column))]));
  const member: LocalEntity = {
    article: '',
    table,
    key: name,
    names: [name, ...pastList(row, 'aliases')].map((one) => ({ name: one, receipts: [], source })),
    facts: [{ article: '', table, fields, ...source }],
    claims: [],
  };
  return { table, members: [member] };
}

function given(value: Value): GroundedField {
  return { value, receipts: [] };
}

function signsOfReceipts(things: readonly Thing[], rows: readonly PastThing[], past: Past): Sign[] {
  if (rows.length === 0) return [];
  const byId = new Map(rows.map((one) => [one.row.id, one]));
  return things.flatMap((thing, now) => {
    const found = receiptsByPastId(thing, past);
    if (found.size === 0) return [];
    const names = foldedNames(thing);
    return [...found].flatMap(([id, weight]): Sign[] => {
      const one = byId.get(id);
      if (one === undefined || areDifferentEditions(thing, one.thing)) return [];
      const strength = names.has(fold(pastText(one.row, 'name'))) ? 'same' : 'hint';
      return [{ past: id, now, strength, weight }];
    });
  });
}

/** For each previous id how many names of articles are those that receipts gave its row. */
function receiptsByPastId({ table, members }: Thing, past: Past): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { article, names } of members) {
    const ids = [...new Set(names.map(({ name }) => name))].flatMap((name) =>
      past.named(table, article, name),
    );
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function foldedNames(thing: Thing): Set<string> {
  return new Set(thing.members.flatMap(({ names }) => names.map(({ name }) => fold(name))));
}

/** Whether all that is said of the editions of two events differs. */
function areDifferentEditions(a: Thing, b: Thing): boolean {
  if (a.table !== 'events') return false;
  const [ofA, ofB] = [a, b].map(({ members }) =>
    members.flatMap(editionsIn).filter((edition) => !isEmpty(edition)),
  );
  if (ofA === undefined || ofB === undefined || ofA.length === 0 || ofB.length === 0) return false;
  return !ofA.some((one) => ofB.some((other) => sharesPart(one, other)));
}

/** Signs by names that one thing and one previous row have, and no others. */
function signsOfNames(things: readonly Thing[], rows: readonly PastThing[]): Sign[] {
  if (rows.length === 0) return [];
  const nowOf = soleOwners(things.map((thing, at) => [at, nameKeys(thing)]));
  const pastOf = soleOwners(rows.map(({ thing }, at) => [at, nameKeys(thing)]));
  return [...pastOf].flatMap(([key, at]): Sign[] => {
    const now = nowOf.get(key);
    const one = rows[at];
    if (now === undefined || one === undefined) return [];
    return [{ past: one.row.id, now, strength: isOwnKey(key, one) ? 'same' : 'hint', weight: 0 }];
  });
}

/** Whether a key is of the name of a row, and not of an alias alone. */
function isOwnKey(key: string, { row, thing }: PastThing): boolean {
  return nameKeys(withNames(thing, [pastText(row, 'name')])).has(key);
}

function withNames(thing: Thing, wanted: readonly string[]): Thing {
  const members = thing.members.map((member) => ({
    ...member,
    names: member.names.filter(({ name }) => wanted.includes(name)),
  }));
  return { ...thing, members };
}

/** The names by which a thing can be found again: full ones, else acronyms; of events with each part of the edition. */
function nameKeys(thing: Thing): Set<string> {
  const names = thing.members.map(comparableNames);
  const full = names.flatMap((one) => one.full);
  const keys =
    full.length > 0 ? full : names.flatMap((one) => one.acronyms.map((acronym) => `acronym ${acronym}`));
  if (thing.table !== 'events') return new Set(keys);
  const { year, ordinal } = thingEdition(thing);
  const parts = [year, ordinal].flatMap((part) => part ?? []);
  return new Set(
    keys.flatMap((key) => (parts.length === 0 ? [key] : parts.map((part) => `${key} #${part}`))),
  );
}
