import { isCalendarDate } from '../../text/edtf.ts';
import type { DocumentInfo } from './document.ts';
import type { DocumentHints } from '../document-hints.ts';

const DATE = /^D:(\d{4})(\d\d)?(\d\d)?/;

/** What the document information of a PDF says of it; weak, since programs fill it in by themselves. */
export function pdfHints({ Title, Author, CreationDate }: DocumentInfo): DocumentHints {
  const [, year, month, day] = DATE.exec(textOf(CreationDate)) ?? [];
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  return { title: textOf(Title), author: textOf(Author), created: isCalendarDate(date) ? date : '' };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
