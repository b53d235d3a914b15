import { applyRule, type NoteDoubt } from './blocks.ts';
import type { Clusters } from './clusters.ts';
import type { Profile } from './profile.ts';

const ACRONYM = 'acronym';
export const INITIALS = 'initials';

/**
 * Joins things that are known only by acronyms to the one cluster with a full name that has one of them, too, else to the one of
 * whose words an acronym holds the initials. Where several have, it stays alone; where none has, equal acronyms are one.
 */
export function joinAcronyms(clusters: Clusters, note: NoteDoubt): void {
  const { profiles } = clusters;
  const isNamed = new Set(profiles.flatMap(({ full }, at) => (full.length > 0 ? [clusters.find(at)] : [])));
  const bare = [...profiles.keys()].filter(
    (at) => profiles[at]?.full.length === 0 && !isNamed.has(clusters.find(at)),
  );
  const owners = ownersBy(clusters, isNamed, ({ acronyms }) => acronyms);
  const initials = ownersBy(clusters, isNamed, ({ keys }) => keys[INITIALS] ?? []);
  const targets = bare.map((at) => {
    const acronyms = profiles[at]?.acronyms ?? [];
    const given = ownersOf(acronyms, owners);
    const known = given.length > 0 ? given : ownersOf(acronyms, initials);
    const possible = known.filter((owner) => {
      const why = clusters.difference(clusters.find(at), owner);
      if (why !== undefined) note?.({ rule: ACRONYM, a: owner, b: at, common: [], against: why });
      return why === undefined;
    });
    if (possible.length > 1)
      for (const owner of possible)
        note?.({ rule: ACRONYM, a: owner, b: at, common: [], against: 'several things have the acronym' });
    return { at, known: known.length, possible, isByInitials: given.length === 0 };
  });
  const ownerless = new Set<Profile>(
    targets.flatMap(({ at, known }) => (known === 0 ? (profiles[at] ?? []) : [])),
  );
  const keysOf = (profile: Profile): readonly string[] => (ownerless.has(profile) ? profile.acronyms : []);
  applyRule({ name: ACRONYM, keysOf, needs: 'nothing' }, clusters, note);
  for (const { at, possible, isByInitials } of targets) {
    const [only, ...others] = possible;
    if (only === undefined || others.length > 0) continue;
    const why = clusters.difference(clusters.find(at), clusters.find(only));
    if (why !== undefined) continue;
    if (isByInitials) note?.({ rule: INITIALS, a: only, b: at, common: [], against: undefined });
    clusters.join(at, only);
  }
}

function ownersBy(
  clusters: Clusters,
  isNamed: ReadonlySet<number>,
  keysOf: (profile: Profile) => readonly string[],
): Map<string, Set<number>> {
  const owners = new Map<string, Set<number>>();
  clusters.profiles.forEach((profile, at) => {
    const cluster = clusters.find(at);
    if (!isNamed.has(cluster)) return;
    for (const key of keysOf(profile)) owners.set(key, (owners.get(key) ?? new Set()).add(cluster));
  });
  return owners;
}

function ownersOf(acronyms: readonly string[], owners: ReadonlyMap<string, ReadonlySet<number>>): number[] {
  return [...new Set(acronyms.flatMap((acronym) => [...(owners.get(acronym) ?? [])]))].sort((a, b) => a - b);
}
