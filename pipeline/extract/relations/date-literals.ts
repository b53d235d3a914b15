import type { Annotation, Sentence, Token } from '../../contract/annotation.ts';
import { words } from '../../lexicon/words.ts';
import type { Span } from '../../contract/span.ts';

/** The words of a date, with the tokens that hold them. */
export interface DateLiteral extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

const DASH = /\s*[–—-]\s*/u;
const YEAR = /^\d{3,4}$/;
/** What a bare year of three or four figures follows. */
const BEFORE_YEARS: ReadonlySet<string> = new Set([
  ...words('in died born since b b. d d. c c. ca ca. circa est founded established'),
  ...words('( – — -'),
]);

/**
 * Dates of a sentence that state a year, as written. The two ends of a range ("1929–2014") are two; a bare year that was
 * read as no date is one too ("died 1212").
 */
export function dateLiterals(annotation: Annotation, sentence: Sentence): DateLiteral[] {
  const { tokens, article } = annotation;
  const found: DateLiteral[] = [];
  const taken = new Set<number>();
  for (const date of datesWithin(annotation, sentence)) {
    if (!statesYear(article.text, date)) continue;
    for (const part of ends(article.text, date)) {
      const literal = tokensOf(tokens, sentence, part);
      if (literal === undefined || !statesYear(article.text, part)) continue;
      found.push(literal);
      for (let at = literal.firstToken; at < literal.endToken; at++) taken.add(at);
    }
  }
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at];
    if (token === undefined || token.pos !== 'NUM' || taken.has(at) || !YEAR.test(token.text)) continue;
    if (!BEFORE_YEARS.has(tokens[at - 1]?.lower ?? '')) continue;
    found.push({ start: token.start, end: token.end, firstToken: at, endToken: at + 1 });
  }
  return found;
}

/** A year has three figures at least. */
function statesYear(text: string, { start, end }: Span): boolean {
  return /\d{3}/.test(text.slice(start, end));
}

function datesWithin(annotation: Annotation, sentence: Sentence): readonly Span[] {
  const { dates } = annotation;
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < sentence.start) low = middle + 1;
    else high = middle;
  }
  const within: Span[] = [];
  for (let at = low; (dates[at]?.start ?? Infinity) < sentence.end; at++) {
    const date = dates[at];
    if (date !== undefined && (date.type === 'DATE' || date.type === 'TIME')) within.push(date);
  }
  return within;
}

/** The date itself, or both ends of a range that is written with a dash. */
function ends(text: string, { start, end }: Span): Span[] {
  const written = text.slice(start, end);
  const dash = DASH.exec(written);
  if (dash === null) return [{ start, end }];
  const [left, right] = [written.slice(0, dash.index), written.slice(dash.index + dash[0].length)];
  if (!/\d{3}/.test(left) || !/\d{2}$/.test(right)) return [{ start, end }];
  return [
    { start, end: start + left.length },
    { start: end - right.length, end },
  ];
}

function tokensOf(tokens: readonly Token[], sentence: Sentence, span: Span): DateLiteral | undefined {
  let first = sentence.firstToken;
  let last = sentence.endToken;
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((tokens[middle]?.end ?? 0) <= span.start) first = middle + 1;
    else last = middle;
  }
  let end = first;
  while (end < sentence.endToken && (tokens[end]?.start ?? Infinity) < span.end) end++;
  return end > first ? { ...span, firstToken: first, endToken: end } : undefined;
}
