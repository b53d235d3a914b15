import type { Sentence, Token } from '../../contract/annotation.ts';

const CAPITAL = /^[\p{Lu}\p{Lt}]|^\p{Ll}{1,2}\p{Lu}|^\p{Ll}[-‑]\p{Lu}/u;

/** Whether the token is written like a part of a name: "Quay", "eQuay", "e-Quay". */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && CAPITAL.test(token.text) && token.pos !== 'PUNCT';
}

/** Whether the two tokens stand side by side without white space. */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** Two capitals or more, digits allowed. */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&]*\p{Lu}[\p{Lu}\d]*s?$/u.test(text) || /^\p{Lu}{2,}-\d+$/u.test(text);
}

/** A headline in title case says nothing about which of its words are names. */
export function isTitleCased(tokens: readonly Token[], sentence: Sentence): boolean {
  let long = 0;
  let capitalised = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = tokens[index];
    if (token === undefined || token.text.length < 4 || !/^\p{L}/u.test(token.text)) continue;
    long++;
    if (isCapitalised(token)) capitalised++;
  }
  return long >= 5 && capitalised / long > 0.75 && !/[.!?]$/.test(tokens[sentence.endToken - 1]?.text ?? '');
}

/** Nor does a sentence all in capitals; a few words may be acronyms. */
export function isShouted(tokens: readonly Token[], sentence: Sentence): boolean {
  let words = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const text = tokens[index]?.text ?? '';
    if (/\p{Ll}/u.test(text)) return false;
    if (/\p{Lu}{2}/u.test(text)) words++;
  }
  return words >= 4;
}

/** The words as written, with the white space between them made one space where there is any. */
export function joined(words: readonly Token[]): string {
  let text = '';
  words.forEach((word, index) => {
    const before = words[index - 1];
    text += before === undefined || before.end === word.start ? word.text : ` ${word.text}`;
  });
  return text;
}
