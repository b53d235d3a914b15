/** The numbers from 0 to `length - 1` in an order that only the seed decides (Fisher and Yates; a linear congruential generator). */
export function randomOrder(length: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, index) => index);
  let state = Math.imul(seed, 0x9e3779b1) | 0;
  for (let last = length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    const other = Math.floor(((state >>> 0) / 4294967296) * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}
