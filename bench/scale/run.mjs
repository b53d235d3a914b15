// Runs the program itself with these arguments, and prints what it took (`Taken`, measure.ts): a process of its own for each, since peaks of memory are of
// processes, and without tsx, whose start is none of the program's.
await import('../../pipeline/verbatim.mjs');
const exitCode = Number(process.exitCode ?? 0);
process.exitCode = 0;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const taken = {
  exitCode,
  seconds: (userCPUTime + systemCPUTime) / 1e6,
  wall: performance.now() / 1000,
  megabytes: maxRSS / 1024,
};
process.stdout.write(`${JSON.stringify(taken)}\n`);
