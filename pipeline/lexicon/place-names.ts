import { cityNamed, countryOfCity } from './cities.ts';
import { countryOfDemonym, countryOfName } from './countries.ts';
import { isRegion } from './regions.ts';

/** Whether a name is that of a country or of a city of the gazetteer, whatever else it may be. */
export function isCountryOrCity(name: string): boolean {
  return countryOfName(name) !== undefined || cityNamed(name) !== undefined;
}

/** Whether a name is that of a country, a city of the gazetteer, a region or a people. */
export function isKnownPlace(name: string): boolean {
  return isCountryOrCity(name) || isRegion(name) || countryOfDemonym(name) !== undefined;
}

/** ISO 3166-1 alpha-2 code of a country by its name, that of its people or that of a city in it. */
export function countryOfPlace(name: string): string | undefined {
  return countryOfName(name) ?? countryOfDemonym(name) ?? countryOfCity(name);
}
