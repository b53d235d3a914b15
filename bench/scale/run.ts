/** Runs the program itself with these arguments, and prints what it took; a process of its own for each, since peaks of memory are of processes. */
/** What one run took. */
export interface Taken {
  readonly exitCode: number;
  /** Of the processor, all threads together. */
  readonly seconds: number;
  /** Of the wall, with the start of the program. */
  readonly wall: number;
  /** The most memory that the process had at one time. */
  readonly megabytes: number;
}

await import(new URL('../../pipeline/verbatim.mjs', import.meta.url).href);
const exitCode = Number(process.exitCode ?? 0);
process.exitCode = 0;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const taken: Taken = {
  exitCode,
  seconds: (userCPUTime + systemCPUTime) / 1e6,
  wall: performance.now() / 1000,
  megabytes: maxRSS / 1024,
};
process.stdout.write(`${JSON.stringify(taken)}\n`);
