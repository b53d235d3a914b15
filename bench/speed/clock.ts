/** Adds up the processor's time by name, in milliseconds. */
export class Clock {
  readonly times = new Map<string, number>();

  /** What the work gives; the time it took is added to the name's. */
  time<Result>(name: string, work: () => Result): Result {
    const started = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(started);
    this.times.set(name, (this.times.get(name) ?? 0) + (user + system) / 1000);
    return result;
  }

  /** All names together. */
  total(): number {
    return [...this.times.values()].reduce((sum, time) => sum + time, 0);
  }
}
