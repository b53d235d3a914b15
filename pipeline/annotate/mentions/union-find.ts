/** Disjoint sets of strings; the representative of a set is its least member by code unit, whatever the order of joins. */
export class UnionFind {
  readonly #parent = new Map<string, string>();

  find(key: string): string {
    let at = key;
    for (let parent = this.#parent.get(at); parent !== undefined; parent = this.#parent.get(at)) {
      const above = this.#parent.get(parent);
      // Halving the path keeps long chains from being walked again and again.
      if (above !== undefined) this.#parent.set(at, above);
      at = parent;
    }
    return at;
  }

  union(left: string, right: string): void {
    const a = this.find(left);
    const b = this.find(right);
    if (a !== b) this.#parent.set(a < b ? b : a, a < b ? a : b);
  }
}
