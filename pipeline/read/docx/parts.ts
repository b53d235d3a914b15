import { unzipSync, zipSync } from 'fflate';

/** What a part may hold, and all of them together, in bytes after unpacking: a hundred times an article. */
const MAX_TEXT = 20_000_000;
const MAX_PARTS = 5_000;
/** Parts that hold text and say how they belong together. Pictures, macros, fonts and embedded files are never unpacked. */
const TEXT_PART = /^(?:\[Content_Types\]\.xml|(?:[^/]+\/)*[^/]+\.xml|(?:[^/]+\/)*_rels\/[^/]*\.rels)$/;
const OTHER_DATA = /^(?:customXml|word\/(?:media|embeddings|fonts|theme|glossary))\//;
const CORE_PROPERTIES = 'docProps/core.xml';
/** What begins a file of the old Word, or an encrypted one of the new. */
const OLD_FORMAT = [0xd0, 0xcf, 0x11, 0xe0];

export type DocxParts =
  | {
      /** A package with the parts of text alone, not packed. */
      readonly text: Uint8Array;
      /** XML of the properties of the document; empty where it has none. */
      readonly properties: string;
    }
  | { readonly failure: 'old' | 'damaged' | 'size' };

/**
 * Takes the text out of a DOCX file. Sizes are looked at before anything is unpacked, and no part is unpacked further than it says: a
 * package made to burst takes no more memory than the limit.
 */
export function docxParts(bytes: Uint8Array): DocxParts {
  if (OLD_FORMAT.every((byte, index) => bytes[index] === byte)) return { failure: 'old' };
  let size = 0;
  let count = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++count > MAX_PARTS || !TEXT_PART.test(name) || OTHER_DATA.test(name)) return false;
        size += originalSize;
        return size <= MAX_TEXT;
      },
    });
    if (size > MAX_TEXT || count > MAX_PARTS) return { failure: 'size' };
    const properties = new TextDecoder().decode(parts[CORE_PROPERTIES] ?? new Uint8Array());
    return { text: zipSync(parts, { level: 0 }), properties };
  } catch {
    return { failure: 'damaged' };
  }
}
