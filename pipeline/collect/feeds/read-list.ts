import { emptyReading, type FeedAnswer, type FeedReading } from './feed-item.ts';
import { readFeed } from './feed.ts';
import { listProblem } from './list-problem.ts';
import { listText } from './list-text.ts';
import { readSitemap } from './sitemap.ts';
import { isTextSitemap, readTextSitemap } from './text-sitemap.ts';

/** What the caller takes the bytes for. */
export type Kind = 'feed' | 'sitemap';

/** The first element, after a declaration, comments and a document type. */
const ROOT = /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s/>]/;

const SITEMAP_ROOTS: ReadonlySet<string> = new Set(['urlset', 'sitemapindex']);

/** How far into a text its first element is looked for. */
const PROLOG = 10_000;

/** Reads a feed or sitemap by what it is; only a list of plain addresses has to be asked for, as a sitemap. */
export function readList(bytes: Uint8Array, answer: FeedAnswer, kind: Kind): FeedReading {
  const unpacked = listText(bytes, answer.charset);
  if ('cause' in unpacked) return { ...emptyReading(), problems: [listProblem(unpacked.cause, answer)] };
  const { text, isCut } = unpacked;
  const reading = readText(text, answer, kind);
  const isReported = reading.problems.some(({ code }) => code === 'collect/feed-cut-short');
  if (!isCut || isReported) return reading;
  return { ...reading, problems: [...reading.problems, listProblem('cut-short', answer)] };
}

function readText(text: string, answer: FeedAnswer, kind: Kind): FeedReading {
  const root = ROOT.exec(text.slice(0, PROLOG))?.[1]?.toLowerCase() ?? '';
  if (SITEMAP_ROOTS.has(root)) return readSitemap(text, answer);
  if (kind === 'sitemap' && isTextSitemap(text)) return readTextSitemap(text, answer);
  return readFeed(text, answer);
}
