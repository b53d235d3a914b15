import { words } from '../../lexicon/words.ts';

/** Two letters that stand for one of another script or spelling, with which given names begin: "Ts. Baatar", "Zh. Kassymov", "Gy. Nagy". Own list. */
const OF_ONE_LETTER: ReadonlySet<string> = new Set(
  words('Ts. Ch. Zh. Sh. Kh. Yu. Ya. Ye. Dz. Dj. Th. Gy. Zs. Sz.'),
);

/**
 * A given name that is written short with two letters as one of a single letter, which wink-nlp knows: it takes "Ts." for a word and the end of
 * a sentence. Undefined for any other stretch of text.
 */
export function inOneLetter(stretch: string): string | undefined {
  return OF_ONE_LETTER.has(stretch) ? `${stretch.charAt(0)}.` : undefined;
}
