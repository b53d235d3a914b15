import { ENTITY_TABLES } from '../contract/tables.ts';
import { claimIds } from './claim-ids.ts';
import { localKey } from './local-entities.ts';
import type { Claim, Thing } from './model.ts';
import type { Past } from './past.ts';
import type { NamesLookup } from './primary.ts';
import type { Moved } from './redirects.ts';
import type { IdLookup } from './row-facts.ts';
import { thingIds } from './thing-ids.ts';
import { thingNames, type ThingNames } from './thing-names.ts';

/** A thing with the id and names of its row. */
interface IdentifiedThing {
  readonly thing: Thing;
  readonly id: string;
  readonly names: ThingNames;
}

export interface IdentifiedThings {
  readonly things: readonly IdentifiedThing[];
  readonly moved: readonly Moved[];
  readonly idOf: IdLookup;
  /** Gives the name of a row by its id. */
  readonly nameOf: (id: string) => string;
  /** Gives all its names. */
  readonly namesOf: NamesLookup;
  /** Gives what an id of the previous release stands for now. */
  readonly idNow: (id: string) => string;
}

/** Gives every thing its names and its id. */
export function identifiedThings(things: readonly Thing[], past: Past): IdentifiedThings {
  const tables = ENTITY_TABLES.map((table) => {
    const ofTable = things.filter((thing) => thing.table === table);
    const names = ofTable.map(thingNames);
    const { ids, moved } = thingIds(
      ofTable,
      names.map(({ name }) => name),
      past,
    );
    return { things: ofTable.flatMap((thing, at) => identified(thing, ids[at], names[at])), moved };
  });
  const all = tables.flatMap((table) => table.things);
  const moved = tables.flatMap((table) => table.moved);
  const ids = new Map<string, string>();
  for (const { thing, id } of all)
    for (const member of thing.members) ids.set(localKey(member.article, member), id);
  const namesById = new Map(all.map(({ id, names }) => [id, names]));
  const now = new Map(moved.map(({ from, to }) => [from, to]));
  return {
    things: all,
    moved,
    idOf: (key) => ids.get(key),
    nameOf: (id) => namesById.get(id)?.name ?? id,
    namesOf: (id) => {
      const names = namesById.get(id);
      return names === undefined ? [] : [names.name, ...names.aliases];
    },
    idNow: (id) => now.get(id) ?? id,
  };
}

function identified(thing: Thing, id: string | undefined, names: ThingNames | undefined): IdentifiedThing[] {
  return id === undefined || names === undefined ? [] : [{ thing, id, names }];
}

/** Gives every claim its id. */
export function identifiedClaims(
  claims: readonly Claim[],
  past: Past,
  idNow: (id: string) => string,
): { claims: { claim: Claim; id: string }[]; moved: readonly Moved[] } {
  const { ids, moved } = claimIds(claims, past, idNow);
  return {
    claims: claims.flatMap((claim, at) => (ids[at] === undefined ? [] : [{ claim, id: ids[at] }])),
    moved,
  };
}
