import type { Span } from '../contract/span.ts';
import type { FoundComparator } from '../lexicon/comparators.ts';
import { comparatorAt } from './comparator-at.ts';
import { datesAt, type StatedDates } from './dates-at.ts';
import { type NumberInText, numbersAt } from './numbers-at.ts';

/** The numbers and dates of one article, and what compares them: each read once, though several values ask for the same. */
export class Readings {
  readonly #text: string;
  readonly #numbers = new Map<number, readonly NumberInText[]>();
  readonly #dates = new Map<number, StatedDates>();
  readonly #comparators = new Map<number, FoundComparator | null>();

  constructor(text: string) {
    this.#text = text;
  }

  /** As `numbersAt` of the article's text. */
  numbersAt(span: Span): readonly NumberInText[] {
    const key = this.#keyOf(span);
    let numbers = this.#numbers.get(key);
    if (numbers === undefined) {
      numbers = numbersAt(this.#text, span);
      this.#numbers.set(key, numbers);
    }
    return numbers;
  }

  /** As `datesAt` of the article's text. */
  datesAt(span: Span): StatedDates {
    const key = this.#keyOf(span);
    let dates = this.#dates.get(key);
    if (dates === undefined) {
      dates = datesAt(this.#text, span);
      this.#dates.set(key, dates);
    }
    return dates;
  }

  /** As `comparatorAt` of the article's text. */
  comparatorAt(number: Span): FoundComparator | undefined {
    const key = this.#keyOf(number);
    let found = this.#comparators.get(key);
    if (found === undefined) {
      found = comparatorAt(this.#text, number) ?? null;
      this.#comparators.set(key, found);
    }
    return found ?? undefined;
  }

  /** One number for each span of the text. */
  #keyOf({ start, end }: Span): number {
    return start * (this.#text.length + 1) + end;
  }
}
