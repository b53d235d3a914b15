/** Takes a work through all its steps at once; gives what it gives. */
export function toItsEnd<Result>(steps: Iterator<unknown, Result, undefined>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
