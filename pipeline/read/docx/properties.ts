import { DOMParser } from 'linkedom';
import { isCalendarDate } from '../../text/edtf.ts';
import type { DocumentHints } from '../document-hints.ts';

const DATE_LENGTH = 10;

/** What the core properties of a Word document say of it; weak, since programs fill them in by themselves. */
export function docxHints(xml: string): DocumentHints {
  const document = new DOMParser().parseFromString(xml === '' ? '<none/>' : xml, 'text/xml');
  const textOf = (tag: string): string => document.getElementsByTagName(tag)[0]?.textContent?.trim() ?? '';
  const created = textOf('dcterms:created').slice(0, DATE_LENGTH);
  return {
    title: textOf('dc:title'),
    author: textOf('dc:creator'),
    created: isCalendarDate(created) ? created : '',
  };
}
