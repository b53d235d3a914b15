import { UnionFind } from '../union-find.ts';
import type { Comparison, Marks, Profile } from './profile.ts';

/**
 * Things joined so far. A cluster knows all that is said of its members, so that no two things that are different ever meet in
 * one, not even through others.
 */
export class Clusters {
  private readonly sets: UnionFind;
  private readonly marksOf: Map<string, Marks>[];
  private readonly evidenceOf: Set<string>[];
  private readonly sizes: number[];
  private readonly known = new Map<string, string | null>();

  readonly profiles: readonly Profile[];
  private readonly comparison: Comparison;

  constructor(profiles: readonly Profile[], comparison: Comparison) {
    this.profiles = profiles;
    this.comparison = comparison;
    this.sets = new UnionFind(profiles.length);
    this.marksOf = profiles.map(({ marks }) => new Map([[textOf(marks), marks]]));
    this.evidenceOf = profiles.map(({ evidence }) => new Set(evidence));
    this.sizes = profiles.map(() => 1);
  }

  /** The least index of a cluster stands for it. */
  find(at: number): number {
    return this.sets.find(at);
  }

  size(cluster: number): number {
    return this.sizes[cluster] ?? 0;
  }

  /** Clusters with the same text have the same marks. */
  marksText(cluster: number): string {
    return [...(this.marksOf[cluster]?.keys() ?? [])].sort().join(' ');
  }

  /** Why two clusters cannot be one, in words; undefined where nothing speaks against it. */
  difference(a: number, b: number): string | undefined {
    for (const [textA, marksA] of this.marksOf[a] ?? []) {
      if (textA === '') continue;
      for (const [textB, marksB] of this.marksOf[b] ?? []) {
        const found = textB === '' ? null : this.differenceOf(textA, marksA, textB, marksB);
        if (found !== null) return found;
      }
    }
    return undefined;
  }

  /** What two clusters have in common that speaks for them being one. */
  common(a: number, b: number): string[] {
    const ofB = this.evidenceOf[b];
    return [...(this.evidenceOf[a] ?? [])].filter((one) => ofB?.has(one) === true);
  }

  hasEvidence(cluster: number): boolean {
    return (this.evidenceOf[cluster]?.size ?? 0) > 0;
  }

  /** Joins two clusters; the caller has made sure that they do not differ. */
  join(a: number, b: number): void {
    const [from, to] = [Math.max(this.find(a), this.find(b)), Math.min(this.find(a), this.find(b))];
    if (from === to) return;
    this.sets.join(from, to);
    for (const [text, marks] of this.marksOf[from] ?? []) this.marksOf[to]?.set(text, marks);
    for (const one of this.evidenceOf[from] ?? []) this.evidenceOf[to]?.add(one);
    this.sizes[to] = this.size(to) + this.size(from);
    this.marksOf[from] = new Map();
    this.evidenceOf[from] = new Set();
  }

  private differenceOf(textA: string, a: Marks, textB: string, b: Marks): string | null {
    if (textA === textB) return null;
    const key = textA < textB ? `${textA}\n${textB}` : `${textB}\n${textA}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const found =
      (textA < textB ? this.comparison.difference(a, b) : this.comparison.difference(b, a)) ?? null;
    this.known.set(key, found);
    return found;
  }
}

/** '' where there are none. */
function textOf(marks: Marks): string {
  const kinds = Object.entries(marks).filter(([, values]) => (values?.length ?? 0) > 0);
  return kinds.length === 0 ? '' : JSON.stringify(kinds.sort(([a], [b]) => (a < b ? -1 : 1)));
}
