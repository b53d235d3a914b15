import type { DateMention, Mention, Office, Quantity } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { words } from '../../lexicon/words.ts';
import type { CatchingElement, SlotType } from './parse.ts';
import type { PatternIndex } from './pattern-index.ts';

/** Words that a pattern caught, with what annotate saw there. */
export interface Capture extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly mention?: Mention;
  readonly office?: Office;
  readonly date?: DateMention;
  readonly quantity?: Quantity;
}

const PARTICIPANTS = new Set([
  ...words(
    'participants delegates people attendees representatives visitors guests experts members officials',
  ),
  'leaders',
]);
const COUNTRIES = new Set(words('countries nations states country governments'));

/** Longest noun phrase that a pattern catches, in tokens. */
export const LONGEST_NOUN_PHRASE = 12;

const NOTHING: readonly Capture[] = [];

/** What an element may catch at a token; `limit` is the end of the sentence. */
export function capturesAt(
  element: CatchingElement,
  position: number,
  limit: number,
  index: PatternIndex,
): readonly Capture[] {
  switch (element.kind) {
    case 'word':
    case 'tag':
      return isAt(element, position, index) ? [captureOf(index, position, position + 1)] : NOTHING;
    case 'mention':
      return mentionsAt(element, position, index);
    case 'office': {
      const office = index.offices.get(position);
      return office === undefined ? NOTHING : [{ ...captureOf(index, position, office.endToken), office }];
    }
    case 'date':
    case 'period': {
      const date = index.dates.get(position);
      if (date === undefined || (element.kind === 'period' && !/^\d{4}\/\d{4}$/.test(date.item.edtf)))
        return NOTHING;
      return [{ ...captureOf(index, position, date.endToken), date: date.item }];
    }
    case 'quantity': {
      const quantity = index.quantities.get(position);
      if (quantity === undefined || !countsWanted(quantity.item.unit, element.of)) return NOTHING;
      return [{ ...captureOf(index, position, quantity.endToken), quantity: quantity.item }];
    }
    case 'np':
      return nounPhrases(index, position, limit);
  }
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
  return element.words.has(element.by === 'lower' ? token.lower : token.lemma.toLowerCase());
}

function mentionsAt(
  element: Extract<CatchingElement, { kind: 'mention' }>,
  position: number,
  index: PatternIndex,
): readonly Capture[] {
  const here = index.mentions.get(position);
  if (here === undefined) return NOTHING;
  const found: Capture[] = [];
  for (const mention of here)
    if (fits(mention, element.types, index) && (element.adjectival || mention.adjectival !== true))
      found.push({ ...captureOf(index, position, mention.endToken), mention });
  return found;
}

function fits(mention: Mention, types: ReadonlySet<SlotType>, index: PatternIndex): boolean {
  if (types.has(mention.type)) return true;
  const kind = index.placeKinds.get(mention);
  return kind !== undefined && types.has(kind);
}

/** Longest first: adjectives, nouns and names, the last a noun. */
function nounPhrases(index: PatternIndex, position: number, limit: number): Capture[] {
  const { tokens } = index.annotation;
  const found: Capture[] = [];
  for (let end = position; end < Math.min(limit, position + LONGEST_NOUN_PHRASE); end++) {
    const token = tokens[end];
    if (token === undefined || !(['ADJ', 'NOUN', 'PROPN', 'PART'].includes(token.pos) || token.text === '-'))
      break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') found.unshift(captureOf(index, position, end + 1));
  }
  return found;
}

/** Words as a capture. */
export function captureOf(index: PatternIndex, firstToken: number, endToken: number): Capture {
  const { tokens } = index.annotation;
  const start = tokens[firstToken]?.start ?? 0;
  return {
    firstToken,
    endToken,
    start,
    end: endToken > firstToken ? (tokens[endToken - 1]?.end ?? start) : start,
  };
}

function countsWanted(unit: string, of: 'participants' | 'countries' | undefined): boolean {
  if (of === undefined) return true;
  return of === 'participants' ? PARTICIPANTS.has(unit) : COUNTRIES.has(unit);
}
