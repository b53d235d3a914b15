import { getDocumentProxy } from 'unpdf';
import type { Page } from './blocks.ts';
import { type DrawnText, fragmentsOf } from './fragments.ts';

/** More pages than any press release or report of news has; more characters than an article may have. */
export const MAX_PAGES = 500;
const MAX_CHARACTERS = 5_000_000;

/** What the file says of itself. */
export type DocumentInfo = Readonly<Record<string, unknown>>;

export type PdfFile =
  | {
      readonly pages: readonly Page[];
      /** Numbers of pages that could not be read, from 1. */
      readonly lost: readonly number[];
      readonly info: DocumentInfo;
    }
  | { readonly failure: 'encrypted' | 'damaged' }
  | { readonly tooManyPages: number };

/** What is used of PDF.js, whose own types do not reach here. */
interface OpenFile {
  readonly numPages: number;
  readonly loadingTask: { destroy(): Promise<void> };
  getPage(number: number): Promise<OpenPage>;
  getMetadata(): Promise<{ readonly info: object }>;
}

interface OpenPage {
  getTextContent(): Promise<{ readonly items: readonly (DrawnText | { readonly type: string })[] }>;
  getViewport(options: { scale: number }): { readonly height: number; readonly transform: readonly number[] };
  cleanup(): boolean;
}

/**
 * Draws nothing, runs no script of the file and follows no link in it: gives the text of each page with its places. Only the number of
 * pages bounds the time; whoever needs more must run this in a thread that can be ended.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  let file: OpenFile;
  try {
    // PDF.js takes the bytes for itself, so it is given a copy; messages of its own are no use to anybody.
    file = await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      useSystemFonts: false,
      enableXfa: false,
      stopAtErrors: false,
    });
  } catch (error) {
    return {
      failure: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged',
    };
  }
  try {
    if (file.numPages > MAX_PAGES) return { tooManyPages: file.numPages };
    const read = await pagesOf(file);
    const { info } = await file.getMetadata().catch(() => ({ info: {} }));
    return { ...read, info: { ...info } };
  } finally {
    await file.loadingTask.destroy();
  }
}

async function pagesOf(file: OpenFile): Promise<{ pages: Page[]; lost: number[] }> {
  const pages: Page[] = [];
  const lost: number[] = [];
  let characters = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const page = characters > MAX_CHARACTERS ? null : await pageOf(file, number).catch(() => null);
    if (page === null) lost.push(number);
    else pages.push(page);
    characters += page?.fragments.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  }
  return { pages, lost };
}

async function pageOf(file: OpenFile, number: number): Promise<Page> {
  const page = await file.getPage(number);
  const { items } = await page.getTextContent();
  const { height, transform } = page.getViewport({ scale: 1 });
  const drawn = items.flatMap((item) => ('str' in item ? [item] : []));
  page.cleanup();
  return { number, height, fragments: fragmentsOf(drawn, transform) };
}
