import type { Span } from '../contract/span.ts';
import type { FactTable } from '../contract/tables.ts';
import { termWords } from '../lexicon/vocabulary.ts';
import { normalize } from '../text/normalize.ts';
import { unsupported, wordsOf } from './claim.ts';
import type { Claim, Verdict } from './claim.ts';
import { trimmed } from './edges.ts';
import { negates } from './negators.ts';
import { isWithin } from './shape.ts';
import { contextBefore, splitsWord } from './words.ts';

const PHRASES = new Map<string, readonly string[]>();

/** Nothing but words with single spaces between them. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * A value of a closed vocabulary: a span in the mention window has one of the words that may state it. Of a relation, no
 * negation may stand in the few words before. Only the spans that have such a word are kept.
 */
export function checkTerm(claim: Claim<string>): Verdict {
  const { text, candidate, field, value } = claim;
  const terms = phrasesFor(candidate.table, field, value);
  const spans = claim.spans
    .map((span) => trimmed(text, span))
    .filter((span) => !splitsWord(text, span) && states(claim, wordsOf(claim, span), terms));
  const inWindow = spans.some((span) => isWithin(span, candidate.window));
  if (!inWindow) return unsupported(claim, 'term-not-in-words');
  const negated = candidate.table === 'relations' && spans.some((span) => isNegated(text, span));
  return negated ? unsupported(claim, 'negation-differs') : { value, spans };
}

/** Whether words have one of the phrases; of a birth or death, the brackets of a life span state it without a word. */
function states({ field, value }: Claim<string>, words: string, terms: readonly string[]): boolean {
  if (hasTerm(words, terms)) return true;
  return field === 'predicate' && /^date_of_(?:birth|death)$/.test(value) && isLifeSpan(words);
}

/** "(1929–2014)", "(3 May 1950 – 1 June 2010)": in brackets two years and a dash between. */
function isLifeSpan(words: string): boolean {
  return /^\([^()]*\d{3}[^()]*\s?[-–—][^()]*\d{3}[^()]*\)$/u.test(words);
}

/** The phrases for a value, kept because levelling them costs more than the rest of the check; values are those of the schemas. */
function phrasesFor(table: FactTable, field: string, value: string): readonly string[] {
  const key = `${table}.${field}=${value}`;
  const known = PHRASES.get(key);
  if (known !== undefined) return known;
  const phrases = (termWords(table, field, value) ?? [])
    .map(phraseOf)
    .filter((phrase) => phrase.trim() !== '');
  PHRASES.set(key, phrases);
  return phrases;
}

function hasTerm(words: string, terms: readonly string[]): boolean {
  const phrase = phraseOf(words);
  return terms.some((term) => phrase.includes(term));
}

/** Words in lower case, with a space on either side of each and of "'s" and "-based", so that one phrase is found in another only in whole words. */
function phraseOf(words: string): string {
  const lower = normalize(words).toLowerCase();
  if (PLAIN.test(lower)) return ` ${lower} `;
  const unquoted = lower.replace(/(?<!\p{L})'(?!s(?!\p{L}))|'(?!\p{L})/gu, ' ');
  const apart = unquoted.replace(/('s|-based)(?!\p{L})/gu, ' $1 ');
  return ` ${apart.replace(/[^\p{L}\p{M}\p{N}'-]+/gu, ' ').trim()} `;
}

function isNegated(text: string, span: Span): boolean {
  const before = contextBefore(text, span.start, { words: 3, stops: ',' });
  return negates(text.slice(before.start, span.end));
}
