import type { Entity, Mention, MentionType, Quantity } from '../contract/annotation.ts';
import type { CandidateField, EntityRef } from '../contract/fact.ts';
import type { Span } from '../contract/span.ts';
import { type EntityTable, type FactTable, SCHEMAS } from '../contract/tables.ts';
import { countryOfPlace } from '../lexicon/place-names.ts';
import { dateWordsIn } from '../text/date-words.ts';
import { datePrecision, intervalEnds, withYear } from '../text/edtf.ts';
import type { Capture } from './pattern/captures.ts';
import type { Match } from './pattern/match.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';
import type { FieldTemplate } from './rule.ts';

const TABLE_OF: Readonly<Record<Exclude<MentionType, 'other'>, EntityTable>> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  event: 'events',
  instrument: 'instruments',
  service: 'services',
};

/** The table that holds entities of a type; `other` has none. */
function tableOf(type: MentionType): EntityTable | undefined {
  return type === 'other' ? undefined : TABLE_OF[type];
}

/** The reference by which all facts of an article speak of one entity. */
export function entityRef(entity: Entity): EntityRef | undefined {
  const table = tableOf(entity.type);
  if (table === undefined) return undefined;
  const key = entity.edition === undefined ? entity.name : `${entity.name} #${entity.edition.value}`;
  return { table, key };
}

/** A name as a field: in its own words where the mention is a name, else the pointing words and where the name stands. */
function nameField(
  mention: Mention,
  entity: Entity,
  words: readonly Span[],
  text: string,
): CandidateField | undefined {
  const ref = entityRef(entity);
  if (ref === undefined) return undefined;
  if (mention.form === 'name') return { value: wordsAt(text, words), spans: words, entity: ref };
  const [antecedent] = entity.names;
  if (antecedent === undefined) return undefined;
  return {
    value: antecedent.text,
    spans: [{ start: mention.start, end: mention.end }, ...antecedent.spans],
    entity: ref,
  };
}

/** The words at the spans, joined by one space. */
export function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** A template taken apart: a capture, the part of it that is meant, or the fixed value that it states. */
export interface FieldSource {
  readonly capture: string;
  readonly part: string | undefined;
  readonly constant: string | undefined;
  /** Whether the column holds codes of countries. */
  readonly isCountry: boolean;
  /** Whether it holds a day on which something was done, which takes no years. */
  readonly isDone?: boolean;
}

/** Reads the template of a field of `table`. */
export function fieldSource(template: FieldTemplate, table: FactTable, field: string): FieldSource {
  const isCountry = SCHEMAS[table].properties[field]?.['x-column'].ground === 'country';
  const [, constant, cue = ''] = /^=([^@]+)@(.+)$/.exec(template) ?? [];
  if (constant !== undefined) return { capture: cue, part: undefined, constant, isCountry };
  const [capture = '', part] = template.split('.');
  return { capture, part, constant, isCountry, isDone: field === 'adopted_on' };
}

/** Fills a field from a match; undefined where the match does not hold it. */
export function fieldFrom(
  { capture: name, part, constant, isCountry, isDone }: FieldSource,
  match: Match,
  index: PatternIndex,
): CandidateField | undefined {
  const capture = match.captures[name];
  if (capture === undefined) return undefined;
  if (constant !== undefined) return { value: constant, spans: [spanOf(capture)] };
  if (isDone === true && YEARS.test(capture.date?.edtf ?? '')) return undefined;
  if (capture.date !== undefined) return dateField(capture, part, match, index);
  if (capture.quantity !== undefined) return quantityField(capture.quantity, part);
  if (capture.mention === undefined) return textField(capture, index);
  return isCountry ? countryField(capture.mention, index) : mentionField(capture.mention, index);
}

/** "2025-2027" is how long a plan runs. */
const YEARS = /^\d{4}\/\d{4}$/;

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function textField(capture: Capture, index: PatternIndex): CandidateField {
  return { value: index.annotation.article.text.slice(capture.start, capture.end), spans: [spanOf(capture)] };
}

/** The mention as a name field. */
export function mentionField(mention: Mention, index: PatternIndex): CandidateField | undefined {
  const entity = index.annotation.entities[mention.entity];
  return entity === undefined
    ? undefined
    : nameField(mention, entity, wordSpans(mention, index), index.annotation.article.text);
}

const QUOTATION_MARKS: ReadonlySet<string> = new Set('"“”«»');

/** The mention's words without quotation marks inside it. */
function wordSpans(mention: Mention, index: PatternIndex): Span[] {
  const spans: { start: number; end: number }[] = [];
  let joins = false;
  for (let at = mention.firstToken; at < mention.endToken; at++) {
    const token = index.annotation.tokens[at];
    // The subtitle of an event belongs to its tokens, and not to its name.
    if (token === undefined || (mention.type === 'event' && token.start >= mention.end)) continue;
    if (token.text.length === 1 && QUOTATION_MARKS.has(token.text)) {
      joins = false;
      continue;
    }
    const last = spans.at(-1);
    if (joins && last !== undefined) last.end = token.end;
    else spans.push({ start: token.start, end: token.end });
    joins = true;
  }
  return spans;
}

/** ISO code of a country, of the country of a demonym, or of that of a city. */
export function countryField(mention: Mention, index: PatternIndex): CandidateField | undefined {
  const { text } = index.annotation.article;
  const name = index.annotation.entities[mention.entity]?.name ?? text.slice(mention.start, mention.end);
  const code = countryOfPlace(name);
  if (code === undefined) return undefined;
  const spans =
    mention.form === 'name'
      ? [spanOf(mention)]
      : [spanOf(mention), ...(index.annotation.entities[mention.entity]?.names[0]?.spans ?? [])];
  return { value: code, spans };
}

/** An end of a date. The year comes from the words, else from the edition of the event in the match, else from the publication date. */
function dateField(
  capture: Capture,
  part: string | undefined,
  match: Match,
  index: PatternIndex,
): CandidateField | undefined {
  const date = capture.date;
  if (date === undefined || date.edtf === '') return undefined;
  if (isNoTimeOfEvent(capture, part, match, index)) return undefined;
  const ends = endsOf(date.edtf);
  const value = part === 'end' ? ends.end : ends.start;
  if (!isColumnDate(value.replace(/^XXXX/, '2000'))) return undefined;
  const spans = [spanOf(capture)];
  if (PART_OF_YEAR.test(wordsAt(index.annotation.article.text, [capture]))) return undefined;
  const yearInWords = date.yearFrom === undefined && !value.startsWith('XXXX');
  if (yearInWords) return { value, spans };
  if (date.yearFrom === 'context') return { value, spans: [...spans, ...yearBefore(capture, value, index)] };
  if (pointsAtDay(capture, value, index)) return { value, spans, yearFrom: 'published' };
  if (!statesDayOrMonth(capture, index)) return undefined;
  const edition = editionIn(match, index);
  if (edition !== undefined && /^\d{4}$/.test(edition.value)) return editionDate(value, edition, spans);
  return value.startsWith('XXXX') ? undefined : { value, spans, yearFrom: 'published' };
}

/** The words before a date that state its year: "in June 2024 and in April of the same year". */
function yearBefore({ firstToken }: Capture, value: string, { annotation }: PatternIndex): Span[] {
  const start = annotation.tokens[firstToken]?.start ?? 0;
  const year = value.slice(0, 4);
  const before = annotation.dates.findLast(
    ({ end, edtf, yearFrom }) => end <= start && yearFrom === undefined && edtf.startsWith(year),
  );
  const at =
    before === undefined ? -1 : annotation.article.text.slice(before.start, before.end).lastIndexOf(year);
  return before === undefined || at < 0
    ? []
    : [{ start: before.start + at, end: before.start + at + year.length }];
}

/** "held since 2022" speaks of a series, "runs until 5 May" of no beginning; "(2022)" behind a name tells which one is meant, and no end. */
function isNoTimeOfEvent(
  { firstToken, date }: Capture,
  part: string | undefined,
  { captures }: Match,
  { annotation }: PatternIndex,
): boolean {
  const before = annotation.tokens[firstToken - 1]?.lower ?? '';
  const isYearAlone = part === 'end' && before === '(' && /^\d{4}$/.test(date?.edtf ?? '');
  if (before !== 'since' && !isYearAlone && !(part === 'start' && (before === 'until' || before === 'till')))
    return false;
  return Object.values(captures).some(({ mention }) => mention?.type === 'event');
}

/** "the first quarter of 2027" states no month in which something was held. */
const PART_OF_YEAR = /\b(?:quarter|half|trimester|semester)\b/i;

const POINTS_AT_DAY = /\b(?:today|tonight|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** "today", "on Monday": a day that the day of publication tells, and nothing in the words. */
function pointsAtDay(capture: Capture, value: string, index: PatternIndex): boolean {
  const words = wordsAt(index.annotation.article.text, [capture]);
  return datePrecision(value) === 'day' && POINTS_AT_DAY.test(words) && dateWordsIn(words).length === 0;
}

/** "last year" and "this week" state neither: what they mean stands in no words that a receipt could quote. */
function statesDayOrMonth(capture: Capture, index: PatternIndex): boolean {
  const stated = dateWordsIn(wordsAt(index.annotation.article.text, [capture]));
  return stated.some(({ month, day }) => month !== undefined || day !== undefined);
}

/** Whether a date column can hold it: years, months and days. Seasons, decades and open ends have no place there. */
export function isColumnDate(edtf: string): boolean {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(edtf);
}

/** First and last day, month or year; a single date is both. */
export function endsOf(edtf: string): { readonly start: string; readonly end: string } {
  return intervalEnds(edtf) ?? { start: edtf, end: edtf };
}

function editionDate(
  value: string,
  edition: Span & { readonly value: string },
  spans: readonly Span[],
): CandidateField | undefined {
  const dated = withYear(value, Number(edition.value));
  return dated === undefined
    ? undefined
    : { value: dated, spans: [...spans, spanOf(edition)], yearFrom: 'edition' };
}

function editionIn(match: Match, index: PatternIndex): (Span & { readonly value: string }) | undefined {
  for (const { mention } of Object.values(match.captures)) {
    if (mention?.type === 'event') return index.annotation.entities[mention.entity]?.edition;
  }
  return undefined;
}

function quantityField(quantity: Quantity, part: string | undefined): CandidateField | undefined {
  const number = spanOf(quantity.number);
  switch (part) {
    case undefined:
      return quantity.value === undefined ? undefined : { value: quantity.value, spans: [number] };
    case 'min':
    case 'max': {
      const value = quantity[part];
      return value === undefined ? undefined : { value, spans: [number] };
    }
    case 'comparator':
      return { value: quantity.comparator, spans: [quantity.comparatorSpan ?? number] };
    case 'trend':
      return quantity.trend === undefined || quantity.trendSpan === undefined
        ? undefined
        : { value: quantity.trend, spans: [quantity.trendSpan] };
    case 'unit':
      return quantity.unitSpan === undefined
        ? undefined
        : { value: quantity.unit, spans: [quantity.unitSpan] };
    default:
      return undefined;
  }
}

/** Adds a field to those of a row, where it was found. */
export function put(
  fields: Record<string, CandidateField>,
  name: string,
  field: CandidateField | undefined,
): void {
  if (field !== undefined) fields[name] = field;
}
