import type { FoundJudgement } from './judged-things.ts';
import { groupedBy } from './order.ts';
import { UnionFind } from './union-find.ts';

/** A judgement that two things are one, and another that they are not, which wins. */
export interface Contradiction {
  readonly same: FoundJudgement;
  readonly different: FoundJudgement;
}

/**
 * Groups as people judge them. What is judged the same is joined first; then each group of the rules is joined as far as no two
 * things of what comes about are judged different. Where a group comes apart so, the things of which nothing is judged stay with
 * the `one` of the judgement, and the `other` leaves.
 * @param groups the group of each thing as the rules have it
 * @param judgements in an order that does not depend on that of the articles
 * @returns the group of each thing; the same number for all things of a group, the least index of them
 */
export function judgedGroups(
  groups: readonly number[],
  judgements: readonly FoundJudgement[],
): { groups: number[]; contradictions: Contradiction[] } {
  const sets = new ApartSets(groups.length);
  const contradictions: Contradiction[] = [];
  const leaving = new Set<number>();
  for (const judgement of judgements) {
    if (judgement.judgement.verdict !== 'different') continue;
    sets.keepApart(judgement);
    leaving.add(judgement.other);
  }
  for (const same of judgements) {
    if (same.judgement.verdict !== 'same') continue;
    const different = sets.join(same.one, same.other);
    if (different !== undefined) contradictions.push({ same, different });
  }
  for (const members of groupedBy(groups.keys(), (at) => groups[at]).values())
    joinGroup(members, leaving, sets);
  return { groups: groups.map((_, at) => sets.find(at)), contradictions };
}

function joinGroup(members: readonly number[], leaving: ReadonlySet<number>, sets: ApartSets): void {
  const staying = members.filter((at) => !leaving.has(at));
  const firsts: number[] = [];
  for (const at of [...staying, ...members.filter((one) => leaving.has(one))]) {
    if (!firsts.some((first) => sets.join(first, at) === undefined)) firsts.push(at);
  }
}

/** Sets that join unless members of both are judged different. */
class ApartSets {
  private readonly sets: UnionFind;
  /** By set, the sets that it may not join, with the judgement that says so. */
  private readonly apart = new Map<number, Map<number, FoundJudgement>>();

  constructor(size: number) {
    this.sets = new UnionFind(size);
  }

  find(item: number): number {
    return this.sets.find(item);
  }

  keepApart(judgement: FoundJudgement): void {
    const { one, other } = judgement;
    if (one === other) return;
    this.note(one, other, judgement);
    this.note(other, one, judgement);
  }

  /** Joins the sets of two things. @returns the judgement that forbids it, where there is one */
  join(a: number, b: number): FoundJudgement | undefined {
    const [setA, setB] = [this.sets.find(a), this.sets.find(b)];
    if (setA === setB) return undefined;
    const forbidden = this.apart.get(setA)?.get(setB);
    if (forbidden !== undefined) return forbidden;
    this.sets.join(setA, setB);
    const joined = this.sets.find(setA);
    this.inherit(joined === setA ? setB : setA, joined);
    return undefined;
  }

  private note(from: number, to: number, judgement: FoundJudgement): void {
    const known = this.apart.get(from) ?? new Map<number, FoundJudgement>();
    if (!known.has(to)) known.set(to, judgement);
    this.apart.set(from, known);
  }

  private inherit(old: number, joined: number): void {
    for (const [other, judgement] of this.apart.get(old) ?? []) {
      this.apart.get(other)?.delete(old);
      this.note(joined, other, judgement);
      this.note(other, joined, judgement);
    }
    this.apart.delete(old);
  }
}
