import { UnionFind } from './union-find.ts';

/** The names by which a thing can be compared: full ones and acronyms, as `names.ts` folds them. */
export interface ComparableNames {
  readonly full: readonly string[];
  readonly acronyms: readonly string[];
}

/**
 * Which things share a name: the same number for all things of a group.
 * Things with a full name in common are one group. A thing known only by acronyms joins the one group that has a full name and
 * one of its acronyms; where several groups have, it stays alone; where none has, equal acronyms make a group.
 */
export function groupsByName(things: readonly ComparableNames[]): number[] {
  const sets = new UnionFind(things.length);
  joinShared(things, sets, ({ full }) => full);
  const owners = acronymOwners(things, sets);
  const targets = things.map(({ full, acronyms }) => (full.length > 0 ? [] : targetsOf(acronyms, owners)));
  const bare = things.map(({ full, acronyms }, at) =>
    full.length === 0 && targets[at]?.length === 0 ? acronyms : [],
  );
  joinShared(bare, sets, (acronyms) => acronyms);
  targets.forEach((owner, at) => {
    if (owner.length === 1 && owner[0] !== undefined) sets.join(at, owner[0]);
  });
  return things.map((_, at) => sets.find(at));
}

function joinShared<T>(
  things: readonly T[],
  sets: UnionFind,
  namesOf: (thing: T) => readonly string[],
): void {
  const first = new Map<string, number>();
  things.forEach((thing, at) => {
    for (const name of namesOf(thing)) {
      const other = first.get(name);
      if (other === undefined) first.set(name, at);
      else sets.join(at, other);
    }
  });
}

/** For each acronym the groups with a full name that it also names. */
function acronymOwners(things: readonly ComparableNames[], sets: UnionFind): Map<string, Set<number>> {
  const named = new Set(things.flatMap(({ full }, at) => (full.length > 0 ? [sets.find(at)] : [])));
  const owners = new Map<string, Set<number>>();
  things.forEach(({ acronyms }, at) => {
    const group = sets.find(at);
    if (!named.has(group)) return;
    for (const acronym of acronyms) owners.set(acronym, (owners.get(acronym) ?? new Set()).add(group));
  });
  return owners;
}

function targetsOf(acronyms: readonly string[], owners: ReadonlyMap<string, ReadonlySet<number>>): number[] {
  return [...new Set(acronyms.flatMap((acronym) => [...(owners.get(acronym) ?? [])]))];
}
