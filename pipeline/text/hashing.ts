/** A number of 32 bits for some words; the same on every machine (FNV-1a over UTF-16 units, then the finaliser of MurmurHash3). */
export function hashOf(text: string): number {
  return finished(hashedOn(NO_TEXT, text));
}

/** The state of a hash before any text. */
export const NO_TEXT = 0x811c9dc5;

/** The state of a hash once `text` from the unit at `from` on has followed what was hashed before; `finished` makes the hash of it. */
export function hashedOn(state: number, text: string, from = 0): number {
  let hash = state;
  for (let at = from; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** A number of 32 bits for a kind of feature and its values; the order of the values counts. */
export function mixed(kind: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(kind + 1, 0x9e3779b1);
  hash = Math.imul((hash ^ a) + 0x7f4a7c15, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15) ^ b) + 0x165667b1, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13) ^ c) + 0x27d4eb2f, 0x9e3779b1);
  return finished(hash);
}

/** A state with all its bits stirred. */
export function finished(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
