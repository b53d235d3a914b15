import { countWhere } from '../../text/locate.ts';
import type { WeightsFile } from './weights.ts';

/** Gradient-boosted trees, laid out in arrays so that a look at them costs little. */
export class Forest {
  private readonly roots: Int32Array;
  /** Feature of each node; -1 for a leaf. */
  private readonly feature: Int16Array;
  /** Threshold of each node, or the value of a leaf. */
  private readonly value: Float64Array;
  private readonly left: Int32Array;
  /** The most that a tree and those after it can add. */
  private readonly most: Float64Array;
  private readonly base: number;
  private readonly slope: number;
  private readonly intercept: number;

  constructor({ base, trees, calibration }: Pick<WeightsFile, 'base' | 'trees' | 'calibration'>) {
    const starts: number[] = [];
    let size = 0;
    for (const tree of trees) {
      starts.push(size);
      size += tree.length;
    }
    this.roots = Int32Array.from(starts);
    this.feature = new Int16Array(size).fill(-1);
    this.value = new Float64Array(size);
    this.left = new Int32Array(size);
    trees.forEach((tree, index) => {
      const start = starts[index] ?? 0;
      tree.forEach((node, at) => {
        const [feature = 0, threshold = 0, left = 0] = node;
        const isLeaf = node.length < 3;
        this.feature[start + at] = isLeaf ? -1 : feature;
        this.value[start + at] = isLeaf ? feature : threshold;
        this.left[start + at] = start + left;
      });
    });
    this.most = new Float64Array(trees.length + 1);
    for (let tree = trees.length - 1; tree >= 0; tree--) {
      const leaves = (trees[tree] ?? []).filter(({ length }) => length < 3);
      const highest = Math.max(...leaves.map(([value = 0]) => value));
      this.most[tree] = highest + (this.most[tree + 1] ?? 0);
    }
    const [slope = 1, intercept = 0] = calibration;
    this.base = base;
    this.slope = slope;
    this.intercept = intercept;
  }

  /** The sum of trees from which a property is as likely as `least`. */
  private leastSum(least: number): number {
    return (Math.log(least / (1 - least)) - this.intercept) / this.slope;
  }

  /**
   * What the greatest of some features must be at least for any probability of `least`, whatever the others are: the lowest of the
   * thresholds at which the trees could still give it, Infinity where none is.
   * @param bounded the features of which the greatest is meant
   * @param known a feature whose value is given
   */
  leastOf(
    bounded: ReadonlySet<number>,
    known: { readonly feature: number; readonly value: number },
    least: number,
  ): number {
    const isBounded = (_: number, node: number): boolean => bounded.has(this.feature[node] ?? -1);
    const thresholds = [-Infinity, ...this.value.filter(isBounded).sort()];
    const leastSum = this.leastSum(least);
    const isEnough = (most: number): boolean => {
      const sum = this.roots.reduce(
        (total, root) => total + this.highestFrom(root, bounded, most, known),
        this.base,
      );
      return sum >= leastSum;
    };
    return thresholds[countWhere(thresholds, (most) => !isEnough(most))] ?? Infinity;
  }

  /** The highest leaf that can be reached from a node where the bounded features are at most `most`. */
  private highestFrom(
    node: number,
    bounded: ReadonlySet<number>,
    most: number,
    known: { readonly feature: number; readonly value: number },
  ): number {
    const feature = this.feature[node] ?? -1;
    const value = this.value[node] ?? 0;
    if (feature < 0) return value;
    const left = this.left[node] ?? 0;
    if (bounded.has(feature) && most < value) return this.highestFrom(left, bounded, most, known);
    if (feature === known.feature)
      return this.highestFrom(known.value < value ? left : left + 1, bounded, most, known);
    return Math.max(
      this.highestFrom(left, bounded, most, known),
      this.highestFrom(left + 1, bounded, most, known),
    );
  }

  /** How likely a property is to hold, from what `agreementsIn` sees of it; 0 where it is surely less likely than `least`. */
  probability(features: Float32Array, least: number): number {
    const { roots, feature, value, left, most } = this;
    const leastSum = this.leastSum(least);
    let sum = this.base;
    for (let tree = 0; tree < roots.length; tree++) {
      if (sum + (most[tree] ?? 0) < leastSum) return 0;
      let node = roots[tree] ?? 0;
      for (let at = feature[node] ?? -1; at >= 0; at = feature[node] ?? -1)
        node = (left[node] ?? 0) + ((features[at] ?? 0) < (value[node] ?? 0) ? 0 : 1);
      sum += value[node] ?? 0;
    }
    return 1 / (1 + Math.exp(-(this.slope * sum + this.intercept)));
  }
}
