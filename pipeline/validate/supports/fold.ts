const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ''],
  [/[‘’‚‛′´`]/g, "'"],
  [/[“”„‟«»″]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
];

/** Words that are as `fold` gives them: visible ASCII but the backtick, with single spaces between. */
const FOLDED = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** The words without what is only typography: marks and dashes made plain, invisible characters dropped, one space between words. */
export function fold(words: string): string {
  if (FOLDED.test(words)) return words;
  let folded = words;
  for (const [variants, plain] of FOLDS) folded = folded.replace(variants, plain);
  return folded.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** Folded, in lower case. */
export function foldCase(words: string): string {
  return fold(words).toLowerCase();
}

/** A name without case, quotation marks, apostrophes, a leading article and a possessive ending. */
export function nameKey(name: string): string {
  return partKey(foldCase(name).replace(/'s?$/, ''));
}

/** The same with its possessive ending, which belongs to a name where it stands inside it: "Quayland's “Sail” Regatta". */
export function partKey(name: string): string {
  return foldCase(name).replace(/["']/g, '').replace(/^the /, '');
}

/**
 * Whether some of the quotes, one after the other and joined by one space, are the value.
 * @param quotes in text order, made comparable in the same way as `value`
 */
export function joinTo(value: string, quotes: readonly string[]): boolean {
  return quotes.some((_, first) => {
    let joined = '';
    for (const quote of quotes.slice(first)) {
      joined = joined === '' ? quote : `${joined} ${quote}`;
      if (joined === value) return true;
      if (!value.startsWith(joined)) return false;
    }
    return false;
  });
}

/** Whether `words` stand in `text`, not as part of a longer word. Both made comparable before. */
export function hasWords(text: string, words: string): boolean {
  if (words === '') return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + words.length, at + words.length + 2);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
