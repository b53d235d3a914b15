import type { Span } from '../contract/span.ts';
import { SCALE_LETTERS, SCALES_AFTER_DIGITS } from '../lexicon/numerals.ts';
import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  LOCAL_DOLLARS,
  PERCENT_NAMES,
  SHARED_CURRENCIES,
  UNIT_NAMES,
  UNIT_SYMBOLS,
} from '../lexicon/units.ts';
import { memoized } from '../text/memoized.ts';
import { normalize } from '../text/normalize.ts';
import { numbersIn } from '../text/numbers.ts';
import { isPartOfNumber } from '../text/numbers/words.ts';
import { unsupported } from './claim.ts';
import type { Claim, Verdict } from './claim.ts';
import { trimmed } from './edges.ts';
import { visibleText } from './visible.ts';
import { contextAfter, contextBefore, lowerWords, splitsWord } from './words.ts';

/** Spelled-out units whose code the lexicon knows. */
const NAMES: readonly ReadonlyMap<string, string>[] = [CURRENCY_NAMES, PERCENT_NAMES, UNIT_NAMES];
/** Every word of a unit's name, also in the plural: most counted things ("ships") are in none. */
const WORDS_OF_NAMES: ReadonlySet<string> = new Set(
  NAMES.flatMap((names) =>
    [...names.keys()].flatMap((name) => [...name.split(' '), ...`${name}s`.split(' ')]),
  ),
);
/** Most words of a unit's name ("New Zealand dollar", "kilometres per hour"). */
const NAME_WORDS = 4;

/** Words inside numbers that say no number themselves ("a hundred", "one in every ten"). */
const LINKS: ReadonlySet<string> = new Set('a an and every in minus of out'.split(' '));

/**
 * A unit: the words of every span are the value itself (in any case of letters), or name, abbreviate or sign the unit whose
 * code it is. What stands beside the words may not make them another unit ("$" of "A$", "per cent" of "percentage point"), and no part of a number is a unit ("m" of "$3m").
 */
export function checkUnit(claim: Claim<string>): Verdict {
  const { text, value } = claim;
  const spans = claim.spans.map((span) => trimmed(text, span));
  const supported = spans.every((span) => isUnitAt(claim, span));
  return supported ? { value, spans } : unsupported(claim, 'unit-not-in-words');
}

function isUnitAt({ text, value, readings }: Claim<string>, span: Span): boolean {
  if (span.start === span.end || splitsWord(text, span)) return false;
  const words = text.slice(span.start, span.end);
  if (mayBeOfNumber(words) && readings.numbersAt(span).length > 0) return false;
  // The full stop of "Rs." is no part of the unit.
  if (isCounted(value) && (isWritten(words, value) || isWritten(words.replace(/\.$/, ''), value)))
    return true;
  return unitAt(text, span) === value || isSharedSign(words, value);
}

/** Whether a number may have some of the words in it; those of most units are in none, and then no number need be looked for. */
const mayBeOfNumber = memoized(
  (words: string): boolean => /[^a-z $€£%]/i.test(words) || words.toLowerCase().split(' ').some(isOfNumber),
);

function isOfNumber(word: string): boolean {
  return isPartOfNumber(word) || SCALES_AFTER_DIGITS.has(word) || SCALE_LETTERS.has(word) || LINKS.has(word);
}

/** "Rs" for Pakistani rupees, "$" for dollars of Fiji: which country's money letters mean that several write, the article says elsewhere. */
function isSharedSign(words: string, value: string): boolean {
  const currencies = words === '$' ? LOCAL_DOLLARS : SHARED_CURRENCIES.get(words.replace(/\.$/, ''));
  return currencies !== undefined && [...currencies.values()].includes(value);
}

/** Not the code of a measure, which the words themselves need not be: "t" is no unit of "t". */
function isCounted(value: string): boolean {
  return !CURRENCY_CODES.has(value) && value !== 'percent';
}

function isWritten(words: string, value: string): boolean {
  return words === value || normalize(words).toLowerCase() === normalize(value).trim().toLowerCase();
}

/** The code of the unit that the words are, judged with the words beside them. */
function unitAt(text: string, span: Span): string | undefined {
  return signAt(text, span) ?? namedAt(text, span) ?? symbolOf(visibleText(text, span).text);
}

/** The currency of a sign with the letters and signs that touch it. */
function signAt(text: string, span: Span): string | undefined {
  const before = /[\p{L}\p{Sc}.]*$/u.exec(text.slice(Math.max(0, span.start - 6), span.start))?.[0] ?? '';
  const after = /^\p{Sc}[A-Z]{0,2}|^[A-Z]{1,2}/u.exec(text.slice(span.end, span.end + 4))?.[0] ?? '';
  const sign = visibleText(text, span).text.replace(/\s+(?=\p{Sc}$)/u, '');
  return CURRENCY_SIGNS.get(`${before}${sign}${after}`);
}

function symbolOf(words: string): string | undefined {
  return CURRENCY_CODES.has(words) ? words : UNIT_SYMBOLS.get(words);
}

/** The code of the longest unit name that the words are part of. */
function namedAt(text: string, span: Span): string | undefined {
  const left = contextBefore(text, span.start, { words: NAME_WORDS - 1, stops: ',' });
  const right = contextAfter(text, span.end, { words: NAME_WORDS - 1, stops: ',' });
  const own = unitWords(text, span);
  if (!own.every((word) => WORDS_OF_NAMES.has(word))) return undefined;
  const before = unitWords(text, left);
  const after = unitWords(text, right);
  for (let extra = NAME_WORDS - own.length; extra >= 0; extra--) {
    for (let lead = extra; lead >= 0; lead--) {
      const tail = extra - lead;
      if (lead > before.length || tail > after.length) continue;
      const code = codeOf([...before.slice(before.length - lead), ...own, ...after.slice(0, tail)]);
      if (code !== undefined) return extra === 0 && isUnknownCurrency(text, left, code) ? undefined : code;
    }
  }
  return undefined;
}

function codeOf(words: readonly string[]): string | undefined {
  const name = words.join(' ');
  const singular = name.replace(/s$/, '');
  for (const names of NAMES) {
    const code = names.get(name) ?? names.get(singular);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** "Dollars" with a nationality before it that the lexicon does not know are not US dollars. */
function isUnknownCurrency(text: string, before: Span, code: string): boolean {
  const nationality = /(\p{Lu}\p{Ll}+)\s*$/u.exec(text.slice(before.start, before.end))?.[1];
  return CURRENCY_CODES.has(code) && nationality !== undefined && numbersIn(`1 ${nationality}`)[0] === 1;
}

function unitWords(text: string, span: Span): string[] {
  return lowerWords(visibleText(text, span).text.replaceAll('%', ' percent ').replaceAll('U.S.', 'US'));
}
