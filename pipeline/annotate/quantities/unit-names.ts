import type { Token } from '../../contract/annotation.ts';
import { NAMES_OF_CODES, NAMES_OF_WORDS } from '../../lexicon/unit-names.ts';
import { SHARED_CURRENCY_NAMES, SHARED_CURRENCY_SIGNS } from '../../lexicon/units.ts';
import type { Counted } from './counted.ts';
import type { Figure } from './figures.ts';
import type { Measure } from './measures.ts';
import { divisorAfter } from './rates.ts';
import { singularOf } from './singular.ts';
import { tokenAt, tokenIn, type Window } from './window.ts';

/** Adjectives that say how many or which, not what. */
const COUNTING = /^(?:more|strong|odd|many|few|further|additional|such|same|own|only)$/;

/**
 * What is counted or measured, in English words and singular: "dollar per month", "commercial fisherman"; '' where nothing is.
 * "1,400 who came" counts people.
 */
export function unitNameOf(window: Window, figure: Figure, counted: Counted | undefined): string {
  const { measure } = figure;
  const end = Math.max(figure.end, counted?.end ?? 0);
  const name = measure === undefined ? counted && countedName(window, counted) : measureName(window, measure);
  if (name === undefined) return tokenIn(window, tokenAt(window, end))?.lower === 'who' ? 'people' : '';
  const divisor = name.includes(' per ') ? undefined : divisorAfter(window, end);
  return divisor === undefined ? name : `${name} per ${divisor}`;
}

function measureName(window: Window, { unit, start, end }: Measure): string {
  // Of "P6.8 billion" the letter is no "p" for pence.
  if (SHARED_CURRENCY_SIGNS.has(unit)) return unit;
  const written = window.text.slice(start, end).toLowerCase();
  return NAMES_OF_WORDS.get(written) ?? NAMES_OF_CODES.get(unit) ?? sharedCurrency(unit) ?? unit;
}

/** "peso" of "pesos". */
function sharedCurrency(unit: string): string | undefined {
  return [unit, unit.replace(/s$/, '')].find((name) => SHARED_CURRENCY_NAMES.has(name));
}

/** The counted noun with the nouns and adjectives before it: "NBA team", "small tenancy" for "smaller tenancies". */
function countedName(window: Window, { noun, firstToken, start, end }: Counted): string {
  const abbreviated = NAMES_OF_WORDS.get(noun);
  if (abbreviated !== undefined) return abbreviated;
  const head = tokenAt(window, start);
  const parts: string[] = [];
  for (let index = firstToken; index < head; index++) {
    const token = tokenIn(window, index);
    if (token !== undefined && belongs(token)) parts.push(isCompared(token) ? token.lemma : token.text);
  }
  const last = tokenIn(window, head);
  return [...parts, last === undefined ? window.text.slice(start, end) : singularOf(last)].join(' ');
}

/** Whether it is a comparative or superlative. */
function isCompared({ pos, lower }: Token): boolean {
  return pos === 'ADJ' && /(?:er|est|better|worse|worst)$/.test(lower);
}

function belongs({ pos, text, lower }: Token): boolean {
  if (COUNTING.test(lower)) return false;
  // "five new 737 jets"
  if (pos === 'NUM') return /^\d+$/.test(text);
  if (!/\p{L}/u.test(text)) return false;
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ';
}
