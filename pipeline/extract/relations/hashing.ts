/** FNV-1a over UTF-16 units: the same number for the same word in every run. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Two hashes, in this order, as one. */
export function mixed(left: number, right: number): number {
  let hash = Math.imul(left ^ (right >>> 16) ^ Math.imul(right, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0xc2b2ae35) ^ (hash >>> 16);
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

  /** Adds what a template sees; beyond the size of the buffer nothing is added. */
  add(template: number, seen: number): void {
    if (this.size < MOST_FEATURES) this.hashes[this.size++] = mixed(template, seen);
  }
}
