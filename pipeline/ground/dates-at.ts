import type { Span } from '../contract/span.ts';
import { dateWordsIn } from '../text/date-words.ts';
import type { DateParts } from '../text/edtf.ts';
import { normalize } from '../text/normalize.ts';
import { editionWords } from './edition.ts';

/** The dates that one span states. */
export interface StatedDates {
  readonly words: string;
  /** The words as an edition may be read from them. */
  readonly edition: string;
  readonly dates: readonly DateParts[];
  /** Bare years beside a date without one ("17 November" … "in 2025"), or alone in the span. */
  readonly years: readonly number[];
}

/** The dates that the article's words at a span state. */
export function datesAt(text: string, span: Span): StatedDates {
  const words = normalize(text.slice(span.start, span.end));
  const all = dateWordsIn(words);
  const dated = all.filter(({ month }) => month !== undefined);
  const lacksYear = dated.some(({ year }) => year === undefined);
  const years = all.flatMap(({ year, month }) => (year === undefined || month !== undefined ? [] : [year]));
  return {
    words,
    edition: editionWords(text, span),
    dates: lacksYear ? dated : all,
    years: lacksYear || dated.length === 0 ? years : [],
  };
}
