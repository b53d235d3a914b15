import { ENTITY_TABLES, type EntityTable, SCHEMAS } from '../contract/tables.ts';
import { termWords } from '../lexicon/vocabulary.ts';

/** A kind and where the words that state it stand. */
export interface StatedKind {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** A word or phrase that states a kind. */
interface Term {
  readonly kind: string;
  readonly words: string;
}

/** By table: the terms of its kinds by their first word, the longest first. */
const TERMS: Readonly<Partial<Record<EntityTable, ReadonlyMap<string, readonly Term[]>>>> =
  Object.fromEntries(ENTITY_TABLES.filter(namesStateKinds).map((table) => [table, termsOf(table)]));

const NONE: readonly Term[] = [];

/** Whether the names of a table's things may state their kind. */
export function namesStateKinds(table: EntityTable): boolean {
  return SCHEMAS[table].properties['kind']?.['x-column'].ground === 'term';
}

/**
 * The last term in some words that states a kind; of two that begin there the longer.
 * @param words in lower case
 * @param only the one kind that is looked for
 */
export function lastKind(table: EntityTable, words: string, only?: string): StatedKind | undefined {
  const terms = TERMS[table];
  let end = words.length;
  while (terms !== undefined && end > 0) {
    const start = wordStart(words, end);
    for (const term of terms.get(words.slice(start, end)) ?? NONE)
      if ((only === undefined || term.kind === only) && standsAt(words, term.words, start))
        return { kind: term.kind, start, end: start + term.words.length };
    end = start;
    while (end > 0 && !isInWord(words, end - 1)) end--;
  }
  return undefined;
}

function termsOf(table: EntityTable): ReadonlyMap<string, readonly Term[]> {
  const byFirst = new Map<string, Term[]>();
  for (const kind of SCHEMAS[table].properties['kind']?.enum ?? [])
    for (const words of kind === null ? [] : (termWords(table, 'kind', kind) ?? [])) {
      const first = words.slice(0, wordEnd(words, 0));
      byFirst.set(first, [...(byFirst.get(first) ?? []), { kind: String(kind), words }]);
    }
  for (const terms of byFirst.values()) terms.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** Whether a term stands at an offset, and no part of a word goes on after it. */
function standsAt(words: string, term: string, start: number): boolean {
  return words.startsWith(term, start) && !isInWord(words, start + term.length);
}

function wordStart(words: string, end: number): number {
  let start = end;
  while (start > 0 && isInWord(words, start - 1)) start--;
  return start;
}

function wordEnd(words: string, start: number): number {
  let end = start;
  while (isInWord(words, end)) end++;
  return end;
}

/** Whether a letter or figure stands at an offset; nearly all are told by their number. */
function isInWord(words: string, at: number): boolean {
  const unit = words.charCodeAt(at);
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return /[\p{L}\p{N}]/u.test(words.charAt(at));
}
