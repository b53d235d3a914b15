import type { DateMention, Mention, Office, Quantity } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { ATTENDEES } from '../../lexicon/attendees.ts';
import { words } from '../../lexicon/words.ts';
import type { CatchingElement } from './parse.ts';
import type { PatternIndex } from './pattern-index.ts';

/** Words that a pattern caught, with what annotate saw there. */
export interface Capture extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly mention: Mention | undefined;
  readonly office: Office | undefined;
  readonly date: DateMention | undefined;
  readonly quantity: Quantity | undefined;
}

const COUNTRIES = new Set(words('countries nations states country governments'));

/** Longest noun phrase that a pattern catches, in tokens. */
export const LONGEST_NOUN_PHRASE = 12;

/** The office, date or quantity that an element may catch at a token; undefined where there is none. */
export function thingAt(
  element: Extract<CatchingElement, { kind: 'office' | 'date' | 'period' | 'days' | 'quantity' }>,
  position: number,
  index: PatternIndex,
): Capture | undefined {
  switch (element.kind) {
    case 'office': {
      const office = index.offices.get(position);
      return office && captureOf(index, position, office.endToken, { office });
    }
    case 'date':
    case 'period':
    case 'days': {
      const date = index.dates.get(position);
      if (date === undefined || !RANGES[element.kind].test(date.item.edtf)) return undefined;
      return captureOf(index, position, date.endToken, { date: date.item });
    }
    case 'quantity': {
      const quantity = index.quantities.get(position);
      if (quantity === undefined || !countsWanted(quantity.item.unit, element.of)) return undefined;
      return captureOf(index, position, quantity.endToken, { quantity: quantity.item });
    }
  }
}

/** What each kind of date looks like. */
const RANGES = {
  date: /^/,
  period: /^\d{4}\/\d{4}$/,
  days: /^[\dX]{4}-\d\d-\d\d\/[\dX]{4}-\d\d-\d\d$/,
};

const DASH = /^[-–—]$/;

/**
 * Whether a dash stands for a comma: directly behind a word and apart from the next, "the Secretary-General- H.E. Ana Silva", or apart from both before an
 * office, "Ana Silva – Minister of Ports".
 */
function parts(position: number, { annotation: { tokens }, offices }: PatternIndex): boolean {
  const [before, dash, behind] = [tokens[position - 1], tokens[position], tokens[position + 1]];
  if (dash === undefined || behind === undefined || behind.start === dash.end) return false;
  return before?.end === dash.start || (offices.has(position + 1) && !isBehindOffice(position, offices));
}

/** Tokens of an office that may stand before a dash: "Deputy Prime Minister – Minister of Ports". */
const LONGEST_OFFICE = 8;

function isBehindOffice(position: number, offices: PatternIndex['offices']): boolean {
  for (let first = position - 1; first >= position - LONGEST_OFFICE; first--)
    if (offices.get(first)?.endToken === position) return true;
  return false;
}

/** Whether a word or tag stands at a token. */
export function isAt(
  element: Extract<CatchingElement, { kind: 'word' | 'tag' }>,
  position: number,
  index: PatternIndex,
): boolean {
  const token = index.annotation.tokens[position];
  if (token === undefined) return false;
  if (element.kind === 'tag') return element.tags.has(token.pos);
  if (DASH.test(token.text) && element.words.has(',') && parts(position, index)) return true;
  if (element.by === 'lower' || token.lemma === token.lower) return element.words.has(token.lower);
  return element.words.has(token.lemma.toLowerCase());
}

/** Longest first: adjectives, nouns and names, the last a noun. The title of an office is no part of one. */
export function nounPhrases(index: PatternIndex, position: number, limit: number): Capture[] {
  const { tokens } = index.annotation;
  const found: Capture[] = [];
  for (let end = position; end < Math.min(limit, position + LONGEST_NOUN_PHRASE); end++) {
    const token = tokens[end];
    if (index.offices.has(end)) break;
    if (token === undefined || !(['ADJ', 'NOUN', 'PROPN', 'PART'].includes(token.pos) || token.text === '-'))
      break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') found.unshift(captureOf(index, position, end + 1));
  }
  return found;
}

/** Words as a capture, with the one thing that was seen there, if any. */
export function captureOf(
  { annotation: { tokens } }: PatternIndex,
  firstToken: number,
  endToken: number,
  { mention, office, date, quantity }: Partial<Capture> = NO_THING,
): Capture {
  const start = tokens[firstToken]?.start ?? 0;
  const end = endToken > firstToken ? (tokens[endToken - 1]?.end ?? start) : start;
  return { firstToken, endToken, start, end, mention, office, date, quantity };
}

const NO_THING: Partial<Capture> = {};

function countsWanted(unit: string, of: 'participants' | 'countries' | 'figure' | undefined): boolean {
  if (of === undefined) return true;
  if (of === 'figure') return unit === '';
  return of === 'participants' ? ATTENDEES.has(unit) : COUNTRIES.has(unit);
}
