import { PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib';

/** A line of text at a place of a page; lengths in points, `y` from the upper edge. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly isBold?: boolean;
}

export interface Info {
  readonly title?: string;
  readonly author?: string;
  readonly created?: Date;
}

const HEIGHT = 842;
const WIDTH = 595;
export const LEADING = 14;

/** The lines below each other. */
export function stack(
  lines: readonly string[],
  at: { x?: number; y: number; size?: number; leading?: number; isBold?: boolean },
): Placed[] {
  const { x = 72, y, size = 11, leading = LEADING, isBold = false } = at;
  return lines.map((text, index) => ({ text, x, y: y + index * leading, size, isBold }));
}

/** A PDF with these lines on its pages (A4), in the order in which they are given. */
export async function pdfOf(pages: readonly (readonly Placed[])[], info: Info = {}): Promise<Uint8Array> {
  const file = await PDFDocument.create({ updateMetadata: false });
  const fonts = {
    plain: await file.embedFont(StandardFonts.Helvetica),
    bold: await file.embedFont(StandardFonts.HelveticaBold),
  };
  if (info.title !== undefined) file.setTitle(info.title);
  if (info.author !== undefined) file.setAuthor(info.author);
  if (info.created !== undefined) file.setCreationDate(info.created);
  for (const lines of pages) {
    const page = file.addPage([WIDTH, HEIGHT]);
    for (const { text, x, y, size = 11, isBold = false } of lines)
      page.drawText(text, { x, y: HEIGHT - y, size, font: isBold ? fonts.bold : fonts.plain });
  }
  return file.save({ useObjectStreams: false });
}

/** Words set in lines no wider than `width`, as a typesetter does; a word is broken where it stands with a `|` in it. */
export async function linesOfWidth(text: string, width: number, size = 11): Promise<string[]> {
  const font = await (await PDFDocument.create()).embedFont(StandardFonts.Helvetica);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const whole = word.replaceAll('|', '');
    if (fits(font, joined(line, whole), size, width)) line = joined(line, whole);
    else {
      const [head = '', tail] = word.split('|');
      const isBroken = tail !== undefined && fits(font, `${joined(line, head)}-`, size, width);
      lines.push(isBroken ? `${joined(line, head)}-` : line);
      line = isBroken ? tail : whole;
    }
  }
  return [...lines, line];
}

function joined(line: string, word: string): string {
  return line === '' ? word : `${line} ${word}`;
}

function fits(font: PDFFont, line: string, size: number, width: number): boolean {
  return font.widthOfTextAtSize(line, size) <= width;
}

/** A PDF that says it is encrypted, with a password that nobody knows. */
export function encryptedPdf(): Uint8Array {
  const unknown = `<${'5a'.repeat(32)}>`;
  return rawPdf(
    ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>'],
    `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O${unknown}/U${unknown}>>/ID[<00><00>]`,
  );
}

/** A PDF of these objects, the first of which is its catalogue. */
export function rawPdf(objects: readonly string[], trailer = ''): Uint8Array {
  let body = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer\n<</Size ${count}/Root 1 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`;
  return new TextEncoder().encode(`${body}${table}${end}`);
}
