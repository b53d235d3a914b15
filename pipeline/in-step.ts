/**
 * Takes many works through their steps together: the first step of each, then the second of each, and so on. A step finds its code and its
 * tables in the processor's cache where the same step was the last to run, so many short works end sooner so than one after the other. A
 * work that ends early is left out from then on.
 * @returns what each work gives, in their order
 */
export function inStep<Result>(works: readonly Iterator<unknown, Result, undefined>[]): Result[] {
  const results: Result[] = [];
  let running = [...works.entries()];
  while (running.length > 0) {
    running = running.filter(([index, work]) => {
      const { done, value } = work.next();
      if (done === true) results[index] = value;
      return done !== true;
    });
  }
  return results;
}
