import { UnionFind } from '../union-find.ts';
import type { Comparison, Marks, Profile } from './profile.ts';

/** Kinds of marks that are gathered for all members with the same other marks: one person has many offices. */
const GATHERED = 'office';

/**
 * Things joined so far. A cluster knows the marks of all its members, so that no two things that differ ever meet in one, not
 * even through others.
 */
export class Clusters {
  readonly profiles: readonly Profile[];
  private readonly comparison: Comparison;
  private readonly sets: UnionFind;
  /** Of each cluster with marks, these by their text without what is gathered. */
  private readonly marksOf: (Map<string, Marks> | undefined)[];
  private readonly evidenceOf: (Set<string> | undefined)[];
  private readonly sizes: number[];

  constructor(profiles: readonly Profile[], comparison: Comparison) {
    this.profiles = profiles;
    this.comparison = comparison;
    this.sets = new UnionFind(profiles.length);
    this.marksOf = profiles.map(({ marks }) => marksByText(marks));
    this.evidenceOf = profiles.map(({ evidence }) => (evidence.length > 0 ? new Set(evidence) : undefined));
    this.sizes = profiles.map(() => 1);
  }

  /** The least index of a cluster stands for it. */
  find(at: number): number {
    return this.sets.find(at);
  }

  /** How many things are in a cluster. */
  size(cluster: number): number {
    return this.sizes[cluster] ?? 0;
  }

  /** Clusters with the same text do not differ. */
  marksText(cluster: number): string {
    return [...(this.marksOf[cluster]?.keys() ?? [])].sort().join(' ');
  }

  /** Why two clusters cannot be one, in words; undefined where nothing speaks against it. */
  difference(a: number, b: number): string | undefined {
    for (const [textA, marksA] of this.marksOf[a] ?? []) {
      for (const [textB, marksB] of this.marksOf[b] ?? []) {
        if (textA === textB) continue;
        const found = this.comparison.difference(marksA, marksB);
        if (found !== undefined) return found;
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
    this.marksOf[to] = withMarks(this.marksOf[to], this.marksOf[from]);
    this.evidenceOf[to] = withEvidence(this.evidenceOf[to], this.evidenceOf[from]);
    this.sizes[to] = this.size(to) + this.size(from);
    this.marksOf[from] = undefined;
    this.evidenceOf[from] = undefined;
  }
}

function marksByText(marks: Marks): Map<string, Marks> | undefined {
  const text = textOf(marks);
  return text === '' ? undefined : new Map([[text, marks]]);
}

function withMarks(
  known: Map<string, Marks> | undefined,
  more: Map<string, Marks> | undefined,
): Map<string, Marks> | undefined {
  if (known === undefined || more === undefined) return known ?? more;
  for (const [text, marks] of more) known.set(text, gathered(known.get(text), marks));
  return known;
}

function withEvidence(
  known: Set<string> | undefined,
  more: Set<string> | undefined,
): Set<string> | undefined {
  if (known === undefined || more === undefined) return known ?? more;
  for (const one of more) known.add(one);
  return known;
}

function gathered(known: Marks | undefined, more: Marks): Marks {
  const [one, other] = [known?.[GATHERED], more[GATHERED]];
  if (known === undefined || one === undefined || other === undefined) return known ?? more;
  return { ...known, [GATHERED]: new Set([...one, ...other]) };
}

/** '' where there are none. */
function textOf(marks: Marks): string {
  const kinds = Object.entries(marks).flatMap(([kind, values]) =>
    kind === GATHERED || values === undefined || values.size === 0 ? [] : [[kind, ...[...values].sort()]],
  );
  return kinds.length === 0 ? '' : JSON.stringify(kinds);
}
