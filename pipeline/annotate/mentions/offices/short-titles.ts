import type { Token } from '../../../contract/annotation.ts';
import { isOfficeHead, SHORT_TITLES, SHORTENED_TITLES } from '../../../lexicon/offices.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isAcronym, isCapitalised } from '../names/token-shapes.ts';

/** Short for "Prime Minister", and for an hour after noon. */
const PREMIER = 'PM';

/** Whether a word, as written, may be short for a title. */
export function mayBeShortTitle(text: string): boolean {
  if (text.length > 3) return SHORTENED_TITLES.has(text);
  return (text.length === 2 || text.length === 3) && SHORT_TITLES.has(text);
}

/**
 * "PM Omar Khalil", "the PM said", "Immigration PS Omar Khalil", "the CS, who", "Sen. Omar Khalil"; not "at 5 PM Lisbon time", "a CS degree", "MD Quay Institute" or "Omar Khalil, MD". Letters
 * that are short for other things as well stand before a name of two words, or behind "the" with nothing of a name behind them.
 */
export function isShortTitle(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? '';
  if (!mayBeShortTitle(text)) return false;
  if (SHORTENED_TITLES.has(text)) return isCapitalised(tokens[index + 1]);
  const before = tokens[index - 1];
  if (before?.pos === 'NUM' || /\d$/.test(before?.text ?? '')) return false;
  if (text === PREMIER) return true;
  const [next, second] = [tokens[index + 1], tokens[index + 2]];
  // "Siemens AG Quay Works"
  if (text === 'AG' && isCapitalised(before)) return false;
  // "Quayside MD and CEO Omar Khalil", "DG (Strategy)"
  const isPaired = /^(?:and|&)$/.test(next?.lower ?? '') && isOfficeHead(second?.lower ?? '');
  if ((isPaired && isCapitalised(before)) || (text === 'DG' && next?.text === '(')) return true;
  if (before?.lower === 'the') return next === undefined || ENDS_PHRASE.has(next.pos);
  return [next, second].every(
    (word) => isCapitalised(word) && !isLetters(word, text) && !isOrganizationHead(word?.lower ?? ''),
  );
}

/** Letters that are short for a body; those of given names may stand behind "MLA" ("MLA BZ Khan"). */
function isLetters(word: Token | undefined, title: string): boolean {
  const text = word?.text ?? '';
  return isAcronym(text) && (title.length === 2 || text.length > 2);
}

const ENDS_PHRASE: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PUNCT', 'ADV', 'ADP', 'CCONJ', 'PRON']);

/** The letters by which a title of two words is called later, in lower case: "cs" of "cabinet secretary". */
export function shortTitleOf(title: string): string | undefined {
  const letters = /^(\p{L})\S+ (\p{L})\S+$/u.exec(title)?.slice(1, 3).join('');
  return letters !== undefined && SHORT_TITLES.has(letters.toUpperCase()) ? letters : undefined;
}
