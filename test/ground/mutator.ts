import type { Article } from '../../pipeline/contract/article.ts';
import type { Candidate, CandidateField, Value } from '../../pipeline/contract/fact.ts';
import { columnOf, groundingOf } from '../../pipeline/ground/grounding.ts';
import type { Grounding } from '../../pipeline/ground/grounding.ts';
import { termWords } from '../../pipeline/lexicon/vocabulary.ts';
import { dateWordsIn } from '../../pipeline/text/date-words.ts';
import { edtfParts, edtfOf } from '../../pipeline/text/edtf.ts';
import { normalize } from '../../pipeline/text/normalize.ts';
import { numbersIn } from '../../pipeline/text/numbers.ts';
import { oneOf, seeded } from './random.ts';

/** A candidate that the gate kept, with its article. */
export interface GroundedCandidate {
  readonly article: Pick<Article, 'id' | 'text'>;
  readonly candidate: Candidate;
}

/** A grounded candidate with one thing changed so that the words no longer say it. */
export interface Falsehood {
  readonly kind: string;
  readonly field: string;
  readonly candidate: Candidate;
}

/** A changed field, or 'dropped' for one that is left out. */
type Change = CandidateField | 'dropped';
type Mutation = (place: Place, random: () => number) => Change | undefined;

interface Place {
  readonly text: string;
  readonly candidate: Candidate;
  readonly name: string;
  readonly field: CandidateField;
  /** The words of the field's spans. */
  readonly words: readonly string[];
  /** Names that the same article gives to other things. */
  readonly names: readonly string[];
}

/** Words of a clause and words that turn what it says. */
const OPPOSITES: ReadonlyMap<string, string> = new Map(
  (
    'lack:have have:lack with:without without:with all:no no:all can:cannot will:will_not is:is_not are:are_not more:fewer fewer:more ' +
    'open:closed closed:open new:old first:last last:first high:low low:high rural:urban urban:rural public:private safe:unsafe'
  )
    .split(' ')
    .map((pair) => pair.replace('_', ' ').split(':'))
    .map(([word = '', opposite = '']) => [word, opposite]),
);
const COUNTRIES = ['KE', 'NO', 'PE', 'VN', 'PT', 'CA', 'GE', 'FJ'];
const UNITS = ['USD', 'EUR', 'percent', 'km', 'people', 'tonnes', 'schools'];

/** What is done to a field of each check. A mutation that would say the same gives undefined. */
const MUTATIONS: Readonly<Record<Grounding, Readonly<Record<string, Mutation>>>> = {
  name: { letter: changedLetter, 'other-name': otherName, 'name-word': droppedWord },
  text: {
    opposite: oppositeWord,
    'dropped-not': droppedNot,
    'split-at-not': splitAtNot,
    'added-not': addedNot,
    letter: changedLetter,
    word: droppedWord,
  },
  quote: {
    opposite: oppositeWord,
    'dropped-not': droppedNot,
    'split-at-not': splitAtNot,
    'added-not': addedNot,
    letter: changedLetter,
    word: droppedWord,
  },
  number: { digit: changedDigit, scale: changedScale, 'cut-number': cutNumber },
  comparator: { comparator: otherComparator, 'no-comparator': droppedComparator },
  trend: { trend: flippedTrend },
  unit: { unit: otherUnit },
  date: { 'date-part': changedDatePart },
  edition: { edition: changedEdition },
  country: { country: otherCountry },
  term: { term: otherTerm },
  negation: { negation: flippedNegation },
};

/**
 * Changes one field of a grounded candidate so that its words no longer support it. The same seed gives the same change.
 * Works on any candidate that the gate keeps, whoever proposed it.
 * @param others candidates whose names may be put in the place of another
 * @returns undefined where the seed picked a change that would leave the meaning as it is
 */
export function falsehoodOf(
  grounded: GroundedCandidate,
  seed: number,
  others: readonly GroundedCandidate[] = [],
): Falsehood | undefined {
  const random = seeded(seed);
  const place = oneOf(placesOf(grounded, others), random);
  const grounding = place && groundingOf(place.candidate.table, place.name);
  const kind = grounding && oneOf(Object.keys(MUTATIONS[grounding]), random);
  const change = kind && place && MUTATIONS[grounding]?.[kind]?.(place, random);
  if (kind === undefined || place === undefined || change === undefined || change === '') return undefined;
  const { [place.name]: _old, ...fields } = place.candidate.fields;
  const changed = change === 'dropped' ? fields : { ...fields, [place.name]: change };
  return { kind, field: place.name, candidate: { ...place.candidate, fields: changed } };
}

function placesOf({ article, candidate }: GroundedCandidate, others: readonly GroundedCandidate[]): Place[] {
  const names = others
    .filter((other) => other.article.id === article.id)
    .flatMap((other) => namesIn(other.candidate));
  return Object.entries(candidate.fields).map(([name, field]) => ({
    text: article.text,
    candidate,
    name,
    field,
    words: field.spans.map((span) => article.text.slice(span.start, span.end)),
    names,
  }));
}

function namesIn(candidate: Candidate): string[] {
  return Object.entries(candidate.fields).flatMap(([name, { value }]) =>
    groundingOf(candidate.table, name) === 'name' ? [String(value)] : [],
  );
}

/** The field with another value, unless one of its spans or all of them together say just that. */
function withValue({ field, words }: Place, value: Value): CandidateField | undefined {
  const said = [...words, words.join(' '), String(field.value)].map((one) => normalize(one).trim());
  const bare = said.map((one) => one.replace(/^["']+|["']+$|'s$/g, ''));
  return said.includes(normalize(String(value)).trim()) || bare.includes(normalize(String(value)).trim())
    ? undefined
    : { ...field, value };
}

function changedLetter(place: Place, random: () => number): Change | undefined {
  const value = String(place.field.value);
  const letters = [...value.matchAll(/\p{Ll}/gu)].map(({ index }) => index);
  const at = oneOf(letters, random);
  const letter = oneOf(Array.from('aeiourstln'), random);
  if (at === undefined || letter === undefined) return undefined;
  return withValue(place, value.slice(0, at) + letter + value.slice(at + 1));
}

function otherName(place: Place, random: () => number): Change | undefined {
  const name = oneOf(place.names, random);
  return name === undefined ? undefined : withValue(place, name);
}

function droppedWord(place: Place, random: () => number): Change | undefined {
  const words = String(place.field.value).split(' ');
  const at = Math.floor(random() * words.length);
  return words.length < 2 ? undefined : withValue(place, words.filter((_, index) => index !== at).join(' '));
}

function oppositeWord(place: Place, random: () => number): Change | undefined {
  const words = String(place.field.value).split(' ');
  const turned = words.flatMap((word, index) => (OPPOSITES.has(word) ? [index] : []));
  const at = oneOf(turned, random);
  if (at === undefined) return undefined;
  return withValue(
    place,
    words.map((word, index) => (index === at ? (OPPOSITES.get(word) ?? word) : word)).join(' '),
  );
}

function droppedNot(place: Place): Change | undefined {
  const value = String(place.field.value);
  const without = value.replace(/ (?:not|never)\b/, '').replace(/\b(can)not\b|n['’]t\b/, '$1');
  return without === value ? undefined : withValue(place, without);
}

/** The value without its "not", and the spans without it too. */
function splitAtNot(place: Place): Change | undefined {
  const { field, text } = place;
  const value = String(field.value).replace(/ (?:not|never)\b/, '');
  const spans = field.spans.flatMap((span) => {
    const not = /\s(?:not|never)\s/.exec(text.slice(span.start, span.end));
    if (not === null) return [span];
    const at = span.start + not.index;
    return [
      { start: span.start, end: at },
      { start: at + not[0].length, end: span.end },
    ];
  });
  return value === String(field.value) || spans.length === field.spans.length
    ? undefined
    : { ...field, value, spans };
}

function addedNot(place: Place, random: () => number): Change | undefined {
  const words = String(place.field.value).split(' ');
  const at = Math.floor(random() * (words.length + 1));
  return withValue(place, [...words.slice(0, at), 'not', ...words.slice(at)].join(' '));
}

function changedDigit(place: Place, random: () => number): Change | undefined {
  const digits = String(place.field.value);
  const at = Math.floor(random() * digits.length);
  const value = Number(digits.slice(0, at) + String(Math.floor(random() * 10)) + digits.slice(at + 1));
  return otherNumber(place, value);
}

function changedScale(place: Place, random: () => number): Change | undefined {
  return otherNumber(place, Number(place.field.value) * (oneOf([10, 100, 1e3, 1e6, -1], random) ?? 10));
}

/** Another number that the column could hold and no number in the words is; a difference of less than a billionth is none. */
function otherNumber({ candidate, name, field, words }: Place, value: number): Change | undefined {
  const whole = columnOf(candidate.table, name)?.type.includes('integer') === true;
  const said = words.flatMap((one) => numbersIn(one));
  const same =
    [Number(field.value), ...said].some((one) => Math.abs(one - value) <= 1e-9 * Math.abs(one)) ||
    (whole && !Number.isInteger(value));
  return same || !Number.isFinite(value) ? undefined : { ...field, value };
}

/** The last digits or the first word of the number, with the span cut to them. */
function cutNumber({ field, text }: Place, random: () => number): Change | undefined {
  const [span] = field.spans;
  if (span === undefined) return undefined;
  const places = Array.from({ length: span.end - span.start - 1 }, (_, index) => span.start + index + 1);
  const at = oneOf(places, random);
  if (at === undefined) return undefined;
  const kept = random() < 0.5 ? { start: span.start, end: at } : { start: at, end: span.end };
  const [value, ...others] = numbersIn(text.slice(kept.start, kept.end));
  return value === undefined || others.length > 0 || value === field.value
    ? undefined
    : { ...field, value, spans: [kept] };
}

function otherComparator(place: Place, random: () => number): Change | undefined {
  return changedTo(place, oneOf(['=', '≈', '>', '≥', '<', '≤'], random));
}

function droppedComparator({ field }: Place): Change | undefined {
  return field.value === '=' ? undefined : 'dropped';
}

function flippedTrend(place: Place): Change | undefined {
  return changedTo(place, place.field.value === 'up' ? 'down' : 'up');
}

function otherUnit(place: Place, random: () => number): Change | undefined {
  const unit = oneOf(UNITS, random);
  const said = place.words.some(
    (words) => unit !== undefined && normalize(words).toLowerCase() === unit.toLowerCase(),
  );
  return said ? undefined : changedTo(place, unit);
}

function otherCountry(place: Place, random: () => number): Change | undefined {
  return changedTo(place, oneOf(COUNTRIES, random));
}

function flippedNegation(place: Place): Change | undefined {
  return changedTo(place, place.field.value !== true);
}

function otherTerm(place: Place, random: () => number): Change | undefined {
  const { candidate, name, words } = place;
  const terms = columnOf(candidate.table, name)?.enum?.filter((term) => term !== null) ?? [];
  const term = oneOf(terms, random);
  if (term === undefined) return undefined;
  const stating = termWords(candidate.table, name, term) ?? [];
  const said = words.map((one) => normalize(one).toLowerCase());
  return stating.some((word) => said.some((one) => one.includes(word))) ? undefined : changedTo(place, term);
}

function changedEdition(place: Place, random: () => number): Change | undefined {
  const edition = String(place.field.value);
  const digits = /\d+/.exec(edition)?.[0] ?? '';
  const at = Math.floor(random() * digits.length);
  const changed = digits.slice(0, at) + String(Math.floor(random() * 10)) + digits.slice(at + 1);
  return digits === '' || Number(changed) === 0
    ? undefined
    : changedTo(place, edition.replace(digits, changed));
}

/** Another day, month or year, in a date that exists and that the words do not state. */
function changedDatePart(place: Place, random: () => number): Change | undefined {
  const { field, words } = place;
  const ends = String(field.value).split('/');
  const end = Math.floor(random() * ends.length);
  const parts = edtfParts(ends[end] ?? '');
  if (parts?.year === undefined) return undefined;
  const part = oneOf([...(field.yearFrom === 'published' ? [] : ['year']), 'month', 'day'], random);
  const { year, month, day } = { ...parts, year: parts.year };
  const other = {
    year: part === 'year' ? year + 1 + Math.floor(random() * 8) : year,
    ...(month === undefined ? {} : { month: part === 'month' ? 1 + Math.floor(random() * 12) : month }),
    ...(day === undefined ? {} : { day: part === 'day' ? 1 + Math.floor(random() * 28) : day }),
  };
  const stated = words
    .flatMap((one) => dateWordsIn(normalize(one)))
    .some(
      (date) =>
        (date.year ?? other.year) === other.year &&
        (other.month === undefined || date.month === other.month) &&
        (other.day === undefined || date.day === other.day),
    );
  const changed = ends.map((one, index) => (index === end ? edtfOf(other) : one));
  return stated || edtfParts(edtfOf(other)) === undefined ? undefined : changedTo(place, changed.join('/'));
}

function changedTo({ field }: Place, value: Value | null | undefined): Change | undefined {
  return value === undefined || value === null || value === field.value ? undefined : { ...field, value };
}
