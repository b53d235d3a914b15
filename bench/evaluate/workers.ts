/** Does one job after the other for each item, and at most `limit` at a time. */
export async function forEachOf<T>(
  items: readonly T[],
  limit: number,
  job: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) await job(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
}
