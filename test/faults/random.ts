/** Gives numbers from 0 up to, not including, the one that it is called with; the same ones for the same seed. */
export type Random = (below: number) => number;

/** A generator of random numbers (a linear congruence with the constants of Numerical Recipes), good enough to choose moments. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
