import { packSorted, readSorted } from './sorted-numbers.ts';

/** A table from numbers of 32 bits (hashes of words) to small numbers, as it is written to a file. */
export interface PackedTable {
  readonly count: number;
  /** 1 or 2. */
  readonly bytesOfValue: number;
  /** The sorted keys, as `packSorted` writes them. */
  readonly keys: string;
  /** Base64: the values in the order of their keys, low byte first. */
  readonly values: string;
}

/** Gives the value of a hash; 0 where the table has none. Two words in four thousand million have one hash by chance; 0 and 1 count as one. */
export type HashedTable = (hash: number) => number;

/** Packs a table; the order of the entries does not matter. Values must be above 0. */
export function packTable(entries: ReadonlyMap<number, number>): PackedTable {
  const sorted = [...entries]
    .map(([key, value]): [number, number] => [key >>> 0, value])
    .sort(([a], [b]) => a - b);
  const bytesOfValue = sorted.some(([, value]) => value > 0xff) ? 2 : 1;
  const values = sorted.flatMap(([, value]) => (bytesOfValue === 1 ? [value] : [value & 0xff, value >> 8]));
  return {
    count: sorted.length,
    bytesOfValue,
    keys: packSorted(sorted.map(([key]) => key)),
    values: Buffer.from(values).toString('base64'),
  };
}

/** Reads a packed table into one that is looked up by open addressing. */
export function unpackTable({ count, bytesOfValue, keys, values }: PackedTable): HashedTable {
  const slots = 2 ** Math.ceil(Math.log2(2 * count + 1));
  const mask = slots - 1;
  const keyAt = new Int32Array(slots);
  const valueAt = new Uint16Array(slots);
  const packedValues = Buffer.from(values, 'base64');
  readSorted(keys, (number, index) => {
    const key = keyOf(number);
    let slot = key & mask;
    while (keyAt[slot] !== 0) slot = (slot + 1) & mask;
    keyAt[slot] = key;
    valueAt[slot] = bytesOfValue === 1 ? (packedValues[index] ?? 0) : packedValues.readUInt16LE(2 * index);
  });
  return (hash) => {
    const key = keyOf(hash);
    let slot = key & mask;
    // Most words are not in the table: they are told by one look at memory.
    while (keyAt[slot] !== 0 && keyAt[slot] !== key) slot = (slot + 1) & mask;
    return keyAt[slot] === 0 ? 0 : (valueAt[slot] ?? 0);
  };
}

/** A hash as it stands in the table, where 0 says that nothing does. */
function keyOf(hash: number): number {
  return hash | 0 || 1;
}
