/** The second stage: turns the bytes of a source file into an article with its canonical text. */
import { createHash } from 'node:crypto';
import type { Article, Snapshot } from '../contract/article.ts';
import type { Problem } from '../contract/problem.ts';
import { articleId } from './article-id.ts';
import { type Body, readBody } from './body.ts';
import { canonicalText, countWords } from './canonical.ts';
import { decode } from './decode.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { languageOf } from './language.ts';
import { isRedistributable } from './licence.ts';
import type { DocumentText } from './document-hints.ts';
import type { ArticleMetadata } from './metadata-check.ts';
import { readMetadata } from './metadata.ts';
import { readDocx } from './docx/index.ts';
import { readPdf } from './pdf/index.ts';

export { nearnessOf } from './duplicates/same-articles.ts';

/** The article, or null where it cannot be used; the problems say why, and may warn of what was read all the same. */
export type ReadResult =
  | { readonly article: Article; readonly problems: readonly Problem[] }
  | { readonly article: null; readonly problems: readonly Problem[] };

/** Files that are no text; their metadata stand in the file beside them. */
const DOCUMENT_READERS: ReadonlyMap<
  Snapshot['mediaType'],
  (bytes: Uint8Array, file: string) => Promise<DocumentText>
> = new Map([
  ['application/pdf', readPdf],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', readDocx],
]);
const NO_FRONT_MATTER: FrontMatter = { yaml: null, line: 1, body: '', unclosed: false };

/**
 * Reads one source file: decodes it, takes off the front matter, finds the blocks of its text and joins them to the canonical text in
 * which all offsets count. It depends on the snapshot alone. Whatever is wrong with a file is a problem, never an exception.
 */
export async function read(snapshot: Snapshot): Promise<ReadResult> {
  const readDocument = DOCUMENT_READERS.get(snapshot.mediaType);
  if (readDocument === undefined) return readTextFile(snapshot);
  const described = readMetadata(snapshot, NO_FRONT_MATTER);
  if ('problems' in described) return unread(...described.problems);
  const body = await readDocument(snapshot.bytes, snapshot.path);
  if (body.blocks.length === 0) return unread(...whyEmpty(body.problems, snapshot.path));
  return readArticle(snapshot, believed(snapshot, described.metadata), body);
}

function readTextFile(snapshot: Snapshot): ReadResult {
  const decoded = decode(snapshot.bytes, snapshot.path, {
    mediaType: snapshot.mediaType,
    charset: snapshot.origin?.charset,
  });
  if ('problem' in decoded) return unread(decoded.problem);
  const frontMatter = splitFrontMatter(decoded.text);
  if (frontMatter.unclosed) return unread(unclosedFrontMatter(snapshot.path));
  const described = readMetadata(snapshot, frontMatter);
  if ('problems' in described) return unread(...described.problems);
  const metadata = believed(snapshot, described.metadata);
  const found = readBody(snapshot, frontMatter.body, metadata.url);
  const body = { ...found, problems: [...decoded.problems, ...found.problems] };
  if (body.blocks.length === 0) return unread(...whyEmpty(body.problems, snapshot.path));
  return readArticle(snapshot, metadata, body);
}

/**
 * What outweighs a page's own markup, in order of trust: what a person wrote beside the article, then what `sources.yaml` says. In a page
 * that was fetched the front matter is its site's.
 */
function believed({ said, origin }: Snapshot, written: ArticleMetadata): ArticleMetadata {
  if (origin === undefined) return { ...said, ...written };
  const { id: _notOurs, ...ofSite } = written;
  return { ...ofSite, ...said };
}

/** What a person wrote beside the article wins over what its page says. */
function readArticle(snapshot: Snapshot, written: ArticleMetadata, body: Body): ReadResult {
  const { text, blocks } = canonicalText(body.blocks);
  const { page } = body;
  const detected = languageIn(text, written.language, page?.metadata.language, snapshot.path);
  if ('problem' in detected) return unread(...body.problems, detected.problem);
  const metadata: ArticleMetadata = { ...page?.metadata, ...written };
  const licence = metadata.licence ?? null;
  const address = snapshot.origin?.address ?? null;
  const url = metadata.url ?? address;
  const isLicenceSure = written.licence !== undefined || page?.isLicenceSure !== false;
  const article: Article = {
    id: articleId(snapshot.path, metadata.id),
    path: snapshot.path,
    text,
    blocks,
    title: metadata.title ?? body.heading,
    author: metadata.author ?? null,
    publisher: metadata.publisher ?? null,
    url,
    addresses: [...new Set([url, address].flatMap((one) => one ?? []))],
    reprintOf: null,
    published: metadata.published ?? null,
    modified: page?.modified ?? null,
    language: detected.language,
    licence,
    readFrom: Object.fromEntries(Object.entries(page?.from ?? {}).filter(([field]) => !(field in written))),
    redistributable: isLicenceSure && isRedistributable(licence),
    bytesSha256: snapshot.sha256,
    textSha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    words: countWords(text),
  };
  return { article, problems: body.problems };
}

/** Templates declare languages that the article is not in, so a page is believed only where its text agrees. */
function languageIn(
  text: string,
  written: string | undefined,
  page: string | undefined,
  file: string,
): ReturnType<typeof languageOf> {
  const detected = languageOf(text, written, file);
  if (written !== undefined || page === undefined || 'problem' in detected) return detected;
  if (detected.language === null) return languageOf(text, page, file);
  return page.toLowerCase().split('-')[0] === detected.language ? { language: page } : detected;
}

/** A reader that knows why there is no text has said so. */
function whyEmpty(problems: readonly Problem[], file: string): readonly Problem[] {
  return problems.some(({ level }) => level === 'error') ? problems : [...problems, noText(file)];
}

function unread(...problems: readonly Problem[]): ReadResult {
  return { article: null, problems };
}

function unclosedFrontMatter(file: string): Problem {
  return {
    level: 'error',
    stage: 'read',
    code: 'read/front-matter',
    message: 'The front matter that begins on this line has no end.',
    remedy: 'Put a line of three hyphens (---) below its last field.',
    file,
    line: 1,
  };
}

function noText(file: string): Problem {
  return {
    level: 'error',
    stage: 'read',
    code: 'read/no-text',
    message: 'No text is left once metadata, markup and page furniture are taken off.',
    remedy: 'Put the text of the article below the front matter, or delete the file.',
    file,
  };
}
