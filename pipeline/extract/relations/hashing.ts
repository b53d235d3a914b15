/** FNV-1a over UTF-16 units: the same number for the same word in every run. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Two hashes, in this order, as one. */
export function mixed(left: number, right: number): number {
  const hash = Math.imul(left, 0x85ebca6b) ^ right;
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
}

/** Most features that are looked at of one pair, argument or sentence. */
const MOST_FEATURES = 512;

/** Hashed features in a buffer that is used again for the next pair. */
export class FeatureList {
  readonly hashes = new Int32Array(MOST_FEATURES);
  size = 0;

  /** Begins anew. */
  clear(): void {
    this.size = 0;
  }

  /** Adds what a template sees; beyond the size of the buffer nothing is added. The mixing is written out: it is done millions of times. */
  add(template: number, seen: number): void {
    const hash = Math.imul(seen ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
    const at = this.size;
    if (at === MOST_FEATURES) return;
    this.hashes[at] = hash ^ (hash >>> 15);
    this.size = at + 1;
  }
}
