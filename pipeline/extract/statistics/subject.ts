import type { Mention, Quantity } from '../../contract/annotation.ts';
import type { CandidateField } from '../../contract/fact.ts';
import { mentionField } from '../fields.ts';
import { wordBefore } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import type { Place } from './place.ts';

const COMPLEMENT_PREPOSITIONS = new Set([
  'by',
  'of',
  'from',
  'at',
  'to',
  'for',
  'in',
  'under',
  'between',
  'and',
  'during',
  'before',
  'after',
]);
const MEANS = new Set(['through', 'with', 'via', 'on', 'using']);
/** What a body publishes, and what follows it. */
const FINDINGS = new Set(['data', 'estimates', 'figures', 'statistics', 'estimate', 'estimated', 'survey']);
const NO_SUBJECTS = new Set(['other', 'place', 'person']);

/**
 * What the figure is about. Where the quantity is the subject of its clause, a thing named in that clause; else the nearest thing
 * named before it in the clause.
 */
export function subjectField(
  place: Place,
  indicator: CandidateField,
  index: PatternIndex,
): CandidateField | undefined {
  const { quantity, mentions } = place;
  const near = mentions.filter(isSubject);
  if (near.length === 0) return undefined;
  const clause = Math.max(...indicator.spans.map(({ end }) => end));
  const inside = near.find((mention) => mention.start >= quantity.end && mention.end <= clause);
  const chosen = inside ?? subjectBefore(near, place, indicator, index);
  return chosen === undefined ? undefined : mentionField(chosen, index);
}

function isSubject({ type, adjectival }: Mention): boolean {
  return !NO_SUBJECTS.has(type) && adjectival !== true;
}

/** A thing named before the quantity in its clause, where the indicator is no clause of its own. */
function subjectBefore(
  near: readonly Mention[],
  place: Place,
  indicator: CandidateField,
  index: PatternIndex,
): Mention | undefined {
  const { quantity } = place;
  const before = near.filter(
    (mention) =>
      mention.end <= quantity.start &&
      sameClause(mention.end, quantity.start, index) &&
      !saysThat(mention, place, index) &&
      !isSource(mention, index),
  );
  return before.length === 0 || saysClause(place, indicator, index)
    ? undefined
    : clauseSubject(before, quantity, index);
}

/**
 * Of the things named before a number in its clause: its owner ("the union's six regions"), else the first that is no complement
 * of a preposition, else the first of "with X, users …", else the nearest.
 */
function clauseSubject(
  before: readonly Mention[],
  quantity: Quantity,
  index: PatternIndex,
): Mention | undefined {
  const { text } = index.annotation.article;
  const owner = before.find(({ end }) => /^['’]s\s(?:\S+\s)?$/.test(text.slice(end, quantity.start)));
  const subject = before.find(
    (mention) =>
      !COMPLEMENT_PREPOSITIONS.has(wordBefore(mention, index)) && !MEANS.has(wordBefore(mention, index)),
  );
  return owner ?? subject ?? before.find((mention) => MEANS.has(wordBefore(mention, index))) ?? before.at(-1);
}

/** Whether a clause that the thing says or shows stands between it and the number: "the bank said that 40 ships came". */
function saysThat({ endToken }: Mention, { numberStart }: Place, index: PatternIndex): boolean {
  const { tokens } = index.annotation;
  for (let at = endToken; at < numberStart; at++)
    if (tokens[at]?.lower === 'that' && tokens[at]?.pos === 'SCONJ') return true;
  return false;
}

/** Whether the thing is only where the figure comes from ("according to the bank", "bank data"), or another name in brackets. */
function isSource(mention: Mention, index: PatternIndex): boolean {
  const { tokens } = index.annotation;
  const the = tokens[mention.firstToken - 1]?.lower === 'the' ? 1 : 0;
  const [first, second] = [1, 2].map((back) => tokens[mention.firstToken - the - back]?.lower);
  if (first === '(' || (first === 'to' && second === 'according')) return true;
  return FINDINGS.has(tokens[mention.endToken]?.lower ?? '');
}

/** Whether nothing that ends a clause stands between two offsets. */
function sameClause(from: number, to: number, index: PatternIndex): boolean {
  return !/[;:—–!?“”"]/.test(index.annotation.article.text.slice(from, to));
}

/** Whether the indicator holds a verb of its own. */
function saysClause({ numberEnd, sentence }: Place, indicator: CandidateField, index: PatternIndex): boolean {
  const [span] = indicator.spans;
  if (span === undefined) return false;
  for (let at = numberEnd; at < sentence.endToken; at++) {
    const token = index.annotation.tokens[at];
    if (token === undefined || token.end > span.end) return false;
    const finite = token.pos === 'AUX' || (token.pos === 'VERB' && !/(?:ed|ing)$/.test(token.lower));
    if (finite && token.start > span.start) return true;
  }
  return false;
}
