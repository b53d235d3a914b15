/** The parts of wink-nlp and its model that are not in their typings, checked before they are used. */

/** What wink-nlp knows of words, by their numbers. */
export interface WinkLexicon {
  readonly value: (word: number) => string | undefined;
  readonly normal: (word: number) => number;
  readonly nox: (packed: number) => number;
  readonly posOf: (word: number) => number;
  readonly mappedSpelling: (word: number) => number;
  readonly property: (word: number, name: string) => unknown;
}

/** A text as wink-nlp splits it, four numbers a token. */
export interface WinkSplit {
  readonly tokens: readonly number[];
  readonly cache: WinkLexicon;
}

/** A list of strings that wink-nlp lengthens with every string it has not met, and where each stands in it. */
export interface WinkWordList {
  readonly hash: Record<string, number>;
  readonly list: string[];
  index: number;
}

export function isSplit(value: unknown): value is WinkSplit {
  const { tokens, cache } = fieldsOf(value);
  const lexicon = fieldsOf(cache);
  return (
    Array.isArray(tokens) &&
    ['value', 'normal', 'nox', 'posOf', 'mappedSpelling', 'property'].every(
      (name) => typeof lexicon[name] === 'function',
    )
  );
}

export function wordListOf(value: unknown): WinkWordList {
  if (!isWordList(value)) throw otherVersion();
  return value;
}

function isWordList(value: unknown): value is WinkWordList {
  const { hash, list, index } = fieldsOf(value);
  return typeof hash === 'object' && hash !== null && Array.isArray(list) && typeof index === 'number';
}

/** The state machines of one kind of rules, each as JSON. */
export function machinesOf(rules: unknown): string[] {
  const { machines } = fieldsOf(resultOf(rules));
  if (!Array.isArray(machines)) throw otherVersion();
  return machines.map(String);
}

/** The small numbers of a set, a bit each. */
export function bitsOf(numbers: unknown): number {
  if (!(numbers instanceof Set)) throw otherVersion();
  let bits = 0;
  for (const number of numbers) bits |= 1 << Number(number);
  return bits;
}

export function resultOf(maker: unknown): unknown {
  return typeof maker === 'function' ? maker() : undefined;
}

export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function otherVersion(): TypeError {
  return new TypeError(
    'This version of wink-nlp or of its model keeps its words in another way than annotate/tokens/wink.ts knows.',
  );
}
