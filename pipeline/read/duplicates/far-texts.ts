/** Pairs of texts that share too little to be one story, by their hashes: what is far once is so in every build. */
export interface FarTexts {
  /** In whichever order. */
  has(one: string, other: string): boolean;
  add(one: string, other: string): void;
}

/** What is known of pairs while there is no build before. */
export const NOTHING_FAR: FarTexts = { has: () => false, add: () => undefined };
