import { CITY_NOUNS } from '../../../lexicon/city-nouns.ts';
import type { RowTemplate } from '../../rule.ts';

/** What a city is called before its name: "in [the northern city of] Porto", "in [the Portuguese capital,] Lisbon". */
export const CALLED_CITY = `( the ... (${CITY_NOUNS.join('|')}) (of)? ,? )?`;

/** A city says in which country it is. */
export const IN_CITY: readonly RowTemplate[] = [
  { table: 'events', fields: { name: 'e', city: 'c' } },
  { table: 'events', fields: { name: 'e', country: 'c' } },
];
export const HELD_IN_CITY: readonly RowTemplate[] = [
  ...IN_CITY,
  { table: 'relations', fields: { subject: 'e', predicate: '=held_in@cue', object: 'c' } },
];
