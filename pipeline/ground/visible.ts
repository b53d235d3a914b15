import type { Span } from '../contract/span.ts';
import { isInvisible } from '../text/normalize.ts';

/** Ligatures and full-width letters, digits and signs. */
const COMPATIBLE = /^[\ufb00-\ufb06\uff01-\uff5e]$/u;

/** Any character that may be dropped or taken apart. */
const CHANGED = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufb00-\ufb06\ufeff\uff01-\uff5e]/;

/** A part of a text without its invisible characters, with ligatures taken apart. Dashes stay: between numbers "–" is a range where "-" may be a minus. */
export interface VisibleText {
  readonly text: string;
  /** Where in the original the part stands. */
  readonly place: Span;
  /** The original UTF-16 offset of each unit of `text`; undefined where all are visible and stay as they are. */
  readonly offsets: readonly number[] | undefined;
}

/** The characters of a span that a reader sees, with the way back to the original. */
export function visibleText(text: string, place: Span): VisibleText {
  const words = text.slice(place.start, place.end);
  if (!CHANGED.test(words)) return { text: words, place, offsets: undefined };
  const offsets: number[] = [];
  const kept: string[] = [];
  for (let offset = place.start; offset < place.end; offset++) {
    const unit = text.charAt(offset);
    if (isInvisible(unit)) continue;
    for (const character of COMPATIBLE.test(unit) ? unit.normalize('NFKC') : unit) {
      kept.push(character);
      offsets.push(offset);
    }
  }
  return { text: kept.join(''), place, offsets };
}

/** The original UTF-16 offsets of a part of a visible text. */
export function originalPlace({ place, offsets }: VisibleText, part: Span): Span {
  if (offsets === undefined) return { start: place.start + part.start, end: place.start + part.end };
  const last = offsets[part.end - 1];
  const start = offsets[part.start] ?? place.end;
  return { start, end: part.end > part.start && last !== undefined ? last + 1 : start };
}
