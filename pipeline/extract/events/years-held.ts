import type { Candidate } from '../../contract/fact.ts';

/** By key of event: the years of the days that are told of it; a year alone may be that of another time, too. */
export function yearsHeld(found: readonly Candidate[]): ReadonlyMap<string, ReadonlySet<string>> {
  const years = new Map<string, Set<string>>();
  for (const { table, fields } of found) {
    const { name, start, end } = fields;
    const [key, day] = [name?.entity?.key, (start ?? end)?.value];
    if (table !== 'events' || key === undefined || typeof day !== 'string' || day.length === 4) continue;
    const known = years.get(key);
    if (known === undefined) years.set(key, new Set([day.slice(0, 4)]));
    else known.add(day.slice(0, 4));
  }
  return years;
}
