import { raisedText } from '../raised-text.ts';

/** Word's own styles that mean something, besides those that mammoth knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
];

/** Where mammoth links a word to its note, and a note back to its word. */
const NOTE_MARK = /<sup><a href="#(?:foot|end)note-[^"]*" id="[^"]*">\[\d+\]<\/a><\/sup>/g;
const BACK_LINK = /\s?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;
const RAISED = /([^<>]{0,40})<sup>([^<>]*)<\/sup>/g;

/** The text of a document as HTML that marks its parts (mammoth), without marks of footnotes; null where it is damaged. */
export async function markedHtml(docx: Uint8Array): Promise<string | null> {
  // Loaded where it is needed: most articles are no Word documents.
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(docx) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return value
      .replace(NOTE_MARK, '')
      .replace(BACK_LINK, '')
      .replace(RAISED, (_all, before: string, mark: string) => `${before}${raisedText(mark, before)}`);
  } catch {
    return null;
  }
}
