import { mixed } from '../../text/hashing.ts';

/**
 * Bands, and rows in a band (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, 3.4): two texts that share 80 % of their shingles meet
 * in a band with a chance of 99.99 %, two that share 30 % with one of 6 %.
 */
const BANDS = 25;
const ROWS = 5;

const NO_HASH = 0x7fffffff;

/** The keys of the bands of a text; texts that share most of their shingles share one of these keys, nearly always. */
export function bandKeys(shingles: Int32Array): string[] {
  const minima = new Int32Array(BANDS * ROWS).fill(NO_HASH);
  for (const shingle of shingles)
    for (let row = 0; row < minima.length; row++) {
      const hash = mixed(row, shingle);
      if (hash < (minima[row] ?? NO_HASH)) minima[row] = hash;
    }
  return Array.from({ length: BANDS }, (_, band) => {
    return `${band}:${minima.subarray(band * ROWS, (band + 1) * ROWS).join()}`;
  });
}
