import { fold } from './fold.ts';

/**
 * A text as part of an id: lower-case ASCII letters and digits in groups joined by hyphens. What cannot be written so is
 * left out, so a text in another script gives ''.
 * @param text any text
 * @param most the most words and characters that are kept; a word is cut only where it alone is too long
 */
export function slug(text: string, most: { words?: number; length?: number } = {}): string {
  const words = fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, most.words);
  return withinLength(words.join('-'), most.length ?? Infinity);
}

function withinLength(slugged: string, length: number): string {
  if (slugged.length <= length) return slugged;
  const end = slugged.lastIndexOf('-', length);
  return slugged.slice(0, end > 0 ? end : length);
}
