/** A row of numbers and whether the property holds. */
export interface Row {
  readonly features: Float32Array;
  readonly label: number;
}

/** A node: feature, threshold and index of the left child (the right one follows it), or a leaf with its value. */
type Node = readonly number[];
type Tree = readonly Node[];

export interface Forest {
  readonly base: number;
  readonly trees: readonly Tree[];
}

const SETTINGS = { trees: 40, depth: 4, rate: 0.1, leastInLeaf: 30, lambda: 2, bins: 32 } as const;

/** Fits gradient-boosted trees with logistic loss, splits by histogram (Friedman 2001; Chen and Guestrin 2016). */
export function fitTrees(rows: readonly Row[]): Forest {
  const width = rows[0]?.features.length ?? 0;
  const edges = Array.from({ length: width }, (_, feature) => edgesOf(rows, feature));
  const bins = edges.map((own, feature) =>
    Uint8Array.from(rows, ({ features }) => binOf(features[feature] ?? 0, own)),
  );
  const positives = rows.reduce((sum, { label }) => sum + label, 0);
  const base = Math.log((positives + 1) / (rows.length - positives + 1));
  const sums = new Float64Array(rows.length).fill(base);
  const gradients = new Float64Array(rows.length);
  const hessians = new Float64Array(rows.length);
  const trees: Tree[] = [];
  for (let count = 0; count < SETTINGS.trees; count++) {
    rows.forEach(({ label }, index) => {
      const probability = 1 / (1 + Math.exp(-(sums[index] ?? 0)));
      gradients[index] = label - probability;
      hessians[index] = Math.max(1e-6, probability * (1 - probability));
    });
    trees.push(grownTree(edges, bins, gradients, hessians, sums));
  }
  return { base, trees };
}

/** The sum of the leaves that features reach. */
export function sumOfTrees({ base, trees }: Forest, features: Float32Array): number {
  let sum = base;
  for (const tree of trees) {
    let node = tree[0] ?? [0];
    while (node.length === 3) {
      const [feature = 0, threshold = 0, left = 0] = node;
      node = tree[(features[feature] ?? 0) < threshold ? left : left + 1] ?? [0];
    }
    sum += node[0] ?? 0;
  }
  return sum;
}

function edgesOf(rows: readonly Row[], feature: number): number[] {
  const values = Float32Array.from(rows, ({ features }) => features[feature] ?? 0).sort();
  const edges: number[] = [];
  for (let bin = 1; bin < SETTINGS.bins; bin++) {
    const value = values[Math.floor((bin * values.length) / SETTINGS.bins)] ?? 0;
    // Three decimals are all that is written to the file.
    const edge = Math.round(value * 1000) / 1000;
    if (edges.length === 0 || edge > (edges.at(-1) ?? 0)) edges.push(edge);
  }
  return edges;
}

function binOf(value: number, edges: readonly number[]): number {
  let bin = 0;
  while (bin < edges.length && value >= (edges[bin] ?? 0)) bin++;
  return bin;
}

function grownTree(
  edges: readonly (readonly number[])[],
  bins: readonly Uint8Array[],
  gradients: Float64Array,
  hessians: Float64Array,
  sums: Float64Array,
): Tree {
  const nodes: Node[] = [[]];
  const waiting = [{ node: 0, depth: 0, rows: Uint32Array.from(gradients, (_, index) => index) }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { node, depth, rows } = next;
    const split = depth < SETTINGS.depth ? bestSplit(edges, bins, gradients, hessians, rows) : undefined;
    if (split === undefined) {
      const value = leafValue(gradients, hessians, rows);
      nodes[node] = [value];
      for (const row of rows) sums[row] = (sums[row] ?? 0) + value;
      continue;
    }
    const left = nodes.length;
    nodes[node] = [split.feature, edges[split.feature]?.[split.bin] ?? 0, left];
    nodes.push([], []);
    const isLeft = (row: number): boolean => (bins[split.feature]?.[row] ?? 0) <= split.bin;
    waiting.push({ node: left, depth: depth + 1, rows: rows.filter(isLeft) });
    waiting.push({ node: left + 1, depth: depth + 1, rows: rows.filter((row) => !isLeft(row)) });
  }
  return nodes;
}

function leafValue(gradients: Float64Array, hessians: Float64Array, rows: Uint32Array): number {
  let [gradient, hessian] = [0, 0];
  for (const row of rows) {
    gradient += gradients[row] ?? 0;
    hessian += hessians[row] ?? 0;
  }
  return Math.round(((SETTINGS.rate * gradient) / (hessian + SETTINGS.lambda)) * 10_000) / 10_000;
}

function bestSplit(
  edges: readonly (readonly number[])[],
  bins: readonly Uint8Array[],
  gradients: Float64Array,
  hessians: Float64Array,
  rows: Uint32Array,
): { readonly feature: number; readonly bin: number } | undefined {
  if (rows.length < 2 * SETTINGS.leastInLeaf) return undefined;
  let best: { feature: number; bin: number } | undefined;
  let gain = 1e-3;
  for (const [feature, own] of bins.entries()) {
    const size = (edges[feature]?.length ?? 0) + 1;
    const [g, h, n] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
    let [allG, allH] = [0, 0];
    for (const row of rows) {
      const bin = own[row] ?? 0;
      g[bin] = (g[bin] ?? 0) + (gradients[row] ?? 0);
      h[bin] = (h[bin] ?? 0) + (hessians[row] ?? 0);
      n[bin] = (n[bin] ?? 0) + 1;
      allG += gradients[row] ?? 0;
      allH += hessians[row] ?? 0;
    }
    let [leftG, leftH, leftN] = [0, 0, 0];
    for (let bin = 0; bin < size - 1; bin++) {
      leftG += g[bin] ?? 0;
      leftH += h[bin] ?? 0;
      leftN += n[bin] ?? 0;
      if (leftN < SETTINGS.leastInLeaf || rows.length - leftN < SETTINGS.leastInLeaf) continue;
      const score = worth(leftG, leftH) + worth(allG - leftG, allH - leftH) - worth(allG, allH);
      if (score > gain) {
        gain = score;
        best = { feature, bin };
      }
    }
  }
  return best;
}

function worth(gradient: number, hessian: number): number {
  return (gradient * gradient) / (hessian + SETTINGS.lambda);
}
