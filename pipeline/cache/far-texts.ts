import type { FarTexts } from '../read/duplicates/far-texts.ts';
import { keep, recall } from './files.ts';
import { fileOfReleases } from './file-of-releases.ts';
import type { Cache } from './open.ts';

/** Pairs as they are kept: the hash of each text once, and for each text the places of those that it was held against and is far from. */
interface KeptPairs {
  readonly engine: string;
  readonly texts: readonly string[];
  readonly far: readonly (readonly number[])[];
}

/** Pairs of texts that the last build found far from each other, and those that this one is asked of or finds. */
export interface KnownFarTexts extends FarTexts {
  /** Keeps for the next build what was asked or found; the rest is of texts that are no longer there. */
  keep(): void;
}

/** What the last build into `out` found of its articles, where the same program did. */
export async function farTextsOf(cache: Cache, out: string): Promise<KnownFarTexts> {
  const file = await fileOfReleases(cache, 'far-texts', out);
  const kept = recall<KeptPairs>(file);
  const isKnown = typeof kept === 'object' && kept.value.engine === cache.engine.whole;
  const { texts, far }: Pick<KeptPairs, 'texts' | 'far'> = isKnown ? kept.value : { texts: [], far: [] };
  const places = new Map(texts.map((text, place) => [text, place]));
  const known = far.map((others) => new Set(others));
  const used: Set<number>[] = [];
  let isOther = false;
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const use = ([one, other]: Pair): void => void (used[one] ??= new Set()).add(other);
  const pairOf = (one: string, other: string): Pair =>
    one < other ? [placeOf(one), placeOf(other)] : [placeOf(other), placeOf(one)];
  return {
    has(one, other) {
      const pair = pairOf(one, other);
      const isFar = known[pair[0]]?.has(pair[1]) === true;
      if (isFar) use(pair);
      return isFar;
    },
    add(one, other) {
      use(pairOf(one, other));
      isOther = true;
    },
    keep() {
      if (!isOther) return;
      const all = [...places.keys()];
      const pairs = all.map((_, place) => [...(used[place] ?? [])]);
      keep(file, { engine: cache.engine.whole, texts: all, far: pairs } satisfies KeptPairs);
    },
  };
}

type Pair = readonly [first: number, second: number];
