import { mixed } from '../../text/hashing.ts';

/**
 * Bands, and rows in a band (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, 3.4): two texts that share 80 % of their shingles meet
 * in a band with a chance of 99.99 %, two that share 30 % with one of 6 %.
 */
const BANDS = 25;
const ROWS = 5;

const NO_HASH = 0x7fffffff;

/**
 * The keys of the bands of a text, 32 bits each; texts that share most of their shingles share one of these keys, nearly always. Two bands
 * that are not the same share a key once in four thousand million times: keys say which texts to compare, not that they are near.
 */
export function bandKeys(shingles: Int32Array): number[] {
  const minima = new Int32Array(BANDS * ROWS).fill(NO_HASH);
  for (const shingle of shingles)
    for (let row = 0; row < minima.length; row++) {
      const hash = mixed(row, shingle);
      if (hash < (minima[row] ?? NO_HASH)) minima[row] = hash;
    }
  return Array.from({ length: BANDS }, (_, band) => {
    return minima.subarray(band * ROWS, (band + 1) * ROWS).reduce((key, hash) => mixed(band, key, hash), 0);
  });
}
