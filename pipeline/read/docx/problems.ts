import type { Problem } from '../../contract/problem.ts';

const SAID = {
  old: {
    code: 'read/docx-old',
    message: 'The file is encrypted with a password, or is in the old format of Word.',
    remedy: 'Open it in a word processor, and save it as .docx without a password.',
  },
  damaged: {
    code: 'read/docx-damaged',
    message: 'The file is damaged, or is no Word document.',
    remedy: 'Fetch or save it again; if a word processor opens it, save it as .docx anew.',
  },
  size: {
    code: 'read/docx-size',
    message: 'The text of the file takes more than 20 MB unpacked, which no article does.',
    remedy: 'Put the text of the article into a document of its own.',
  },
} as const;

/** Why a file cannot be read. */
export function docxProblem(failure: keyof typeof SAID, file: string): Problem {
  return { level: 'error', stage: 'read', ...SAID[failure], file };
}
