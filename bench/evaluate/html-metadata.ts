import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '../../pipeline/read/decode.ts';
import { parseDocument } from '../../pipeline/read/html/document.ts';
import { type HtmlMetadata, htmlMetadata } from '../../pipeline/read/html/metadata/index.ts';
import { valuesIn } from '../../pipeline/train/json-lines.ts';
import { goldFile } from './corpus.ts';
import { valueAt } from './scorers.ts';

/** A page that was read, with what the gold says of it. */
interface ReadPage {
  readonly gold: unknown;
  readonly found: HtmlMetadata;
}

/**
 * Reads the metadata of the pages of a corpus and compares them with its gold.
 * @param corpus `html/htmldate`, which has dates of publication, or `html/trafilatura`, which has titles and authors
 * @returns `published.f1`: of days of publication; `title.exact`, `author.exact`: how many of those in the
 *   gold are the same but for case and white space; `author.none`: how many pages without an author in the gold get none. From 0 to 1
 */
export function pageMetadataScores(corpora: string, corpus: string): unknown {
  const pages = valuesIn(goldFile(corpora, corpus)).map((gold) => ({
    gold,
    found: metadataOfPage(path.join(corpora, corpus, 'pages', textAt(gold, 'page')), textAt(gold, 'url')),
  }));
  return {
    published: { f1: publishedF1(pages) },
    title: { exact: shareOf(having(pages, 'title'), isTitleRight) },
    author: {
      exact: shareOf(having(pages, 'author'), isAuthorRight),
      none: shareOf(
        pages.filter(({ gold }) => valueAt(gold, ['author']) === ''),
        ({ found }) => found.authors === undefined,
      ),
    },
  };
}

function metadataOfPage(file: string, url: string): HtmlMetadata {
  const decoded = decode(gunzipSync(readFileSync(file)), path.basename(file), { mediaType: 'text/html' });
  if ('problem' in decoded) return {};
  const parsed = parseDocument(decoded.text, path.basename(file));
  return 'problem' in parsed ? {} : htmlMetadata(parsed.document, { url });
}

/** As htmldate counts: a wrong day is a fault of precision alone, a missing one of recall alone. */
function publishedF1(pages: readonly ReadPage[]): number {
  const dated = having(pages, 'date');
  const given = pages.filter(({ found }) => found.published !== undefined).length;
  const missing = dated.filter(({ found }) => found.published === undefined).length;
  const right = dated.filter(({ gold, found }) => found.published?.value === textAt(gold, 'date')).length;
  return (2 * right) / (given + right + missing || 1);
}

function isTitleRight({ gold, found }: ReadPage): boolean {
  return plain(found.title?.value ?? '') === plain(textAt(gold, 'title'));
}

/** The gold has several authors as a list, or on one line in one of many ways. */
function isAuthorRight({ gold, found }: ReadPage): boolean {
  const names = textAt(gold, 'author').split(/[,;]| und | and /);
  return sorted(names) === sorted(found.authors?.value ?? []);
}

function sorted(names: readonly string[]): string {
  return names
    .map(plain)
    .filter((name) => name !== '')
    .sort()
    .join('\n');
}

function having(pages: readonly ReadPage[], field: string): ReadPage[] {
  return pages.filter(({ gold }) => textAt(gold, field) !== '');
}

function shareOf(pages: readonly ReadPage[], isRight: (page: ReadPage) => boolean): number {
  return pages.filter(isRight).length / (pages.length || 1);
}

const ENTITY = /&#(\d+);|&amp;/g;

/** Some titles of the gold are still in the notation of HTML. */
function plain(text: string): string {
  const decoded = text.replace(ENTITY, (_, code: string | undefined) =>
    code === undefined ? '&' : String.fromCodePoint(Number(code)),
  );
  return decoded.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A field of the gold as text, a list parted by commas; empty where there is none. */
function textAt(gold: unknown, field: string): string {
  const value = valueAt(gold, [field]);
  if (Array.isArray(value)) return value.join(',');
  return typeof value === 'string' ? value : '';
}
