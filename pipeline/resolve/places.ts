import type { Place } from '../contract/rows.generated.ts';
import { cityNamed } from '../lexicon/cities.ts';
import { countryName, countryOfName } from '../lexicon/countries.ts';
import { isRegion, isWorldWord, WORLD_PHRASES } from '../lexicon/regions.ts';
import { fold, foldName } from './folded.ts';

/** What the gazetteer says of a place. */
export type GazetteerCells = Pick<Place, 'kind' | 'country' | 'code'>;

/** ISO 3166-1 alpha-2 of a country by its name; undefined for other places, parts of a state that count as regions too ("Scotland"). */
export function countryCode(name: string): string | undefined {
  return isRegion(name) ? undefined : countryOfName(name);
}

/** The one English name for what has many: the short name of a country, "world" for all words that say everywhere. */
export function commonName(name: string): string | undefined {
  const code = countryCode(name);
  if (code !== undefined) return countryName(code);
  return isWorld(name) ? 'world' : undefined;
}

/** What the gazetteer says of the first of the names that it has. */
export function gazetteerCells(names: readonly string[]): GazetteerCells {
  for (const name of names) {
    const found = gazetteerEntry(name);
    if (found !== undefined) return found;
  }
  return { kind: null, country: null, code: null };
}

/** A text for places that the gazetteer has: one for all names of a country or the world, one for each other name, in capitals ("LISBON") or not. */
export function gazetteerKey(name: string): string | undefined {
  const entry = gazetteerEntry(name);
  if (entry === undefined) return undefined;
  return `${entry.kind} ${entry.code ?? commonName(name) ?? foldName(name)}`;
}

function isWorld(name: string): boolean {
  return isWorldWord(foldName(name)) || WORLD_PHRASES.includes(fold(name));
}

function gazetteerEntry(name: string): GazetteerCells | undefined {
  if (isWorld(name)) return { kind: 'world', country: null, code: null };
  if (isRegion(name)) return { kind: 'region', country: null, code: null };
  const code = countryCode(name);
  if (code !== undefined) return { kind: 'country', country: code, code };
  const city = cityNamed(name);
  return city === undefined ? undefined : { kind: 'city', country: city.country, code: null };
}
