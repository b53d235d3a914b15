import type { Sentence } from '../../contract/annotation.ts';
import { filled } from '../../text/filled.ts';
import { WordGate } from '../../text/word-gate.ts';
import type { Pattern } from './compile.ts';
import type { PatternIndex } from './pattern-index.ts';

/**
 * For each of some patterns the sentences that hold all that a match of it cannot do without, in text order, so that the others are
 * not tried.
 */
type Sieve = (index: PatternIndex) => readonly (readonly Sentence[] | undefined)[];

/** What a pattern needs: of each of some sets of kinds one thing, and of each of some sets of words one word. */
interface Needs {
  /** Index of the pattern. */
  readonly pattern: number;
  /** Sets of kinds, as bits. */
  readonly kinds: readonly number[];
  /** Numbers of sets of words. */
  readonly words: readonly number[];
}

/** Makes a sieve for patterns; what it gives is in their order. */
export function sieveOf(patterns: readonly Pattern[]): Sieve {
  const words = new NumberedWords();
  const all = patterns.map((own, pattern): Needs => ({
    pattern,
    kinds: own.anchors.map(({ kinds }) => kinds),
    words: own.words.map((need) => words.numberOf(need)),
  }));
  /** By the kinds of things in a sentence: the needs of the patterns that have all the things they need. */
  const byKinds = new Map<number, readonly Needs[]>();
  const held = new Uint8Array(words.count);
  return (index) => {
    const found = filled<Sentence[] | undefined>(patterns.length, undefined);
    for (const sentence of index.annotation.sentences) {
      const kinds = kindsIn(sentence, index);
      let here = byKinds.get(kinds);
      if (here === undefined) byKinds.set(kinds, (here = withThings(kinds, all)));
      if (here.length === 0) continue;
      held.fill(0);
      words.mark(index, sentence, held);
      for (const needs of here) if (holdsAll(needs.words, held)) (found[needs.pattern] ??= []).push(sentence);
    }
    return found;
  };
}

/** The kinds of things that begin in a sentence, as bits. */
function kindsIn({ firstToken, endToken }: Sentence, { kindsAt }: PatternIndex): number {
  let kinds = 0;
  for (let at = firstToken; at < endToken; at++) kinds |= kindsAt[at] ?? 0;
  return kinds;
}

function withThings(kinds: number, all: readonly Needs[]): readonly Needs[] {
  return all.filter((needs) => needs.kinds.every((set) => (set & kinds) !== 0));
}

function holdsAll(needed: readonly number[], held: Uint8Array): boolean {
  for (const number of needed) if (held[number] === 0) return false;
  return true;
}

/** Sets of words by number, and for each word the sets that it is in. */
class NumberedWords {
  private readonly numbers = new Map<string, number>();
  private readonly setsOf = new Map<string, number[]>();
  private readonly gate = new WordGate();

  get count(): number {
    return this.numbers.size;
  }

  numberOf(words: ReadonlySet<string>): number {
    const key = [...words].join(' ');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.count;
    this.numbers.set(key, number);
    for (const word of [...words, ...(words.has(',') ? MAYBE_COMMAS : [])]) {
      this.setsOf.set(word, [...(this.setsOf.get(word) ?? []), number]);
      this.gate.add(word);
    }
    return number;
  }

  /** Marks the sets of which a sentence holds a word. */
  mark({ annotation: { tokens } }: PatternIndex, sentence: Sentence, held: Uint8Array): void {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const word = tokens[at]?.lower ?? '';
      if (this.gate.passes(word)) for (const number of this.setsOf.get(word) ?? NONE) held[number] = 1;
    }
  }
}

const NONE: readonly number[] = [];
/** Dashes, which may stand for a comma. */
const MAYBE_COMMAS = ['-', '–'];
