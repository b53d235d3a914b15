import type { ArticleHead, Texts } from '../../contract/article.ts';
import { fold } from '../../text/fold.ts';
import { leadsDiffer, numbersDiffer } from './differences.ts';
import type { FarTexts } from './far-texts.ts';
import { bandKeys } from './min-hash.ts';
import { resemblance, shinglesOf } from './shingles.ts';

/** An article that was met before, and what it is to this one. */
export interface Found {
  /** `same`: the article itself, at another address; `reprint`: the same story, of another publisher or with other details. */
  readonly as: 'same' | 'reprint';
  readonly of: ArticleHead;
}

/** Two texts that share so many of their shingles are one story (Jaccard). */
const NEAR = 0.8;
/** Pages that give one address as their own are one article if they share so much: some sites name their front page everywhere. */
const OF_ONE_ADDRESS = 0.5;
/** In shorter texts a few words change the measure much: only the same text is the same article. */
const FEWEST_WORDS = 30;
/** Texts that share a band with a text and are compared with it, the last ones met: thousands may be made from one template. */
const MOST_COMPARED = 20;

/** Shingles of so many articles stay at hand, for those that are compared with many. */
const MOST_AT_HAND = 4 * MOST_COMPARED;

/** An article as it is compared with others. */
export interface ComparedArticle {
  readonly article: ArticleHead;
  /** What `nearnessOf` gave for its text. */
  readonly nearness: readonly number[];
}

/** By what an article is found among those that are nearly the same: keys of which two such articles share one. */
export function nearnessOf({ text, words }: { readonly text: string; readonly words: number }): number[] {
  return words < FEWEST_WORDS ? [] : bandKeys(shinglesOf(text));
}

/**
 * Remembers articles and finds those that were met before. Of many articles each is compared with a bounded number of others, so the time
 * grows with their number; what is found depends on the order in which they come.
 * @param texts of the articles; of those that share nothing with another none is read
 * @param far pairs of which it is known that they are far from each other, and takes those that are found to be
 */
export function articleMemory(texts: Texts, far: FarTexts) {
  const byText = new Map<string, ArticleHead[]>();
  const byAddress = new Map<string, ArticleHead[]>();
  const byBand = new Map<number, ArticleHead[]>();
  const words = wordsIn(texts, far);
  const known = ({ article, nearness }: ComparedArticle): ArticleHead[] => [
    ...(byText.get(article.textSha256) ?? []),
    ...(byAddress.get(addressKey(article)) ?? []).slice(-MOST_COMPARED),
    ...nearness.flatMap((band) => (byBand.get(band) ?? []).slice(-MOST_COMPARED)),
  ];
  return {
    /** What the article is to one that was met before, the same article first; null where it is new. It is remembered where it is not the same as one. */
    meet(compared: ComparedArticle): Found | null {
      const { article, nearness } = compared;
      const candidates = [...new Set(known(compared))].slice(0, MOST_COMPARED);
      const found = candidates.flatMap((candidate) => relation(article, candidate, words) ?? []);
      const best = found.find(({ as }) => as === 'same') ?? found[0] ?? null;
      if (best?.as === 'same') return best;
      add(byText, article.textSha256, article);
      if (article.url !== null) add(byAddress, addressKey(article), article);
      for (const band of nearness) add(byBand, band, article);
      return best;
    },
  };
}

/** What of an article's words is compared. */
interface Words {
  textOf(article: ArticleHead): string;
  /** How much of their shingles two texts share; 0 where it is known to be too little. */
  resemblance(article: ArticleHead, other: ArticleHead): number;
}

function wordsIn(texts: Texts, far: FarTexts): Words {
  const atHand = new Map<string, Int32Array>();
  const textOf = ({ id }: ArticleHead): string => texts.get(id) ?? '';
  const shinglesIn = (article: ArticleHead): Int32Array => {
    const shingles = atHand.get(article.id) ?? shinglesOf(textOf(article));
    // The one that was asked for last goes last.
    atHand.delete(article.id);
    atHand.set(article.id, shingles);
    const [oldest] = atHand.size > MOST_AT_HAND ? atHand.keys() : [];
    if (oldest !== undefined) atHand.delete(oldest);
    return shingles;
  };
  return {
    textOf,
    resemblance(article, other) {
      if (far.has(article.textSha256, other.textSha256)) return 0;
      const share = resemblance(shinglesIn(article), shinglesIn(other));
      if (share < OF_ONE_ADDRESS) far.add(article.textSha256, other.textSha256);
      return share;
    },
  };
}

function add<Key>(index: Map<Key, ArticleHead[]>, key: Key, known: ArticleHead): void {
  const all = index.get(key);
  if (all === undefined) index.set(key, [known]);
  else all.push(known);
}

function relation(article: ArticleHead, other: ArticleHead, words: Words): Found | null {
  const isIdentical = article.textSha256 === other.textSha256;
  const share = isIdentical ? 1 : words.resemblance(article, other);
  if (article.url !== null && addressKey(article) === addressKey(other) && share >= OF_ONE_ADDRESS)
    return { as: 'same', of: other };
  const isNear =
    isIdentical ||
    (Math.min(article.words, other.words) >= FEWEST_WORDS &&
      share >= NEAR &&
      !leadsDiffer(words.textOf(article), words.textOf(other)));
  if (!isNear) return null;
  const isSame =
    isOfOnePublisher(article, other) &&
    (isIdentical || !numbersDiffer(words.textOf(article), words.textOf(other)));
  return { as: isSame ? 'same' : 'reprint', of: other };
}

/** Where nobody says who published one of them, nothing says that it was another. */
function isOfOnePublisher(a: ArticleHead, b: ArticleHead): boolean {
  return a.publisher === null || b.publisher === null || fold(a.publisher) === fold(b.publisher);
}

/** The address without what does not change the page; '' where there is none. */
function addressKey({ url }: ArticleHead): string {
  return url === null ? '' : url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[#].*$|\/$/g, '');
}
