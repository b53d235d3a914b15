import { tokenAt, tokenIn, type Window } from './window.ts';
import type { Figure } from './figures.ts';

const OLD = /^(?:\s|\s?-\s?)?(year|month|week|day)s?(?:\s|\s?-\s?)(?:olds?\b|of age\b)/i;
const AGED =
  /\b(?:aged?|the age of|turn(?:s|ed|ing)?)\s(?:between |from |about |around |just |over |under )?$/i;
const OLDEST = 120;

/** Whether words that were read as a length of time give an age: "40-year-old", "three months old", "six weeks" before "of age". */
export function isAge(words: string, behind: string): boolean {
  return /[\s-]olds?$/i.test(words) || /^ of age\b/.test(behind);
}

/** The unit of an age ("40-year-old", "aged 12", "Ana Pop, 34, said"): "year of age", "month of age"; undefined where it is none. */
export function ageUnit(window: Window, figure: Figure): string | undefined {
  const { number, measure, first } = figure;
  const unit = OLD.exec(window.text.slice(number.end, Math.min(number.end + 18, window.end)))?.[1];
  if (unit !== undefined) return `${unit.toLowerCase()} of age`;
  const value = figure.value ?? figure.max ?? 0;
  if (measure !== undefined || first.form !== 'digits' || !Number.isInteger(value) || value > OLDEST)
    return undefined;
  const before = window.text.slice(Math.max(window.start, figure.start - 24), figure.start);
  return AGED.test(before) || isApposition(window, figure) ? 'year of age' : undefined;
}

/** A bare number between commas behind a name of two words or more. */
function isApposition(window: Window, { number }: Figure): boolean {
  const index = tokenAt(window, number.start);
  const [first, second, comma] = [index - 3, index - 2, index - 1].map((at) => tokenIn(window, at));
  return (
    comma?.text === ',' &&
    first?.pos === 'PROPN' &&
    second?.pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}+$/u.test(second.text) &&
    /^[,.;]/.test(window.text.slice(number.end, number.end + 1)) &&
    /^\d{1,3}$/.test(window.text.slice(number.start, number.end))
  );
}
