import type { Article } from '../../contract/article.ts';
import { fold } from '../../text/fold.ts';
import { leadsDiffer, numbersDiffer } from './differences.ts';
import { bandKeys } from './min-hash.ts';
import { resemblance, shinglesOf } from './shingles.ts';

/** An article that was met before, and what it is to this one. */
export interface Found {
  /** `same`: the article itself, at another address; `reprint`: the same story, of another publisher or with other details. */
  readonly as: 'same' | 'reprint';
  readonly of: Article;
}

/** Two texts that share so many of their shingles are one story (Jaccard). */
const NEAR = 0.8;
/** Pages that give one address as their own are one article if they share so much: some sites name their front page everywhere. */
const OF_ONE_ADDRESS = 0.5;
/** In shorter texts a few words change the measure much: only the same text is the same article. */
const FEWEST_WORDS = 30;
/** Texts that share a band with a text and are compared with it, the last ones met: thousands may be made from one template. */
const MOST_COMPARED = 20;

interface Known {
  readonly article: Article;
  readonly shingles: Int32Array;
}

/**
 * Remembers articles and finds those that were met before. Of many articles each is compared with a bounded number of others, so the time
 * grows with their number; what is found depends on the order in which they come.
 */
export function articleMemory() {
  const byText = new Map<string, Known[]>();
  const byAddress = new Map<string, Known[]>();
  const byBand = new Map<string, Known[]>();
  const known = (article: Article, shingles: Int32Array, bands: readonly string[]): Known[] => [
    ...(byText.get(article.textSha256) ?? []),
    ...(byAddress.get(addressKey(article)) ?? []).slice(-MOST_COMPARED),
    ...bands.flatMap((band) => (byBand.get(band) ?? []).slice(-MOST_COMPARED)),
  ];
  return {
    /** What the article is to one that was met before, the same article first; null where it is new. It is remembered where it is not the same as one. */
    meet(article: Article): Found | null {
      const shingles = shinglesOf(article.text);
      const bands = article.words < FEWEST_WORDS ? [] : bandKeys(shingles);
      const candidates = [...new Set(known(article, shingles, bands))].slice(0, MOST_COMPARED);
      const found = candidates.flatMap((candidate) => relation(article, shingles, candidate) ?? []);
      const best = found.find(({ as }) => as === 'same') ?? found[0] ?? null;
      if (best?.as === 'same') return best;
      const self = { article, shingles };
      add(byText, article.textSha256, self);
      if (article.url !== null) add(byAddress, addressKey(article), self);
      for (const band of bands) add(byBand, band, self);
      return best;
    },
  };
}

function add(index: Map<string, Known[]>, key: string, known: Known): void {
  const all = index.get(key);
  if (all === undefined) index.set(key, [known]);
  else all.push(known);
}

function relation(article: Article, shingles: Int32Array, known: Known): Found | null {
  const other = known.article;
  const isIdentical = article.textSha256 === other.textSha256;
  const share = isIdentical ? 1 : resemblance(shingles, known.shingles);
  if (article.url !== null && addressKey(article) === addressKey(other) && share >= OF_ONE_ADDRESS)
    return { as: 'same', of: other };
  const isNear =
    isIdentical ||
    (Math.min(article.words, other.words) >= FEWEST_WORDS &&
      share >= NEAR &&
      !leadsDiffer(article.text, other.text));
  if (!isNear) return null;
  const isSame =
    isOfOnePublisher(article, other) && (isIdentical || !numbersDiffer(article.text, other.text));
  return { as: isSame ? 'same' : 'reprint', of: other };
}

/** Where nobody says who published one of them, nothing says that it was another. */
function isOfOnePublisher(a: Article, b: Article): boolean {
  return a.publisher === null || b.publisher === null || fold(a.publisher) === fold(b.publisher);
}

/** The address without what does not change the page; '' where there is none. */
function addressKey({ url }: Article): string {
  return url === null ? '' : url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[#].*$|\/$/g, '');
}
