import type { Sentence } from '../../contract/annotation.ts';
import { indexHolding } from '../../text/locate.ts';
import type { Anchor } from './anchors.ts';
import type { Pattern, WordNeed } from './compile.ts';
import type { PatternIndex, ThingKind } from './pattern-index.ts';

/** For each of some patterns the sentences that hold all that a match of it cannot do without, so that the others are not tried. */
export type Sieve = (index: PatternIndex) => readonly ReadonlySet<Sentence>[];

/** What a pattern needs: of each of some sets of kinds one thing, and of each of some sets of words one word. */
interface Needs {
  /** Sets of kinds, as bits. */
  readonly kinds: readonly number[];
  /** Numbers of sets of words. */
  readonly words: readonly number[];
}

const NOWHERE: ReadonlySet<Sentence> = new Set();

/** Makes a sieve for patterns; what it gives is in their order. */
export function sieveOf(patterns: readonly Pattern[]): Sieve {
  const kindBits = new Map<ThingKind, number>();
  const words = new NumberedWords();
  const needs = patterns.map((pattern): Needs => ({
    kinds: pattern.anchors.map((anchor) => bitsOf(anchor, kindBits)),
    words: pattern.words.map((need) => words.numberOf(need)),
  }));
  /** By the kinds of things in a sentence: the patterns that have all the things they need. */
  const byKinds = new Map<number, readonly number[]>();
  return (index) => {
    const { sentences } = index.annotation;
    const found: Set<Sentence>[] = [];
    const held = new Uint8Array(words.count);
    kindsBySentence(index, kindBits).forEach((kinds, at) => {
      const sentence = sentences[at];
      let patternsHere = byKinds.get(kinds);
      if (patternsHere === undefined) byKinds.set(kinds, (patternsHere = patternsWith(kinds, needs)));
      if (sentence === undefined || patternsHere.length === 0) return;
      held.fill(0);
      words.mark(index, sentence, held);
      for (const pattern of patternsHere)
        if (holdsAll(needs[pattern]?.words ?? [], held)) (found[pattern] ??= new Set()).add(sentence);
    });
    return patterns.map((_, pattern) => found[pattern] ?? NOWHERE);
  };
}

function bitsOf({ kinds }: Anchor, kindBits: Map<ThingKind, number>): number {
  let bits = 0;
  for (const kind of kinds) {
    const bit = kindBits.get(kind) ?? 1 << kindBits.size;
    kindBits.set(kind, bit);
    bits |= bit;
  }
  return bits;
}

/** The kinds of things that begin in each sentence, as bits. */
function kindsBySentence(
  { annotation: { sentences, tokens }, positions }: PatternIndex,
  kindBits: ReadonlyMap<ThingKind, number>,
): Int32Array {
  const kinds = new Int32Array(sentences.length);
  for (const [kind, bit] of kindBits)
    for (const position of positions.get(kind) ?? []) {
      const at = indexHolding(sentences, tokens[position]?.start ?? -1);
      if (at >= 0) kinds[at] = (kinds[at] ?? 0) | bit;
    }
  return kinds;
}

function patternsWith(kinds: number, needs: readonly Needs[]): readonly number[] {
  return needs.flatMap((need, pattern) => (need.kinds.every((set) => (set & kinds) !== 0) ? [pattern] : []));
}

function holdsAll(needed: readonly number[], held: Uint8Array): boolean {
  for (const number of needed) if (held[number] === 0) return false;
  return true;
}

/** Sets of words by number, and for each word the sets that it is in. */
class NumberedWords {
  private readonly numbers = new Map<string, number>();
  private readonly byLower = new Map<string, number[]>();
  private readonly byLemma = new Map<string, number[]>();

  get count(): number {
    return this.numbers.size;
  }

  numberOf({ words, by }: WordNeed): number {
    const key = `${by} ${[...words].join(' ')}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.count;
    this.numbers.set(key, number);
    const table = by === 'lower' ? this.byLower : this.byLemma;
    for (const word of words) table.set(word, [...(table.get(word) ?? []), number]);
    return number;
  }

  /** Marks the sets of which a sentence holds a word. */
  mark({ annotation: { tokens } }: PatternIndex, sentence: Sentence, held: Uint8Array): void {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = tokens[at];
      if (token === undefined) return;
      for (const number of this.byLower.get(token.lower) ?? NO_SETS) held[number] = 1;
      for (const number of this.byLemma.get(token.lemma.toLowerCase()) ?? NO_SETS) held[number] = 1;
    }
  }
}

const NO_SETS: readonly number[] = [];
