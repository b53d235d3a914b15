import type { DateMention, Token } from '../../contract/annotation.ts';
import type { DateParts } from '../../text/edtf.ts';
import type { Anchor, CalendarUnit } from './anchor.ts';

/** What a mention says apart from where it stands. */
export type Value = Omit<DateMention, 'start' | 'end'>;

/** A calendar date as far as the words say it; resolving adds what is open. */
export interface StatedDate extends DateParts {
  /** ISO weekday, 1 is Monday. */
  readonly weekday?: number;
  /** "last Friday", "next March", "this May". */
  readonly which?: 'last' | 'this' | 'next';
  /** "May last year": years from the anchor's. */
  readonly yearShift?: number;
}

/**
 * "the same period last year": the date before it, a year earlier; "the year before": the year of that date, less one; "two days later":
 * the day that lies so many units from it.
 */
export type CountedFrom =
  | { readonly keeps: 'period' | 'year'; readonly years: 1 | -1 }
  | { readonly keeps: 'unit'; readonly unit: CalendarUnit; readonly shift: number };

/** One reading of words as a time expression; offsets are relative to `Setting.words`. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  /** Either a stated date that is still to be resolved … */
  readonly date?: StatedDate;
  readonly until?: StatedDate;
  /** … with a time of day as in TIMEX3, without the `T` ("18:00Z", "MO") … */
  readonly time?: string;
  /** … or what counts from the date before it in the text … */
  readonly counted?: CountedFrom;
  /** … or a finished value. */
  readonly value?: Value;
}

/** A stretch of one sentence with all that its time expressions are read by. */
export interface Setting {
  readonly words: string;
  /** Offset of `words` in the text. */
  readonly offset: number;
  /** Kinds of the words of its sentence, as bits of `KIND`. */
  readonly kinds: number;
  /** Tokens of the stretch. */
  readonly tokens: readonly Token[];
  /** Undefined where nothing is known of the date of publication. */
  readonly anchor: Anchor | undefined;
}

/** Finds one kind of time expression. */
export type DateRule = (setting: Setting) => Reading[];
