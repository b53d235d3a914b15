/** Latin letters beyond wink-nlp's range that Unicode takes apart into no letter and mark. */
const WHOLE: ReadonlyMap<string, string> = new Map(
  'łl ŁL đd ĐD ıi əe ƏE ħh ĦH ŧt ŦT ŋn ŊN œo ŒO ɓb ƁB ɗd ƊD ƙk ƘK ɛe ƐE ɔo ƆO ƴy ƳY'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const BEYOND = /[\u0100-\u024f\u0250-\u02af\u1e00-\u1eff]/u;
const EACH_BEYOND = /[\u0100-\u024f\u0250-\u02af\u1e00-\u1eff]/gu;

/**
 * A stretch of text with the Latin letters that wink-nlp does not know without their marks: "Chișinău" as "Chisinau". It would take such a
 * word apart, and what is left before a full stop for an abbreviation. As long as the stretch in UTF-16 units.
 */
export function inKnownLetters(stretch: string): string {
  return BEYOND.test(stretch) ? stretch.replaceAll(EACH_BEYOND, knownLetter) : stretch;
}

function knownLetter(letter: string): string {
  const base = letter.normalize('NFD').charAt(0);
  return /^[A-Za-z]$/.test(base) ? base : (WHOLE.get(letter) ?? letter);
}
