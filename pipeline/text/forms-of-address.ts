import { FORMS_OF_ADDRESS, HONORIFICS, RANKS_BEFORE_NAMES, SECOND_ADDRESSES } from '../lexicon/offices.ts';
import { words as wordsOf } from '../lexicon/words.ts';

/** What is asked of a token or a piece of a sentence. */
interface Word {
  readonly text: string;
  readonly lower: string;
}

/** Forms of "H.E. Lt. Gen. (Rtd) Dr.". */
const MOST_FORMS = 6;
/** Tokens that forms of address take at most. */
export const LONGEST_ADDRESS = 10;

/**
 * Past "Dr.", "Datuk Seri", "Sheikh Dr.", "the Hon.", "His Excellency Dr.", "Chief (Mrs.)" or "retired Maj Gen" before a name; the token itself
 * where there is none.
 * @param isName whether a name begins at a token, so that no word of it is passed: "Md" of "Brig Gen Md Omar Khalil"
 */
export function pastAddress(
  words: readonly Word[],
  position: number,
  isName: (at: number) => boolean = nothingIsName,
): number {
  const first = words[position];
  if (first === undefined || !MAY_OPEN.test(first.text)) return position;
  const isOpened = first.lower === 'the' || isOwnersWord(words, position);
  const start = isOpened || /^(?:retired|ret)$/.test(first.lower ?? '') ? position + 1 : position;
  const text = words[start]?.text ?? '';
  if (isOpened && !HONORIFICS.has(text) && text !== 'Chief' && !FORMS_OF_ADDRESS.has(text)) return position;
  let at = text === 'Chief' || isOwnersWord(words, position) ? pastStop(words, start + 1) : start;
  for (let form = 0; form < MOST_FORMS && !isName(at); form++) {
    const next = pastForm(words, at, at > start);
    if (next === at || next > position + LONGEST_ADDRESS) break;
    at = next;
  }
  return at > start ? at : position;
}

function nothingIsName(): boolean {
  return false;
}

/** How all forms of address begin. */
const MAY_OPEN = /^(?:\p{Lu}|the$|his$|her$|their$|ret|dr|mr|ms|prof)/u;

/** Past one form of address. */
function pastForm(words: readonly Word[], at: number, isBehindForm: boolean): number {
  const text = words[at]?.text ?? '';
  if (isBehindForm) {
    if (text === '(') return pastBracket(words, at);
    if (SECOND_ADDRESSES.has(text)) return at + 1;
    // The mark of "Dato' Sri"
    if (/^['’]$/.test(text) && words[at - 1]?.text === 'Dato') return at + 1;
  }
  if (HONORIFICS.has(text) || RANKS_BEFORE_NAMES.has(text) || text === 'Md' || text === 'Md.')
    return pastStop(words, at + 1);
  return PAIRED.has(text) && SECOND_ADDRESSES.has(words[at + 1]?.text ?? '') ? at + 2 : at;
}

/** Past the forms of address that no name begins with, though they may be taken for a part of one: "Tan Sri" of "Tan Sri Ana Lim", "Seri" of "Datuk Seri Ana Lim". */
export function pastAddressInName(words: readonly Word[], position: number): number {
  const text = words[position]?.text ?? '';
  if (NEVER_NAMES.has(text)) return pastStop(words, position + 1);
  if (PAIRED.has(text))
    return SECOND_ADDRESSES.has(words[position + 1]?.text ?? '') ? position + 2 : position;
  const before = words[position - 1]?.text ?? '';
  const isSecond = HONORIFICS.has(before) || PAIRED.has(before) || /^['’]$/.test(before);
  return isSecond && SECOND_ADDRESSES.has(text) ? position + 1 : position;
}

const NEVER_NAMES: ReadonlySet<string> = new Set(
  wordsOf('Datuk Dato Datin YB YAB YBhg Ts Ts. Pn Pn. Encik Otunba'),
);

/** First words of an address that are names too: "Tan Sri". */
const PAIRED: ReadonlySet<string> = new Set(['Tan', 'Puan', 'Toh']);

/** Past "(Rtd)", "(retd.)", "(R)", "(Dr.)" and "(Mrs)" behind a rank or another form of address. */
function pastBracket(words: readonly Word[], open: number): number {
  const close = pastStop(words, open + 2);
  const isAside = /^(?:rtd|retd|ret|retired|rt|r|dr|prof|mrs|ms|mr|engr?|hon)\.?$/.test(
    words[open + 1]?.lower ?? '',
  );
  return isAside && words[close]?.text === ')' ? close + 1 : open;
}

/** "His" of "His Highness". */
function isOwnersWord(words: readonly Word[], at: number): boolean {
  return (
    /^(?:his|her|their)$/.test(words[at]?.lower ?? '') && FORMS_OF_ADDRESS.has(words[at + 1]?.text ?? '')
  );
}

function pastStop(words: readonly Word[], at: number): number {
  return words[at]?.text === '.' ? at + 1 : at;
}
