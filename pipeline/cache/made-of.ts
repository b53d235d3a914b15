import type { MadeOf } from '../resolve/index.ts';
import { fileOfReleases, manifestHash } from './file-of-releases.ts';
import { keep, recall } from './files.ts';
import type { Cache } from './open.ts';

/** What the rows of a release are made of, as it is kept: ids by their places in a list. */
interface KeptMadeOf {
  readonly engine: string;
  /** SHA-256 of the manifest of the release. */
  readonly manifest: string;
  readonly ids: readonly string[];
  /** Of the first so many ids, which are those of things. */
  readonly names: readonly string[];
  readonly articles: readonly (readonly [
    id: string,
    article: string | null,
    things: readonly number[],
    claims: readonly number[],
  ])[];
}

/**
 * Keeps what the rows of the release are made of that this program has just put into `out`.
 * @param folder of the release
 */
export async function keepMadeOf(cache: Cache, out: string, folder: string, made: MadeOf): Promise<void> {
  const places = new Map<string, number>();
  const placeOf = (id: string): number => {
    const place = places.get(id) ?? places.size;
    places.set(id, place);
    return place;
  };
  for (const id of made.names.keys()) placeOf(id);
  const articles = Array.from(made.articles, ([id, { article, things, claims }]) => {
    return [id, article, things.map(placeOf), claims.map(placeOf)] as const;
  });
  const kept: KeptMadeOf = {
    engine: cache.engine.whole,
    manifest: await manifestHash(folder),
    ids: [...places.keys()],
    names: [...made.names.values()],
    articles,
  };
  keep(await fileOfReleases(cache, 'made-of', out), kept);
}

/** What the rows of the release in `out` with that manifest are made of; null where it is not known, or another program made them. */
export async function madeOfRelease(cache: Cache, out: string, manifest: string): Promise<MadeOf | null> {
  const found = recall<KeptMadeOf>(await fileOfReleases(cache, 'made-of', out));
  if (typeof found === 'string') return null;
  const { engine, ids, names, articles, ...kept } = found.value;
  if (engine !== cache.engine.whole || kept.manifest !== manifest) return null;
  const idsAt = (places: readonly number[]): string[] => places.map((place) => ids[place] ?? '');
  return {
    names: new Map(names.map((name, place) => [ids[place] ?? '', name])),
    articles: new Map(
      articles.map(([id, article, things, claims]) => [
        id,
        { article, things: idsAt(things), claims: idsAt(claims) },
      ]),
    ),
  };
}
