/** A table from numbers of 32 bits (hashes of words) to small numbers, as it is written to a file. */
export interface PackedTable {
  readonly count: number;
  /** 1 or 2. */
  readonly bytesOfValue: number;
  /** Base64: the sorted keys, each as its distance from the one before in groups of seven bits (LEB128). */
  readonly keys: string;
  /** Base64: the values in the order of their keys, low byte first. */
  readonly values: string;
}

/** Gives the value of a hash; 0 where the table has none. Two words in four thousand million have one hash by chance. */
export type HashedTable = (hash: number) => number;

/** Packs a table; the order of the entries does not matter. Values must be above 0. */
export function packTable(entries: ReadonlyMap<number, number>): PackedTable {
  const sorted = [...entries]
    .map(([key, value]): [number, number] => [key >>> 0, value])
    .sort(([a], [b]) => a - b);
  const bytesOfValue = sorted.some(([, value]) => value > 0xff) ? 2 : 1;
  const keys: number[] = [];
  let before = 0;
  for (const [key] of sorted) {
    pushVarint(keys, key - before);
    before = key;
  }
  const values = sorted.flatMap(([, value]) => (bytesOfValue === 1 ? [value] : [value & 0xff, value >> 8]));
  return {
    count: sorted.length,
    bytesOfValue,
    keys: Buffer.from(keys).toString('base64'),
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
  readVarints(Buffer.from(keys, 'base64'), (key, index) => {
    let slot = key & mask;
    while (valueAt[slot] !== 0) slot = (slot + 1) & mask;
    keyAt[slot] = key | 0;
    valueAt[slot] = bytesOfValue === 1 ? (packedValues[index] ?? 0) : packedValues.readUInt16LE(2 * index);
  });
  return (hash) => {
    const key = hash | 0;
    for (let slot = key & mask; valueAt[slot] !== 0; slot = (slot + 1) & mask)
      if (keyAt[slot] === key) return valueAt[slot] ?? 0;
    return 0;
  };
}

/** Appends a number from 0 to 2^32 − 1 in groups of seven bits, the lowest first. */
export function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

/** Calls `take` with each number of a sorted list that was written as distances. */
export function readVarints(bytes: Uint8Array, take: (value: number, index: number) => void): void {
  let total = 0;
  let value = 0;
  let unit = 1;
  let index = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * unit;
    if (byte >= 0x80) {
      unit *= 0x80;
      continue;
    }
    total += value;
    take(total, index);
    index++;
    value = 0;
    unit = 1;
  }
}
