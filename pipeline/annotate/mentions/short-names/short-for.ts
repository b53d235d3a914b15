/** Whether a word may be a short name by its letters: two capitals or more, twelve letters at most. */
export function looksShort(text: string): boolean {
  return text.length <= 12 && /^\p{L}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** Whether the letters of `short` come in order from the beginnings of the words of `long`. */
export function isShortFor(short: string, long: string): boolean {
  const words = long.split(/[\s-]+/).filter((word) => word !== '');
  const letters = short.replace(/[-‑–’']?\d+$/, '').replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || words.length < 2) return false;
  const parts = short.split(/[-‑–]/);
  const shared = parts.filter((part) => part.length > 1 && words.includes(part)).length;
  if (shared > 0) return true;
  let at = 0;
  for (const word of words) {
    const wanted = letters[at]?.toLowerCase();
    if (wanted === undefined) break;
    if (word[0]?.toLowerCase() === wanted) at++;
  }
  return at >= letters.length - (letters.length > 3 ? 1 : 0);
}

/** Whether an acronym is just the capitals of a name's words: "UPU" for "Universal Postal Union". */
export function isInitialsOf(acronym: string, name: string): boolean {
  if (!/^\p{Lu}{3,8}$/u.test(acronym)) return false;
  const initials = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return initials.length === acronym.length && initials.every((word, index) => word[0] === acronym[index]);
}

/** "Ministry of Harbours and Innovation (MGI)": the first letter is the same, and another one. */
export function isOfOtherLanguage(short: string, initials: readonly (string | undefined)[]): boolean {
  if (!/^\p{Lu}{3,5}$/u.test(short) || short[0] !== initials[0]) return false;
  return initials.slice(1).some((letter) => letter !== undefined && short.indexOf(letter, 1) > 0);
}

/** "Quay Digital Ministers' Meeting (QDIGMIN)", "Quay Telecom Ministers' Meeting (TELMIN)": capitals that all stand in the name in their order, from a word on. */
export function isOfSyllables(short: string, name: string): boolean {
  if (!/^\p{Lu}{5,}$/u.test(short)) return false;
  const letters = name.replace(/^\d+\p{Ll}*\s+/u, '').toUpperCase();
  for (let from = 0; from >= 0; from = letters.indexOf(' ', from + 1)) {
    const first = from === 0 ? 0 : from + 1;
    if (letters[first] === short[0] && holdsInOrder(letters, first, short)) return true;
  }
  return false;
}

function holdsInOrder(letters: string, from: number, short: string): boolean {
  let at = 0;
  for (let index = from; index < letters.length; index++) if (letters[index] === short[at]) at++;
  return at === short.length;
}

/** "Annual General Assembly (AGM)": most of the letters are those of words, in their order, the first among them. */
export function isMostlyInitials(short: string, name: string): boolean {
  if (!/^\p{Lu}{3,5}$/u.test(short)) return false;
  const initials = name.split(/[\s-]+/).flatMap((word) => (/^\p{Lu}/u.test(word) ? [word[0]] : []));
  const first = initials.indexOf(short[0]);
  if (first < 0) return false;
  let at = 0;
  for (const initial of initials.slice(first)) if (initial === short[at]) at++;
  return at >= Math.max(2, short.length - 1);
}
