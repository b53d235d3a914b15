import type { Token } from '../../contract/annotation.ts';
import { NAMES_OF_CODES } from '../../lexicon/unit-names.ts';
import { UNIT_NAMES, UNIT_SYMBOLS } from '../../lexicon/units.ts';
import { singularOf } from './singular.ts';
import { tokenAt, tokenIn, type Window } from './window.ts';

/** What "a" makes a rate of; "per" makes one of any noun. */
const DIVISORS = new Set(
  (
    'second minute hour day night week fortnight month quarter season year decade head person pupil household share piece unit ' +
    'barrel gallon litre liter ounce pound ton tonne kilo kilogram kilogramme acre hectare mile kilometre kilometer metre meter'
  ).split(' '),
);
/** "A year" before these is a length of time. */
const SINCE = /^(?:ago|earlier|later|before|after|long)$/;
/** In brackets between an amount and its rate stands the same amount in another currency: "8 euros ($9) a month". */
const LONGEST_BRACKET = 12;

/**
 * By what a unit is divided: "barrel" of "$60 a barrel", "hour" of "80 miles per hour"; undefined where by nothing.
 * @param end where the amount with its unit ends
 */
export function divisorAfter(window: Window, end: number): string | undefined {
  const first = pastBracket(window, tokenAt(window, end));
  const link = tokenIn(window, first)?.lower;
  if (link === undefined || !/^(?:per|an?|\/)$/.test(link)) return undefined;
  const noun = pastHyphen(window, first + 1);
  if (noun === undefined) return undefined;
  const after = tokenIn(window, tokenAt(window, noun.end))?.lower ?? '';
  if (link === 'a' || link === 'an') {
    if (SINCE.test(after)) return undefined;
    return DIVISORS.has(noun.lower) ? (measureAt(window, noun) ?? noun.lower) : undefined;
  }
  return measureAt(window, noun) ?? (link === 'per' || DIVISORS.has(noun.lower) ? nounAt(noun) : undefined);
}

function pastBracket(window: Window, index: number): number {
  if (tokenIn(window, index)?.text !== '(') return index;
  for (let at = index + 1; at < index + LONGEST_BRACKET; at++)
    if (tokenIn(window, at)?.text === ')') return at + 1;
  return index;
}

function pastHyphen(window: Window, index: number): Token | undefined {
  const token = tokenIn(window, index);
  return token?.text === '-' ? tokenIn(window, index + 1) : token;
}

/** The name of the unit of measure that begins at a token, of two words ("square metre", "sq km") or of one. */
function measureAt(window: Window, first: Token): string | undefined {
  const next = tokenIn(window, tokenAt(window, first.end))?.text.replace(/\.$/, '') ?? '';
  for (const phrase of [`${first.text} ${next}`, first.text]) {
    const code = UNIT_SYMBOLS.get(phrase) ?? UNIT_NAMES.get(phrase.toLowerCase());
    const name = code === undefined ? undefined : NAMES_OF_CODES.get(code);
    if (name !== undefined) return name;
  }
  return undefined;
}

function nounAt(token: Token): string | undefined {
  return token.pos === 'NOUN' || token.pos === 'PROPN' || token.lower === 'capita'
    ? singularOf(token)
    : undefined;
}
