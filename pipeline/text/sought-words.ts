import type { Token } from '../contract/annotation.ts';
import { countWhere } from './locate.ts';
import { WordGate } from './word-gate.ts';

/** A list of words that some rule begins at. */
export interface SoughtWords {
  readonly number: number;
}

type Stretch = { readonly firstToken: number; readonly endToken: number };

/** By word, in lower case: the numbers of the lists that it is in. */
const listsOf = new Map<string, number[]>();
const gate = new WordGate();
let lists = 0;

/** By tokens of an article: by list, the places of its words, where there are any. */
const placesIn = new WeakMap<readonly Token[], readonly (readonly number[] | undefined)[]>();

/**
 * Notes words that a rule begins at, once and for all. The tokens of an article are then gone through once for all rules, and not by each of
 * them to find that none of its words is there.
 * @param words in lower case
 */
export function soughtWords(words: Iterable<string>): SoughtWords {
  const number = lists++;
  for (const word of new Set(words)) {
    const known = listsOf.get(word);
    if (known === undefined) listsOf.set(word, [number]);
    else known.push(number);
    gate.add(word);
  }
  return { number };
}

/**
 * Where words of a list stand, as indices of tokens in ascending order.
 * @param tokens all of an article; they do not change from then on
 */
export function placesOf({ number }: SoughtWords, tokens: readonly Token[]): readonly number[] {
  let places = placesIn.get(tokens);
  if (places === undefined || places.length <= number) placesIn.set(tokens, (places = readPlaces(tokens)));
  return places[number] ?? NONE;
}

/** The same within a sentence. */
export function placesWithin(
  sought: SoughtWords,
  tokens: readonly Token[],
  { firstToken, endToken }: Stretch,
): readonly number[] {
  const places = placesOf(sought, tokens);
  if (places.length === 0) return NONE;
  const first = countWhere(places, (at) => at < firstToken);
  let end = first;
  while ((places[end] ?? endToken) < endToken) end++;
  return first === end ? NONE : places.slice(first, end);
}

function readPlaces(tokens: readonly Token[]): readonly (readonly number[] | undefined)[] {
  const places: (number[] | undefined)[] = Array.from({ length: lists });
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? '';
    if (!gate.passes(word)) continue;
    for (const number of listsOf.get(word) ?? NONE) (places[number] ??= []).push(at);
  }
  return places;
}

const NONE: readonly number[] = [];
