import { words } from '../../lexicon/words.ts';

/** Two letters that stand for one of another script or spelling, with which given names begin: "Ts. Baatar", "Zh. Kassymov", "Gy. Nagy". Own list. */
const OF_ONE_LETTER: ReadonlySet<string> = new Set(
  words('Ts. Ch. Zh. Sh. Kh. Yu. Ya. Ye. Dz. Dj. Th. Gy. Zs. Sz.'),
);
/** Titles, forms of address and "Government" that wink-nlp does not know where they are short, and takes for the end of a sentence. */
const LIKE_DOCTOR: ReadonlySet<string> = new Set(words('Atty. Usec. Asec. Govt.'));

/** What a short word is read as, and where it ends. */
interface ShortWord {
  readonly known: string;
  readonly end: number;
}

/**
 * A word that is written short before a name, at the beginning of a stretch of text, as one that wink-nlp knows: "Ts." as an initial, "Atty." as "Dr.".
 * The name may stand against it: "Ts.Baatar". Undefined where there is none.
 */
export function shortWordIn(stretch: string): ShortWord | undefined {
  const end = stretch.indexOf('.') + 1;
  if (end < 3 || (end < stretch.length && !/^\p{Lu}\p{Ll}/u.test(stretch.slice(end)))) return undefined;
  const short = stretch.slice(0, end);
  if (OF_ONE_LETTER.has(short)) return { known: `${short.charAt(0)}.`, end };
  return LIKE_DOCTOR.has(short) ? { known: 'Dr.', end } : undefined;
}
