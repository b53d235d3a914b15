import { SCALE_LETTERS, SCALES_AFTER_DIGITS, VULGAR_FRACTIONS } from '../../lexicon/numerals.ts';
import {
  AMBIGUOUS_CODES,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  SHARED_CURRENCY_SIGNS,
  WEAK_CURRENCY_SIGNS,
} from '../../lexicon/units.ts';
import { afterSeparator, type Atom, literalValue, type Reading, times, wordAt } from './atoms.ts';
import { isNumberWord } from './words.ts';

/** Words that may be joined to a number by a hyphen without making it a name ("sub-300"). */
const JOINED_BEFORE = new Set(['sub', 'minus', 'plus', 'under', 'over', 'then', 'now']);
const DASH = /^[-−‐‑]$/;
const SLASH = /^[/⁄]$/;
const MONEY_BEFORE =
  /(?:\p{Sc}(?:US|A)?|(?:^|[^\p{L}\d])([A-Z]{3}|Rs\.?|RM|[KTU]?[Ss]hs?\.?|Tk\.?|Rp\.?|F\s?CFA|FCFA|Dhs?|Kz|F[Rr]w|Rwf|VN[ĐD]|S\/\.?|B\/\.))\s?[-−]?$/u;
/** A letter or two that touch an amount, and are of a road or a form where that is small: "N9.4bn", but "N1". */
const WEAK_SIGN = /(?:^|[^\p{L}\d])(\p{Lu}\p{L}?)$/u;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+/;
/** What a million may count when it is written "m" ("1.5m homes"); "37m tall", "100m sprint" are metres. */
const COUNTED = /^(?:\p{L}+[^su\P{L}]s|people|children|women|men)$/u;

/** What surrounds a reading. */
export interface Place {
  readonly text: string;
  readonly atoms: readonly Atom[];
  /** Whether the text ends where the number does, so that a last "m" can only be a scale. */
  readonly closed: boolean;
}

/** The number that begins with the digits or vulgar fraction at `at`: "1,234.5", "1 234", "1½", "1/16", "1.2 million", "€3m". */
export function readDigits(place: Place, at: number): Reading | undefined {
  const { atoms } = place;
  if (isPartOfName(place, at)) return undefined;
  const vulgar = VULGAR_FRACTIONS.get(atoms[at]?.text ?? '');
  if (vulgar !== undefined)
    return withScale(place, at, { value: vulgar, next: at + 1, kind: 'share', scale: 1 });
  const slashed = readSlashed(atoms, at);
  if (slashed !== undefined) return slashed;
  if (SLASH.test(atoms[at + 1]?.text ?? '') && atoms[at + 2]?.kind === 'digits') return undefined;
  const { digits, next } = readSpacedGroups(atoms, at);
  const value = literalValue(digits);
  return value === undefined
    ? undefined
    : withScale(place, at, withVulgar(atoms, { value, next, kind: 'cardinal', scale: 1 }));
}

/** Whether digits are tied to letters or marks that make them a name, time, path, version or code ("G20", "10:30", "24/7", "21st"). */
function isPartOfName({ text, atoms }: Place, at: number): boolean {
  const before = atoms[at - 1];
  const after = atoms[at + 1];
  if (after?.text === ':' && atoms[at + 2]?.kind === 'digits') return true;
  if (after?.kind === 'word' && /^(?:st|nd|rd|th|s)$/.test(after.lower)) return true;
  if (before === undefined || before.kind === 'space') return false;
  if (before.kind === 'word') return !isMoneyAt({ text, atoms }, at);
  if (/^[#№@_&]$/.test(before.text)) return true;
  const further = atoms[at - 2]?.kind;
  if (before.text === ':') return further === 'digits';
  if (before.text === '/') return further === 'digits' || (further === 'word' && !isMoney(text, before.end));
  return isJoinedBefore(atoms, at);
}

/** Whether a hyphen ties the atom to a word before it, as in "COVID-19" or "mid-twenty". */
export function isJoinedBefore(atoms: readonly Atom[], at: number): boolean {
  const joined = DASH.test(atoms[at - 1]?.text ?? '') && atoms[at - 2]?.kind === 'word';
  const word = wordAt(atoms, at - 2);
  return joined && !JOINED_BEFORE.has(word) && !isNumberWord(word);
}

/** Whether the text before an offset ends with the sign or code of a currency. */
function isMoney(text: string, offset: number): boolean {
  const match = MONEY_BEFORE.exec(text.slice(Math.max(0, offset - 8), offset));
  const code = match?.[1];
  if (match === null || code === undefined) return match !== null;
  const sign = code.replace(/\.$/, '');
  if (CURRENCY_SIGNS.has(sign) || SHARED_CURRENCY_SIGNS.has(sign)) return true;
  return CURRENCY_CODES.has(code) && !AMBIGUOUS_CODES.has(code);
}

/** Whether the sign of a currency stands before the digits; a weak one only before a scale or thousands. */
function isMoneyAt({ text, atoms }: Pick<Place, 'text' | 'atoms'>, at: number): boolean {
  const digits = atoms[at];
  if (digits === undefined) return false;
  if (isMoney(text, digits.start)) return true;
  const sign = WEAK_SIGN.exec(text.slice(Math.max(0, digits.start - 3), digits.start))?.[1] ?? '';
  if (!WEAK_CURRENCY_SIGNS.has(sign)) return false;
  const scale = wordAt(atoms, afterSeparator(atoms, at + 1) ?? at + 1);
  // "R50 000"
  const isSpaced = readSpacedGroups(atoms, at).next > at + 1;
  return (
    isSpaced || THOUSANDS.test(digits.text) || SCALES_AFTER_DIGITS.has(scale) || SCALE_LETTERS.has(scale)
  );
}

/** "1/16", a proper fraction. */
function readSlashed(atoms: readonly Atom[], at: number): Reading | undefined {
  if (!SLASH.test(atoms[at + 1]?.text ?? '') || SLASH.test(atoms[at + 3]?.text ?? '')) return undefined;
  const over = atoms[at]?.text ?? '';
  const under = atoms[at + 2]?.text ?? '';
  if (!/^[1-9]\d{0,3}$/.test(over) || !/^[1-9]\d{0,3}$/.test(under) || Number(over) >= Number(under))
    return undefined;
  return { value: Number(over) / Number(under), next: at + 3, kind: 'share', scale: 1 };
}

/** "1 234 567": groups of three, each after the same single space. */
function readSpacedGroups(
  atoms: readonly Atom[],
  at: number,
): { readonly digits: string; readonly next: number } {
  const first = atoms[at]?.text ?? '';
  if (atoms[at + 1]?.kind !== 'space' || atoms[at + 2]?.kind !== 'digits')
    return { digits: first, next: at + 1 };
  const groups = [first];
  const space = atoms[at + 1]?.text ?? '';
  let next = at + 1;
  const groupable = /^[1-9]\d{0,2}$/.test(first) && /^[ \u00a0\u2009\u202f]$/.test(space);
  while (groupable && groups.length < 5 && atoms[next]?.text === space) {
    const group = atoms[next + 1]?.text ?? '';
    if (!/^\d{3}(?:\.\d+)?$/.test(group)) break;
    groups.push(group);
    next += 2;
    if (group.length > 3) break;
  }
  return { digits: groups.join(''), next };
}

/** "1½", "1 ½", "1 1/2". */
function withVulgar(atoms: readonly Atom[], reading: Reading): Reading {
  const spaced = atoms[reading.next]?.kind === 'space';
  const at = spaced ? reading.next + 1 : reading.next;
  const vulgar = VULGAR_FRACTIONS.get(atoms[at]?.text ?? '');
  if (vulgar !== undefined) return { ...reading, value: reading.value + vulgar, next: at + 1 };
  const slashed = spaced && Number.isInteger(reading.value) ? readSlashed(atoms, at) : undefined;
  return slashed === undefined
    ? reading
    : { ...reading, value: reading.value + slashed.value, next: slashed.next };
}

/** The reading with the scale words after it: "1.2 million", "1.2bn", "4 hundred thousand". */
function withScale(place: Place, at: number, reading: Reading): Reading {
  let { value, next, scale } = reading;
  while (scale < 1e6) {
    const word = afterSeparator(place.atoms, next) ?? next;
    const factor = SCALES_AFTER_DIGITS.get(wordAt(place.atoms, word)) ?? scaleLetter(place, at, word);
    if (factor === undefined) break;
    value = times(value, factor);
    scale *= factor;
    next = word + 1;
  }
  return { ...reading, value, next, scale };
}

function scaleLetter({ text, atoms, closed }: Place, at: number, letterAt: number): number | undefined {
  const letter = atoms[letterAt];
  const factor = SCALE_LETTERS.get(letter?.lower ?? '');
  if (factor === undefined || letter === undefined) return undefined;
  if (isMoneyAt({ text, atoms }, at) || (closed && letter.end === text.length)) return factor;
  return letter.lower === 'm' && COUNTED.test(wordAt(atoms, afterSeparator(atoms, letterAt + 1)))
    ? factor
    : undefined;
}
