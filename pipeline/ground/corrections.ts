import type { Wording, Wordings } from '../contract/article.ts';
import type {
  Correction,
  FactCorrection,
  GroundedSet,
  PointedValue,
  SetValue,
  StaleCorrection,
} from '../contract/corrections.ts';
import type { Candidate, CandidateField, GroundedField, Value } from '../contract/fact.ts';
import type { Span } from '../contract/span.ts';
import { columnAt, columnOf } from './grounding.ts';
import { ground } from './index.ts';

/** What receipts name as the finder of a value that a person set. */
const ENGINE = 'correction';
const RULE = 'correction/set';

interface WordsOf extends Wording {
  readonly id: string;
}

/**
 * The corrections of facts, those that set a value with the receipts of its words: they pass the same gate as all that engines claim.
 * A value whose article or words are gone, or do not hold it, is stale.
 * @param words of all articles
 */
export function groundCorrections(
  words: Wordings,
  corrections: readonly Correction[],
): { grounded: FactCorrection[]; stale: StaleCorrection[] } {
  const grounded: FactCorrection[] = [];
  const stale: StaleCorrection[] = [];
  for (const correction of corrections) {
    if (correction.action === 'merge' || correction.action === 'split') continue;
    if (correction.action !== 'set') grounded.push(correction);
    else {
      const wording = words.get(correction.article);
      const article = wording === undefined ? undefined : { id: correction.article, ...wording };
      const set = groundSet(article, correction);
      if ('why' in set) stale.push(set);
      else grounded.push(set);
    }
  }
  return { grounded, stale };
}

/**
 * Puts a value that a person set before the gate, at each place where the article has the quoted words.
 * @param article undefined where it is not there any more
 */
export function groundSet(article: WordsOf | undefined, set: SetValue): GroundedSet | StaleCorrection {
  const { quote } = set;
  if (article === undefined) return { correction: set, why: `there is no article ${set.article}` };
  const places = placesOf(article.text, quote);
  if (places.length === 0)
    return { correction: set, why: `${article.id} does not have the words “${quote}”` };
  let why = '';
  for (const place of places) {
    const tried = atPlace(article, set, place);
    if (typeof tried !== 'string') return { ...set, fields: tried };
    why ||= tried;
  }
  return { correction: set, why: `the words do not hold the value: ${why}` };
}

/** Every place of the words; a person may have copied them with other white space. */
function placesOf(text: string, quote: string): Span[] {
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  if (words.join('') === '') return [];
  return [...text.matchAll(new RegExp(words.join('\\s+'), 'gu'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** The grounded fields, or why the gate lets none through. */
function atPlace(
  article: WordsOf,
  set: SetValue,
  place: Span,
): Readonly<Record<string, GroundedField>> | string {
  const { start, end } = place;
  const window = article.blocks.find((block) => block.start <= start && end <= block.end) ?? place;
  let why = '';
  for (const span of spansToTry(article.text, place, set.value)) {
    for (const fields of fieldsToTry(set, span)) {
      const candidate: Candidate = {
        table: set.about.table,
        fields,
        window: { start: window.start, end: window.end },
        engine: ENGINE,
        rule: RULE,
        score: 1,
      };
      const judged = ground(article, candidate);
      if ('fact' in judged) return judged.fact.fields;
      why ||= judged.rejection.detail;
    }
  }
  return why;
}

/** All of the quoted words, then those of them that are the value itself. */
function spansToTry(text: string, place: Span, value: PointedValue): Span[] {
  const words = text.slice(place.start, place.end);
  const own = typeof value === 'object' ? value.name : String(value);
  const at = words.indexOf(own);
  const narrow = { start: place.start + at, end: place.start + at + own.length };
  return at < 0 || own === words ? [place] : [place, narrow];
}

/** The field, and for a number each comparator that its words may give: the gate knows which. */
function fieldsToTry(
  { about: { table }, field, value }: SetValue,
  span: Span,
): Record<string, CandidateField>[] {
  const own = { [field]: claimed(value, span) };
  const comparator = columnAt(table, field)?.comparator;
  if (comparator === undefined) return [own];
  const comparators = columnOf(table, comparator)?.enum ?? [];
  return comparators.flatMap((one) =>
    one === null ? [] : [{ ...own, [comparator]: { value: one, spans: [span] } }],
  );
}

function claimed(value: PointedValue, span: Span): CandidateField {
  if (typeof value !== 'object') return { value, spans: [span] };
  const name: Value = value.name;
  return { value: name, spans: [span], entity: { table: value.table, key: value.name } };
}
