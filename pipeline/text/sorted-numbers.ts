/**
 * Base64 of ascending numbers from 0 to 2^32 − 1: each as its distance from the one before, in groups of seven bits, the lowest
 * first; the highest bit of a byte says that more follow (LEB128).
 */
export function packSorted(numbers: readonly number[]): string {
  const bytes: number[] = [];
  let before = 0;
  for (const number of numbers) {
    let rest = number - before;
    before = number;
    while (rest >= 0x80) {
      bytes.push((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    bytes.push(rest);
  }
  return Buffer.from(bytes).toString('base64');
}

/** Calls `take` with each of the numbers that `packSorted` wrote, and how many came before it. */
export function readSorted(packed: string, take: (value: number, index: number) => void): void {
  const bytes = Buffer.from(packed, 'base64');
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
