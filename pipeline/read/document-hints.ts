import type { Problem } from '../contract/problem.ts';
import type { PageFields } from './html/metadata/page-fields.ts';
import { writtenDates } from './html/metadata/written-dates.ts';
import type { TextBlock } from './text-block.ts';

/** The text of a document file; without blocks where the problems say why. */
export interface DocumentText {
  readonly blocks: readonly TextBlock[];
  readonly heading: string | null;
  /** What the file says of its article. */
  readonly page?: PageFields;
  readonly problems: readonly Problem[];
}

/** What a document file says of itself: each '' where it says nothing. */
export interface DocumentHints {
  readonly title: string;
  readonly author: string;
  /** When the file was made, EDTF. */
  readonly created: string;
}

/** Names that programs give to a file, or that stand for no person. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b|untitled|document\s?\d*$|doc\d*$|slide \d+|presentation\s?\d*$|template\b|print\b|about:blank)|\.(?:docx?|odt|pptx?|xlsx?|pdf|rtf|indd|qxp|html?|tmp)$|[\\/_]/i;
const NO_AUTHOR =
  /\b(?:admin(?:istrator)?|user|owner|microsoft|windows|office|default|guest|python-docx|unknown|anonymous)\b|[\d@_\\/]/i;
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’&-]+){1,7}$/u;
/** A dateline or a date line stands in one of the first lines, at its start. */
const FIRST_LINES = 6;
const DATELINE = 100;
const MAX_DATE_LINE = 60;
/** "opened on 4 June 1911" is part of a sentence, or of a title; nothing, or a place, stands before the date of a dateline. */
const WITHIN_SENTENCE = /\b(?:after|before|by|for|from|in|of|on|since|the|till|to|until)\s+$/i;
const OPENS_TEXT = /^(?:\p{Lu}[\p{L}\s.,'’()/-]{0,60}[,.(–—-])?\s*$/u;

/**
 * The fields of an article as far as a document file gives them. They are weak: a title must be several words that are not the name of a
 * file, an author a name. The date is the one in the dateline of the text; only where there is none is it the day on which the file was
 * made, and `from` says so.
 * @param text the text of the blocks, and its title if that is known by a heading
 * @param kind what `from` calls the file
 */
export function hintedFields(
  hints: DocumentHints,
  text: { readonly lines: readonly string[]; readonly heading: string | null },
  kind: 'pdf' | 'docx',
): PageFields {
  const title = hints.title.replace(/\s+/g, ' ').trim();
  const author = hints.author.replace(/\s+/g, ' ').trim();
  const dateline = datelineOf(text.lines);
  const published = dateline ?? (hints.created === '' ? undefined : hints.created);
  const isTitle = text.heading === null && title.split(' ').length > 1 && !NO_TITLE.test(title);
  const isAuthor = NAME.test(author) && !NO_AUTHOR.test(author);
  return {
    metadata: {
      ...(isTitle && { title }),
      ...(isAuthor && { author }),
      ...(published !== undefined && { published }),
    },
    modified: null,
    from: {
      ...(isTitle && { title: `${kind} title` }),
      ...(isAuthor && { author: `${kind} author` }),
      ...(published !== undefined && {
        published: dateline === undefined ? `${kind} creation date` : 'dateline',
      }),
    },
    isLicenceSure: true,
  };
}

/** The fields of an article of plain text or Markdown: the date of its dateline, where it has one. */
export function datelineFields(lines: readonly string[]): PageFields {
  const published = datelineOf(lines);
  const fields = published === undefined ? {} : { metadata: { published }, from: { published: 'dateline' } };
  return { metadata: {}, from: {}, modified: null, isLicenceSure: true, ...fields };
}

/** The first date with its day near the start of a line near the top, unless it is far into a sentence. */
function datelineOf(lines: readonly string[]): string | undefined {
  return lines
    .slice(0, FIRST_LINES)
    .flatMap((line) => writtenDates(line.slice(0, DATELINE), 'en').filter((date) => isDateline(line, date)))
    .find(({ edtf }) => edtf.length === 10)?.edtf;
}

function isDateline(line: string, { start, end }: { start: number; end: number }): boolean {
  const before = line.slice(0, start);
  const after = line.slice(end);
  if (line.length <= MAX_DATE_LINE && after.trim() === '') return !WITHIN_SENTENCE.test(before);
  return OPENS_TEXT.test(before) && /^\s*\)?\s*[–—:-]/u.test(after);
}
