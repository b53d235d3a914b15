import { groupedBy } from '../order.ts';
import type { Clusters } from './clusters.ts';
import { isWeak, type Profile, type Rule } from './profile.ts';

/** Most kinds of marks in one block that are compared with each other; of a block with more, only clusters with equal marks are joined. */
const MOST_KINDS_OF_MARKS = 100;
/** Most clusters of a block that are compared two by two where a rule needs that; a block with more tells too little. */
const MOST_IN_PAIRS = 40;
/** What is of one thing by far: so many times as much as all the rest is taken for it. */
const BY_FAR = 3;

/** Two clusters with a key in common that were left apart, or that were joined although their names are not the same. */
export interface DoubtfulPair {
  readonly rule: string;
  /** A thing of each, as indices. */
  readonly a: number;
  readonly b: number;
  /** What spoke for it besides the names; where they were left apart, nothing. */
  readonly common: readonly string[];
  /** What spoke against it; undefined where they were joined. */
  readonly against: string | undefined;
}

/** Takes note of doubtful pairs, where anybody asks. */
export type NoteDoubt = ((pair: DoubtfulPair) => void) | undefined;

/** What may be of several things is left apart from all. */
const UNCLEAR = 'more than one thing may be meant';

/** Joins what a rule joins, block by block, in the order in which a second thing has the key. */
export function applyRule(rule: Rule, clusters: Clusters, note: NoteDoubt): void {
  if (rule.needs === 'never' && note === undefined) return;
  for (const members of blocksOf(rule, clusters.profiles)) {
    const block = [...groupedBy(members, (at) => clusters.find(at))];
    if (block.length === 1) continue;
    if (rule.needs === 'nothing' && rule.fits === undefined)
      joinBlock(
        rule,
        block.map(([cluster]) => cluster),
        clusters,
        note,
      );
    else joinInPairs(rule, block, clusters, note);
  }
}

/** The things with each key that more than one has. Most keys are of one thing, which needs no list. */
function blocksOf(rule: Rule, profiles: readonly Profile[]): number[][] {
  const first = new Map<string, number>();
  const blocks = new Map<string, number[]>();
  profiles.forEach((profile, at) => {
    for (const key of rule.keysOf(profile)) {
      const other = first.get(key);
      const block = blocks.get(key);
      if (other === undefined) first.set(key, at);
      else if (block === undefined) blocks.set(key, [other, at]);
      else block.push(at);
    }
  });
  return [...blocks.values()];
}

/** Joins clusters of which nothing but a difference keeps two apart. */
function joinBlock(rule: Rule, block: readonly number[], clusters: Clusters, note: NoteDoubt): void {
  const alike = [...groupedBy(block, (cluster) => clusters.marksText(cluster)).values()].map((some) =>
    joinAll(some, clusters),
  );
  if (alike.length === 1 || alike.length > MOST_KINDS_OF_MARKS) return;
  const differing = new Map<number, Set<number>>();
  alike.forEach((a, at) => {
    for (const b of alike.slice(at + 1)) {
      const why = clusters.difference(a, b);
      if (why === undefined) continue;
      note?.({ rule: rule.name, a, b, common: clusters.common(a, b), against: why });
      differing.set(a, (differing.get(a) ?? new Set()).add(b));
      differing.set(b, (differing.get(b) ?? new Set()).add(a));
    }
  });
  if (differing.size === 0) {
    joinAll(alike, clusters);
    return;
  }
  const sides: number[] = [];
  for (const cluster of alike.filter((one) => differing.has(one))) {
    const open = sides.filter((side) => clusters.difference(side, cluster) === undefined);
    if (open.length === 1 && open[0] !== undefined) clusters.join(open[0], cluster);
    else sides.push(cluster);
  }
  const unclear = alike.filter((one) => !differing.has(one));
  joinUnclear(rule, unclear, sides, clusters, note);
}

/** What may be of several sides is of the one that is by far the greatest, else of none. */
function joinUnclear(
  rule: Rule,
  unclear: readonly number[],
  sides: readonly number[],
  clusters: Clusters,
  note: NoteDoubt,
): void {
  const sizes = sides.map((side) => clusters.size(clusters.find(side)));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const greatest = sides.find((_, at) => (sizes[at] ?? 0) >= BY_FAR * Math.max(1, all - (sizes[at] ?? 0)));
  for (const cluster of unclear) {
    if (greatest !== undefined) clusters.join(greatest, cluster);
    else
      for (const side of sides)
        note?.({ rule: rule.name, a: side, b: cluster, common: [], against: UNCLEAR });
  }
}

/** Joins clusters that fit each other two by two, where all that fit any of them fit all. */
function joinInPairs(
  rule: Rule,
  block: readonly (readonly [cluster: number, members: readonly number[]])[],
  clusters: Clusters,
  note: NoteDoubt,
): void {
  if (block.length > MOST_IN_PAIRS) return;
  const fitting = new Map<number, Set<number>>(block.map(([cluster]) => [cluster, new Set([cluster])]));
  block.forEach(([a, membersA], at) => {
    for (const [b, membersB] of block.slice(at + 1)) {
      if (!anyFit(rule, membersA, membersB, clusters.profiles)) continue;
      const why = obstacle(rule, a, b, clusters);
      if (why !== undefined) {
        note?.({ rule: rule.name, a, b, common: clusters.common(a, b), against: why });
        continue;
      }
      fitting.get(a)?.add(b);
      fitting.get(b)?.add(a);
    }
  });
  for (const [a, group] of fitting) {
    if (group.size === 1 || a !== Math.min(...group)) continue;
    const isWhole = [...group].every(
      (b) => fitting.get(b)?.size === group.size && containsAll(fitting.get(b), group),
    );
    if (isWhole) {
      for (const b of group)
        if (b !== a) note?.({ rule: rule.name, a, b, common: clusters.common(a, b), against: undefined });
      joinAll([...group], clusters);
    } else
      for (const b of group) if (b !== a) note?.({ rule: rule.name, a, b, common: [], against: UNCLEAR });
  }
}

function containsAll(set: ReadonlySet<number> | undefined, wanted: ReadonlySet<number>): boolean {
  return [...wanted].every((one) => set?.has(one) === true);
}

/** Members with the key: few of each cluster are enough to see how it is called. */
const MOST_MEMBERS = 8;

function anyFit(
  { fits }: Rule,
  a: readonly number[],
  b: readonly number[],
  profiles: readonly Profile[],
): boolean {
  if (fits === undefined) return true;
  return a.slice(0, MOST_MEMBERS).some((one) =>
    b.slice(0, MOST_MEMBERS).some((other) => {
      const [profileA, profileB] = [profiles[one], profiles[other]];
      return profileA !== undefined && profileB !== undefined && fits(profileA, profileB);
    }),
  );
}

/** What keeps two clusters apart, in words. */
function obstacle({ needs }: Rule, a: number, b: number, clusters: Clusters): string | undefined {
  const difference = clusters.difference(a, b);
  if (difference !== undefined) return difference;
  if (needs === 'nothing') return undefined;
  if (needs === 'never') return 'the names are not the same';
  const common = clusters.common(a, b);
  if (common.some((one) => needs === 'no disagreement' || !isWeak(one))) return undefined;
  if (needs === 'no disagreement' && !(clusters.hasEvidence(a) && clusters.hasEvidence(b))) return undefined;
  return 'nothing else that is said of them is the same';
}

function joinAll(some: readonly number[], clusters: Clusters): number {
  const [first = 0, ...others] = some;
  for (const other of others) clusters.join(first, other);
  return clusters.find(first);
}
