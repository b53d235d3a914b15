/** Disjoint sets of strings; the representative of a set is its least member by code unit, whatever the order of joins. */
export class UnionFind {
  readonly #parent = new Map<string, string>();

  find(key: string): string {
    let root = key;
    for (let parent = this.#parent.get(root); parent !== undefined; parent = this.#parent.get(root))
      root = parent;
    if (root !== key) this.#parent.set(key, root);
    return root;
  }

  union(left: string, right: string): void {
    const a = this.find(left);
    const b = this.find(right);
    if (a !== b) this.#parent.set(a < b ? b : a, a < b ? a : b);
  }
}
