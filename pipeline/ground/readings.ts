import type { Span } from '../contract/span.ts';
import type { FoundComparator } from '../lexicon/comparators.ts';
import { comparatorAt } from './comparator-at.ts';
import { type NumberInText, numbersAt } from './numbers-at.ts';

/** The numbers of one article, and what compares them: each read once, though value, comparator and unit ask for the same. */
export class Readings {
  readonly #text: string;
  readonly #numbers = new Map<string, readonly NumberInText[]>();
  readonly #comparators = new Map<string, FoundComparator | undefined>();

  constructor(text: string) {
    this.#text = text;
  }

  /** As `numbersAt` of the article's text. */
  numbersAt(span: Span): readonly NumberInText[] {
    const key = keyOf(span);
    const known = this.#numbers.get(key) ?? numbersAt(this.#text, span);
    this.#numbers.set(key, known);
    return known;
  }

  /** As `comparatorAt` of the article's text. */
  comparatorAt(number: Span): FoundComparator | undefined {
    const key = keyOf(number);
    if (this.#comparators.has(key)) return this.#comparators.get(key);
    const found = comparatorAt(this.#text, number);
    this.#comparators.set(key, found);
    return found;
  }
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
