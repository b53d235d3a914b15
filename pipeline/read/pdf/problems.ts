import type { Problem } from '../../contract/problem.ts';
import type { Page } from './blocks.ts';
import { MAX_PAGES } from './document.ts';

/** A page with fewer characters has no text of its own, but for a stamp or a number. */
const MIN_PAGE = 25;
/** A file whose pages mostly have no text, and that has fewer characters a page, is a scan. */
const MIN_MEAN = 100;
/** Of all characters so many may be signs that no font names. */
const MAX_UNNAMED = 0.2;
const UNNAMED = /[\ue000-\uf8ff\ufffd]/g;
const END_MARK = '%%EOF';
const TAIL = 2048;

/** Why a file cannot be read at all. */
export function failureProblem(failure: 'encrypted' | 'damaged', file: string): Problem {
  return failure === 'encrypted'
    ? error(
        'read/pdf-encrypted',
        'The file is encrypted and opens only with a password.',
        'Save a copy without a password, and put that in its place.',
        file,
      )
    : error(
        'read/pdf-damaged',
        'The file is damaged, or is no PDF.',
        'Fetch or save it again; if a viewer opens it, print it to a new PDF.',
        file,
      );
}

export function tooManyPages(pages: number, file: string): Problem {
  return error(
    'read/pdf-size',
    `The file has ${pages} pages; an article may have up to ${MAX_PAGES}.`,
    'Split off the pages that matter, and put them in its place.',
    file,
  );
}

/**
 * What is wrong with the text of the pages: an error where there is none to speak of, warnings where some may be missing.
 * @param lost numbers of pages that could not be read
 */
export function pageProblems(
  pages: readonly Page[],
  lost: readonly number[],
  bytes: Uint8Array,
  file: string,
): Problem[] {
  const texts = pages.map(({ fragments }) => fragments.map(({ text }) => text).join(''));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const empty = pages.filter((_page, index) => (texts[index] ?? '').length < MIN_PAGE);
  if (pages.length === 0) return [failureProblem('damaged', file)];
  if (empty.length * 2 > pages.length && characters < pages.length * MIN_MEAN)
    return lost.length > 0 || isCut(bytes)
      ? [failureProblem('damaged', file)]
      : scanOr(characters, pages, file);
  const unnamed = texts.reduce((sum, text) => sum + (text.match(UNNAMED)?.length ?? 0), 0);
  if (unnamed > characters * MAX_UNNAMED) return [unreadableFonts(file)];
  return [
    ...(lost.length > 0 ? [lostPages(lost, file)] : []),
    ...(lost.length === 0 && isCut(bytes) ? [cut(file)] : []),
    ...(empty.length > 0
      ? [
          pagesWithoutText(
            empty.map(({ number }) => number),
            file,
          ),
        ]
      : []),
  ];
}

/** A short notice on a single page is text; an image with a stamp on it cannot be told from it, and is named. */
function scanOr(characters: number, pages: readonly Page[], file: string): Problem[] {
  const counts = `${characters} ${characters === 1 ? 'character' : 'characters'} on ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`;
  return [
    error(
      'read/pdf-scan',
      `The pages are pictures: there ${characters === 1 ? 'is' : 'are'} only ${counts}.`,
      'Run text recognition over it (OCRmyPDF, for example), check the text, and put the result in its place.',
      file,
    ),
  ];
}

/** A whole file ends with a mark. */
function isCut(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(Math.max(0, bytes.length - TAIL));
  return !Buffer.from(tail).toString('latin1').includes(END_MARK);
}

function cut(file: string): Problem {
  return warning(
    'read/pdf-cut',
    'The end of the file is missing, so text may be missing, too.',
    'Fetch or save the file again.',
    file,
  );
}

function lostPages(pages: readonly number[], file: string): Problem {
  return warning(
    'read/pdf-lost-pages',
    `${named(pages)} could not be read; the others were.`,
    'Fetch or save the file again.',
    file,
  );
}

function pagesWithoutText(pages: readonly number[], file: string): Problem {
  return warning(
    'read/pdf-no-text',
    `${named(pages)} ${pages.length === 1 ? 'has' : 'have'} no text.`,
    'If these pages are pictures of text, run text recognition over the file (OCRmyPDF, for example).',
    file,
  );
}

function unreadableFonts(file: string): Problem {
  return error(
    'read/pdf-fonts',
    'The fonts of the file do not say which letters they draw, so its text cannot be read.',
    'Run text recognition over it (OCRmyPDF with --force-ocr, for example), and put the result in its place.',
    file,
  );
}

function named(pages: readonly number[]): string {
  const [only] = pages;
  if (pages.length === 1) return `Page ${only}`;
  const shown = pages.slice(0, 10).map(String);
  const rest = pages.length - shown.length;
  return `Pages ${new Intl.ListFormat('en-GB').format(rest > 0 ? [...shown, `${rest} more`] : shown)}`;
}

function error(code: string, message: string, remedy: string, file: string): Problem {
  return { level: 'error', stage: 'read', code, message, remedy, file };
}

function warning(code: string, message: string, remedy: string, file: string): Problem {
  return { level: 'warning', stage: 'read', code, message, remedy, file };
}
