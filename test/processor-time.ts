/**
 * Milliseconds of the processor that this process has taken since `start`: what else the machine does hardly counts. For guards against work that
 * grows far faster than its input, with bounds many times what is needed; nothing is measured by it.
 * @param start what `process.cpuUsage()` gave before the work
 */
export function processorTimeSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
