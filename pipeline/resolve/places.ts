import type { Place } from '../contract/rows.generated.ts';
import { cityNamed } from '../lexicon/cities.ts';
import { countryName, countryOfName } from '../lexicon/countries.ts';
import { isRegion, isWorldWord } from '../lexicon/regions.ts';
import { foldName } from '../text/fold.ts';

/** What the gazetteer says of a place. */
export type GazetteerCells = Pick<Place, 'kind' | 'country' | 'code'>;

/** ISO 3166-1 alpha-2 of a country by its name; undefined for other places, parts of a state that count as regions too ("Scotland"). */
export function countryCode(name: string): string | undefined {
  return isRegion(name) ? undefined : countryOfName(name);
}

/** The English short name of the country that a name means. */
export function englishCountryName(name: string): string | undefined {
  const code = countryCode(name);
  return code === undefined ? undefined : countryName(code);
}

/** What the gazetteer says of the first of the names that it has. */
export function gazetteerCells(names: readonly string[]): GazetteerCells {
  for (const name of names) {
    const found = gazetteerEntry(name);
    if (found !== undefined) return found;
  }
  return { kind: null, country: null, code: null };
}

/** A text for places that the gazetteer has: countries have one for all their names, others one for each, in capitals ("LISBON") or not. */
export function gazetteerKey(name: string): string | undefined {
  const entry = gazetteerEntry(name);
  if (entry === undefined) return undefined;
  return entry.code === null ? foldName(name) : `country ${entry.code}`;
}

function gazetteerEntry(name: string): GazetteerCells | undefined {
  if (isWorldWord(foldName(name))) return { kind: 'world', country: null, code: null };
  if (isRegion(name)) return { kind: 'region', country: null, code: null };
  const code = countryCode(name);
  if (code !== undefined) return { kind: 'country', country: code, code };
  const city = cityNamed(name);
  return city === undefined ? undefined : { kind: 'city', country: city.country, code: null };
}
