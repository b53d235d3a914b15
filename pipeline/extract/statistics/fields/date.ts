import type { DateMention, Token } from '../../../contract/annotation.ts';
import type { CandidateField } from '../../../contract/fact.ts';
import { dateWordsIn } from '../../../text/date-words.ts';
import { endsOf, isColumnDate } from '../../fields.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { pastEnding } from '../amounts/ended-with.ts';
import { pastJoined } from '../beside/joined-figure.ts';
import { dateAt, isOfOtherTime, openingDate } from './opening-date.ts';
import type { Place } from '../place.ts';
import { subjectDate } from './subject-date.ts';

/** Words between "at" and a date that belong to it: "at the end of 2024", "in the year to June 2024". */
const OF_DATE = new Set([
  'the',
  'end',
  'close',
  'start',
  'beginning',
  'of',
  'early',
  'late',
  'mid',
  '-',
  'whole',
  'all',
]);
/** What says that a figure held at a date, not since or until it. */
const AT = new Set(['in', 'by', 'at', 'on', 'during', 'as']);
const PARTICIPLE = /(?:ed|en|wn|un|ilt|ade|et|old|eld|ung|oted|orn)$/;
const DEFINITE = /^(?:all|the|its|their|these|those|other)$/;
/** How far behind a figure its date stands at most. */
const REACH = 24;

/**
 * The date at which the figure held, where the words leave no doubt: behind it in its clause ("300 loans in 2023"), behind what its clause speaks of or at the head of
 * the sentence ("By June 2024, …"). "Since", "until" and the date of a deed beside it ("approved in 2020") are none.
 */
export function timeField(place: Place, index: PatternIndex): CandidateField | undefined {
  const date =
    behind(place, index) ??
    endedIn(place, index) ??
    (isOfOtherTime(place, index) ? undefined : (openingDate(place, index) ?? subjectDate(place, index))) ??
    inBrackets(place, index);
  if (date === undefined) return undefined;
  const ends = endsOf(date.edtf);
  if (ends.start !== ends.end || !isColumnDate(ends.start)) return undefined;
  const spans = [{ start: date.start, end: date.end }];
  // "the end of June 16": the gate knows no such years.
  const isShort = !index.annotation.article.text.slice(date.start, date.end).includes(ends.start.slice(0, 4));
  if (date.yearFrom === undefined) return isShort ? undefined : { value: ends.start, spans };
  return date.yearFrom === 'published' &&
    statesMonth(date, index) &&
    !isToComeUnsaid(date, ends.start, place, index)
    ? { value: ends.start, spans, yearFrom: 'published' }
    : undefined;
}

/** A month behind the day of publication, where nothing says that the figure is to come: its year was taken for another. */
function isToComeUnsaid(
  date: DateMention,
  value: string,
  { sentence }: Place,
  { annotation }: PatternIndex,
): boolean {
  const { published, text } = annotation.article;
  if (published === null || value.length !== MONTH || value <= published.slice(0, MONTH)) return false;
  return (
    !TO_COME.test(text.slice(sentence.start, sentence.end)) &&
    !/\bby\s(?:the end of\s)?$/i.test(text.slice(Math.max(0, date.start - LONGEST_LEAD), date.start))
  );
}

/** Characters of "2024-06". */
const MONTH = 7;
/** Characters of "by the end of ". */
const LONGEST_LEAD = 14;
const TO_COME =
  /\b(?:will|would|shall|expect|forecast|plan|target|aim|project|due|goal|starts?|begins?|opens?|set to|to be|is to|are to|hope|intend|scheduled)/i;

/** "ended [September] with 40 users", "closed the year [2023] with" */
function endedIn(place: Place, index: PatternIndex): DateMention | undefined {
  const from = pastEnding(place, index.annotation.tokens);
  for (let at = from ?? place.start; at < place.start - 1; at++) {
    const date = dateAt(at, index);
    if (date !== undefined) return index.dates.get(at)?.endToken === place.start - 1 ? date : undefined;
  }
  return undefined;
}

/** "In August" states a month of which the day of publication tells the year; "last year" and "on Monday" state none. */
export function statesMonth({ start, end }: DateMention, { annotation }: PatternIndex): boolean {
  return dateWordsIn(annotation.article.text.slice(start, end)).some(({ month }) => month !== undefined);
}

/** The first date behind a figure, with no other figure and nothing that ends its clause between. */
function behind(place: Place, index: PatternIndex): DateMention | undefined {
  const { start, end, to, sentence } = place;
  const { tokens } = index.annotation;
  // "All 40 ports by 2028": what is counted is known, and the date is of what is done with it.
  const before = tokens[start - 1]?.lower ?? '';
  // "A hall with a capacity of 24 MW is to open in 2027": the hall is.
  if (DEFINITE.test(before) || (before === 'of' && tokens[end]?.pos === 'AUX')) return undefined;
  for (let at = end; at < Math.min(to, end + REACH); at++) {
    const date = dateAt(at, index);
    if (date !== undefined)
      return isOfFigure(at, end, sentence.endToken, index) && !isComparedWith(at, place, index)
        ? date
        : undefined;
    const joined = pastJoined(at, index);
    if (joined !== undefined) {
      at = joined - 1;
      continue;
    }
    if (index.quantities.has(at) || /^[,;:()“”"—–]$/.test(tokens[at]?.text ?? '')) return undefined;
    // "From 20% to 45% by 2030": the first is of before.
    if (tokens[at]?.lower === 'to' && tokens[at + 1]?.pos === 'NUM') return undefined;
    if (tokens[at]?.lower === 'and' && pastJoined(at + 1, index) !== undefined) continue;
    if (/^(?:since|until|till|after|before|from|and|while|but|than)$/.test(tokens[at]?.lower ?? ''))
      return undefined;
  }
  return undefined;
}

function isOfFigure(at: number, end: number, limit: number, index: PatternIndex): boolean {
  const { tokens } = index.annotation;
  const preposition = prepositionBefore(at, tokens);
  if (preposition === undefined || preposition < end) return preposition === end - 1;
  const before = tokens[preposition - 1];
  if (preposition > end && before !== undefined && isDeed(before, tokens[preposition - 2])) return false;
  // "kits bought in 2023 had never left": the date is of what was counted, not of the figure.
  const next = tokens[index.dates.get(at)?.endToken ?? at];
  return at >= limit || next === undefined || (next.pos !== 'AUX' && next.pos !== 'VERB');
}

/** "up 12 per cent on 2024", "a rise of 5% in May on April": what the figure is more than. */
function isComparedWith(at: number, { quantity }: Place, index: PatternIndex): boolean {
  const { tokens } = index.annotation;
  const date = index.dates.get(at)?.item.edtf ?? '';
  const isOn = tokens[at - 1]?.lower === 'on' && !/-\d\d-\d\d$/.test(date);
  return isOn && (quantity.trend !== undefined || quantity.unit.startsWith('percent'));
}

/** A participle that no auxiliary makes the verb of the clause: "a programme approved". */
function isDeed({ pos, lower }: Token, before: Token | undefined): boolean {
  return pos === 'VERB' && PARTICIPLE.test(lower) && before?.pos !== 'AUX' && before?.pos !== 'ADV';
}

/** The preposition before a date, over "the end of". */
function prepositionBefore(at: number, tokens: readonly Token[]): number | undefined {
  let before = at - 1;
  while (OF_DATE.has(tokens[before]?.lower ?? '')) before--;
  const preposition = tokens[before];
  // "A budget of €5m for 2026", but not "a ticket for May 5".
  const isForYear =
    preposition?.lower === 'for' && before === at - 1 && /^\d{4}$/.test(tokens[at]?.text ?? '');
  return isForYear || AT.has(preposition?.lower ?? '') ? before : undefined;
}

/** "(2024: [1.4 million])" */
function inBrackets({ start }: Place, index: PatternIndex): DateMention | undefined {
  const { tokens } = index.annotation;
  if (tokens[start - 1]?.text !== ':' || tokens[start - 3]?.text !== '(') return undefined;
  return dateAt(start - 2, index);
}
