/** Where words say that an event is in a city: "in Porto", "in the northern city of Porto", "slated for Porto". */
import type { Mention, Token } from '../../contract/annotation.ts';
import { CITY_NOUNS } from '../../lexicon/city-nouns.ts';
import { mentionFrom } from '../mentions-in.ts';
import { bitsOf, type PatternIndex } from '../pattern/pattern-index.ts';

const CITY = bitsOf(['city']);
const BEFORE_CITY = new Set(['in', 'at', 'to']);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

/**
 * Whether a city is named at a token as the place of something.
 * @param venue the last thing named before it, which may lie in the city: "at the Quayside Hall, Lisbon"
 */
export function isCity(
  at: number,
  venue: Mention | undefined,
  tokens: readonly Token[],
  index: PatternIndex,
): boolean {
  if (((index.kindsAt[at] ?? 0) & CITY) === 0) return false;
  const before = tokens[at - 1]?.lower ?? '';
  // "at Quay in Porto": what is called like some city is a house there.
  const behind = mentionFrom(at, index)?.endToken ?? at;
  if (before === 'at' && tokens[behind]?.lower === 'in' && ((index.kindsAt[behind + 1] ?? 0) & CITY) !== 0)
    return false;
  if (before === 'for' && isPlannedFor(at - 1, index)) return true;
  if (BEFORE_CITY.has(before) || (before === ',' && venue?.endToken === at - 1)) return true;
  return isCalledCity(at, tokens);
}

/** "slated for Porto" */
export function isPlannedFor(
  preposition: number,
  { annotation: { tokens }, kindsAt }: PatternIndex,
): boolean {
  const isPlanned = /^(?:billed|slated|scheduled|set|planned)$/.test(tokens[preposition - 1]?.lower ?? '');
  return isPlanned && ((kindsAt[preposition + 1] ?? 0) & CITY) !== 0;
}

/** Tokens of "the southern Portuguese port". */
const LONGEST_KIND = 5;
const KINDS_OF_CITIES: ReadonlySet<string> = new Set([...CITY_NOUNS, 'hub', 'suburb']);

/** "the northern city of" */
export function isKindOfCity(the: number, tokens: readonly Token[]): boolean {
  if (tokens[the]?.lower !== 'the') return false;
  for (let at = the + 1; at < the + LONGEST_KIND; at++)
    if (KINDS_OF_CITIES.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of') return true;
  return false;
}

/** "in the northern city of Porto", "in the Portuguese capital, Lisbon", "in the resort Porto". */
function isCalledCity(at: number, tokens: readonly Token[]): boolean {
  const noun = /^(?:of|,)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (!KINDS_OF_CITIES.has(tokens[noun]?.lower ?? '')) return false;
  for (let before = noun - 1; before >= noun - LONGEST_KIND; before--) {
    const { lower = '', pos = '', text = '' } = tokens[before] ?? {};
    if (BEFORE_CITY.has(lower)) return true;
    if (!NOMINAL.has(pos) && pos !== 'DET' && pos !== 'PART' && text !== '-') return false;
  }
  return false;
}

/** "at the". */
export function isAt(at: number, tokens: readonly Token[]): boolean {
  return BEFORE_CITY.has(tokens[tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1]?.lower ?? '');
}
