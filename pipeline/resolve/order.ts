/** Order by UTF-16 code unit, the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The items in order of a text, by code unit; equal ones keep their order. */
export function sortedBy<T>(items: Iterable<T>, text: (item: T) => string): T[] {
  const keyed = Array.from(items, (item) => ({ item, key: text(item) }));
  keyed.sort(byKey);
  return keyed.map(itemOf);
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return byCodeUnit(a.key, b.key);
}

function itemOf<T>({ item }: { readonly item: T }): T {
  return item;
}

/** The items in lists by a text, in order of first meeting. */
export function groupedBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
