import { afterSeparator, type Atom, literalValue, type Reading, wordAt } from './atoms.ts';
import { readCardinal } from './words.ts';

const TIME_WORD = /^(?:second|minute|hour|day|night|week|month|quarter|year|decade)s?$/;

/** "one in six", "9 out of 10", "seven in 10", "one in every three" whose first number was read; not "one in five years" nor "1 in 2020". */
export function readRatio(atoms: readonly Atom[], at: number, part: Reading): Reading | undefined {
  if (part.kind !== 'cardinal' || part.scale > 1 || !Number.isInteger(part.value) || part.value < 1)
    return undefined;
  const link = linkAfter(atoms, part.next);
  if (link === undefined) return undefined;
  const isDigits = atoms[link.next]?.kind === 'digits';
  const whole = isDigits ? plainDigits(atoms, link.next) : readCardinal(atoms, link.next, 0);
  if (whole === undefined || part.value >= whole.value) return undefined;
  // "Seven in 10", but not "seven in 30".
  if (isDigits !== (atoms[at]?.kind === 'digits') && whole.value !== 10) return undefined;
  return (link.outOf && isScale(whole.value)) || isWhole(atoms, whole)
    ? { value: part.value / whole.value, next: whole.next, kind: 'share', scale: 1 }
    : undefined;
}

/** Whether something is marked or shared "out of" so many, and they are not counted: not "187 out of 772 sites". */
function isScale(whole: number): boolean {
  return whole <= 20 || whole % 10 === 0;
}

/** Whether "in" leads to a whole of things: a small or round number, no length of time and no year. */
function isWhole(atoms: readonly Atom[], whole: Reading): boolean {
  const round = whole.value <= 12 || whole.value % 5 === 0;
  return round && whole.value < 1900 && !TIME_WORD.test(wordAt(atoms, afterSeparator(atoms, whole.next)));
}

function linkAfter(
  atoms: readonly Atom[],
  at: number,
): { readonly next: number; readonly outOf: boolean } | undefined {
  const words: string[] = [];
  let next = afterSeparator(atoms, at);
  while (next !== undefined && words.length < 3 && /^(?:in|out|of|every)$/.test(wordAt(atoms, next))) {
    words.push(wordAt(atoms, next));
    next = afterSeparator(atoms, next + 1);
  }
  const isLink = /^(?:in|out of)(?: every)?$/.test(words.join(' '));
  return next !== undefined && isLink ? { next, outOf: words[0] === 'out' } : undefined;
}

function plainDigits(atoms: readonly Atom[], at: number): Reading | undefined {
  const value = literalValue(atoms[at]?.text ?? '');
  return value === undefined ? undefined : { value, next: at + 1, kind: 'cardinal', scale: 1 };
}
