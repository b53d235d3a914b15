import { alternatives, isCompatible, type Names } from './compatible.ts';
import type { Wanted } from './looked-for.ts';
import type { Receipt } from './release.ts';
import { isCalled, namesIn, sharedBy } from './values.ts';

/** The share of one statement that must lie in the other. */
const MOST = 0.6;
/** The share of a longer statement that a whole statement of the gold must fill. */
const ENOUGH = 0.3;

/** A statement of a release: its words, which may be in parts, and who says them. */
export interface Statement {
  readonly quotes: readonly Receipt[];
  readonly speakers: readonly Receipt[];
}

/** The statement that a row gives. */
export function statementOf(row: readonly Receipt[]): Statement {
  return {
    quotes: row.filter(({ field }) => field === 'quote'),
    speakers: row.filter(({ field }) => field === 'speaker'),
  };
}

/** The statements of the gold that a part of a statement gives: it lies in them for the most part, or they in it. */
export function statementsGivenBy(quote: Receipt, wanted: readonly Wanted[]): Wanted[] {
  const length = quote.end - quote.start;
  const within = wanted.filter((fact) => mostShared(quote, fact) >= MOST * length);
  if (within.length > 0) return within;
  const touched = wanted.filter((fact) => mostShared(quote, fact) > 0);
  const longest = Math.max(...touched.flatMap(({ places }) => places.map(({ start, end }) => end - start)));
  const shared = Math.max(...touched.map((fact) => mostShared(quote, fact)));
  if (touched.length === 0 || shared < MOST * longest) return [];
  return touched.filter((fact) => mostShared(quote, fact) >= ENOUGH * length);
}

function mostShared(quote: Receipt, { places }: Wanted): number {
  return Math.max(0, ...places.map((place) => sharedBy(quote, place)));
}

/** Whether somebody says one of these statements of the gold. A pronoun stands for the person of the row. */
export function isSpeaker(speaker: Receipt, given: readonly Wanted[], names: Names): boolean {
  return given.some(
    ({ subject }) =>
      isCompatible(speaker.value, subject, names) || isCalled([speaker.quote], alternatives(subject)),
  );
}

/** Whether statements cover most of a statement of the gold, counting those alone that its speaker says. */
export function isCovered(fact: Wanted, statements: readonly Statement[], names: Names): boolean {
  const quotes = statements
    .filter(({ speakers }) =>
      speakers.some((speaker) => isCalled(namesIn(speaker, names), alternatives(fact.subject))),
    )
    .flatMap((statement) => statement.quotes);
  return fact.places.some(({ start, end }) => {
    const points = Array.from({ length: end - start }, (_, at) => start + at);
    const covered = points.filter((at) => quotes.some((quote) => quote.start <= at && at < quote.end));
    return covered.length >= MOST * points.length;
  });
}
