import type { Problem } from '../../contract/problem.ts';
import { withoutBoilerplate } from '../boilerplate.ts';
import { type DocumentText, hintedFields } from '../document-hints.ts';
import { blocksOfPages } from './blocks.ts';
import { openPdf } from './document.ts';
import { pdfHints } from './info.ts';
import { failureProblem, pageProblems, tooManyPages } from './problems.ts';

/**
 * Reads a PDF: its paragraphs, headings, items and rows of tables in reading order, each with the page on which it begins. A file that is
 * encrypted, damaged, a scan or too long gives an error; one of which a part is missing, a warning.
 * @param file named in the problems
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<DocumentText> {
  const opened = await openPdf(bytes);
  if ('failure' in opened) return without(failureProblem(opened.failure, file));
  if ('tooManyPages' in opened) return without(tooManyPages(opened.tooManyPages, file));
  const problems = pageProblems(opened.pages, opened.lost, bytes, file);
  if (problems.some(({ level }) => level === 'error')) return without(...problems);
  const { blocks, heading } = blocksOfPages(opened.pages);
  const kept = withoutBoilerplate(blocks, ({ text }) => text);
  const lines = kept.map(({ text }) => text);
  const page = hintedFields(pdfHints(opened.info), { lines, heading }, 'pdf');
  return { blocks: kept, heading, page, problems };
}

function without(...problems: Problem[]): DocumentText {
  return { blocks: [], heading: null, problems };
}
