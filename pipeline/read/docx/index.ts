import { withoutBoilerplate } from '../boilerplate.ts';
import { type DocumentText, hintedFields } from '../document-hints.ts';
import { parseDocument } from '../html/document.ts';
import { pageOf } from '../html/page.ts';
import { linesOf } from '../html/section.ts';
import { markedHtml } from './marked-html.ts';
import { docxParts } from './parts.ts';
import { docxProblem } from './problems.ts';
import { docxHints } from './properties.ts';

/**
 * Reads a Word document (DOCX): its headings, paragraphs, list items, quotations and rows of tables, with the text of its footnotes at the
 * end. Headers, footers, comments, deleted text and pictures are left out; macros are never run and links never followed. A file that is
 * encrypted, damaged or too large gives an error.
 * @param file named in the problems
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<DocumentText> {
  const parts = docxParts(bytes);
  if ('failure' in parts) return without(parts.failure, file);
  const html = await markedHtml(parts.text);
  if (html === null) return without('damaged', file);
  const parsed = parseDocument(html, file);
  if ('problem' in parsed) return { blocks: [], heading: null, problems: [parsed.problem] };
  const lines = withoutBoilerplate(linesOf(pageOf(parsed.document)), ({ text }) => text);
  const heading = lines.find(({ isHeadline }) => isHeadline)?.text ?? null;
  const texts = lines.map(({ text }) => text);
  const page = hintedFields(docxHints(parts.properties), { lines: texts, heading }, 'docx');
  return { blocks: lines.map(({ kind, text }) => ({ kind, text })), heading, page, problems: [] };
}

function without(failure: Parameters<typeof docxProblem>[0], file: string): DocumentText {
  return { blocks: [], heading: null, problems: [docxProblem(failure, file)] };
}
