import { cityNamed } from './cities.ts';
import { countryOfName } from './countries.ts';

/** Whether a name is that of a country or of a city of the gazetteer, whatever else it may be. */
export function isCountryOrCity(name: string): boolean {
  return countryOfName(name) !== undefined || cityNamed(name) !== undefined;
}
