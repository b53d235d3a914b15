/** Countries that are one city, and capitals by whose name their country goes, too. Own list. */
import { phrases } from './words.ts';

const CITY_STATES: ReadonlySet<string> = new Set(
  phrases('Singapore, Monaco, San Marino, Hong Kong, Macau, Macao, Vatican City, Gibraltar, São Tomé'),
);

/** Whether the name of a country, as written, is that of a city as well. */
export function isCityState(name: string): boolean {
  return CITY_STATES.has(name);
}
