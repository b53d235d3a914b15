/** Vectors of one length in one array, a row after another. */
export interface Rows {
  readonly data: Float32Array;
  readonly dimensions: number;
}

const ROUNDS = 20;

/**
 * Spherical k-means (Dhillon and Modha 2001) over rows of unit length: gives the cluster of each row. The first centres are rows
 * evenly spaced in the given order, so the same rows always give the same clusters.
 * @param learnFrom how many of the first rows the centres are learned from; the others are only assigned
 */
export function kMeans(rows: Rows, clusters: number, learnFrom: number): Uint16Array {
  const { data, dimensions } = rows;
  const count = data.length / dimensions;
  const learned = Math.min(learnFrom, count);
  const k = Math.min(clusters, learned);
  const centres = new Float32Array(k * dimensions);
  for (let cluster = 0; cluster < k; cluster++) {
    const row = Math.floor((cluster * learned) / k);
    centres.set(data.subarray(row * dimensions, (row + 1) * dimensions), cluster * dimensions);
  }
  const assigned = new Uint16Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    for (let row = 0; row < learned; row++) assigned[row] = nearest(rows, row, centres, k);
    moveCentres(rows, learned, assigned, centres);
  }
  for (let row = 0; row < count; row++) assigned[row] = nearest(rows, row, centres, k);
  return assigned;
}

function nearest({ data, dimensions }: Rows, row: number, centres: Float32Array, k: number): number {
  const at = row * dimensions;
  let best = 0;
  let most = -Infinity;
  for (let cluster = 0; cluster < k; cluster++) {
    const from = cluster * dimensions;
    let product = 0;
    for (let index = 0; index < dimensions; index++)
      product += (data[at + index] ?? 0) * (centres[from + index] ?? 0);
    if (product > most) {
      most = product;
      best = cluster;
    }
  }
  return best;
}

/** Sets each centre to the mean direction of its rows; one that has none stays. */
function moveCentres(
  { data, dimensions }: Rows,
  learned: number,
  assigned: Uint16Array,
  centres: Float32Array,
): void {
  const sums = new Float32Array(centres.length);
  for (let row = 0; row < learned; row++) {
    const to = (assigned[row] ?? 0) * dimensions;
    for (let index = 0; index < dimensions; index++)
      sums[to + index] = (sums[to + index] ?? 0) + (data[row * dimensions + index] ?? 0);
  }
  for (let at = 0; at < sums.length; at += dimensions) {
    const sum = sums.subarray(at, at + dimensions);
    const length = Math.hypot(...sum);
    if (length > 0)
      centres.set(
        sum.map((value) => value / length),
        at,
      );
  }
}
