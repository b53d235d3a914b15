import { words } from './words.ts';

/** What a city is called before its name: "the northern city of Porto". */
export const CITY_NOUNS: readonly string[] = words(
  'city town capital resort port village municipality metropolis',
);
