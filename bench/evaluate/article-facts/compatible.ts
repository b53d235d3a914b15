/** The names of each thing of a release by its id, the fullest first. */
export type Names = ReadonlyMap<string, readonly string[]>;

const DAY = /^\d{4}(?:-\d\d){0,2}$/;
const COUNTRY = /^[A-Z]{2}$/;
const ID = /^[a-z]+\//;
const NUMBER = /^[+-]?(?:\d[\d,]*\.?\d*|\.\d+)$/;

/** Text as it is compared: without case, accents, signs and a leading article. */
export function folded(text: string): string {
  const known = FOLDED.get(text);
  if (known !== undefined) return known;
  const bare = text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
  const words = bare.replaceAll(/[^\p{L}\p{N}_]+/gu, ' ').trim();
  const folding = words.replace(/^(?:the|an?) /, '');
  FOLDED.set(text, folding);
  return folding;
}

/** What was folded before: the same names are compared over and over. */
const FOLDED = new Map<string, string>();

/** Whether one text stands in the other in whole words, once both are folded; nothing stands in nothing. */
export function isContained(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  if (a === '' || b === '') return false;
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

/** Whether a value is a day, a month or a year, as ISO 8601 writes them. */
export function isDate(value: string): boolean {
  return DAY.test(value);
}

/**
 * Whether a value of a release says what the gold says.
 * @param value as a release writes it: a number, a date, a code of a country, the id of a thing, or text
 * @param gold what is right, alternatives with semicolons
 * @returns numbers must be equal, dates the same or less exact, codes of countries the same; things and text must have a name that
 * contains the other
 */
export function isCompatible(value: string, gold: string, names: Names): boolean {
  return alternatives(gold).some((right) => saysSame(value, right, names));
}

/** What the gold takes as right, one by one. */
export function alternatives(gold: string): string[] {
  return gold.split(';');
}

function saysSame(value: string, right: string, names: Names): boolean {
  if (DAY.test(value) && DAY.test(right)) return right.startsWith(value);
  if (NUMBER.test(value) && NUMBER.test(right)) return isNear(numberOf(value), numberOf(right));
  const isCode = COUNTRY.test(value) || COUNTRY.test(right);
  if (isCode && value === right) return true;
  if (isCode && !ID.test(value)) return false;
  return (names.get(value) ?? [value]).some((name) => isContained(name, right));
}

function numberOf(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-9 * Math.max(1, Math.abs(other));
}
