import type { Annotation, Mention, Sentence, Token } from '../../contract/annotation.ts';
import { type Argument, argumentsIn } from './arguments.ts';
import { coreferenceGroups } from './coreference.ts';
import { gapBetween } from './features.ts';
import { hashOf } from './hashing.ts';
import { TAG, tagOf } from './tags.ts';

/** How far back the word that governs an argument is looked for, and how far ahead the verb after it. */
const GOVERNOR_REACH = 14;
const VERB_REACH = 12;
const MOST_DEPTH = 2;
const FAR = 0x7fffffff;

/** The preposition before an argument, and the verb or noun on which the two depend. */
interface Governor {
  readonly preposition: number;
  readonly head: number;
  /** Token index; -1 where none was found. */
  readonly at: number;
}

/** Reads a sentence; undefined where it holds no two arguments. */
export function readSentence(
  annotation: Annotation,
  sentence: Sentence,
  mentions: readonly Mention[],
  resolved: ReadonlyMap<number, Mention>,
): SentenceReading | undefined {
  const found = argumentsIn(annotation, sentence, mentions, resolved);
  return found.length < 2 ? undefined : new SentenceReading(annotation, sentence, found);
}

/** A sentence as the classifier reads it. All token indices count from the first token of the sentence. */
export class SentenceReading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Hashes of the words in lower case (digits levelled) and of lemmas. */
  readonly lower: Int32Array;
  readonly lemma: Int32Array;
  /** Tags as `TAG`. */
  readonly pos: Uint8Array;
  /** For each token the argument that covers it, or -1. */
  readonly argumentAt: Int32Array;
  /** How many brackets are open at each token, at most 2. */
  readonly depth: Uint8Array;
  /** In text order. */
  readonly arguments: readonly Argument[];
  /** For each argument what it shares with those that seem to mean the same. */
  readonly groups: readonly number[];
  private readonly governors: (Governor | undefined)[] = [];
  private gaps: Int32Array | undefined;

  constructor(annotation: Annotation, sentence: Sentence, found: readonly Argument[]) {
    const { firstToken, endToken } = sentence;
    const size = endToken - firstToken;
    this.sentence = sentence;
    this.tokens = annotation.tokens.slice(firstToken, endToken);
    this.arguments = found.map((argument) => ({
      ...argument,
      firstToken: argument.firstToken - firstToken,
      endToken: argument.endToken - firstToken,
    }));
    this.groups = coreferenceGroups(annotation, found);
    this.lower = new Int32Array(size);
    this.lemma = new Int32Array(size);
    this.pos = new Uint8Array(size);
    this.depth = new Uint8Array(size);
    this.argumentAt = new Int32Array(size).fill(-1);
    this.readTokens();
    for (let index = found.length - 1; index >= 0; index--) {
      const argument = this.arguments[index];
      if (argument !== undefined) this.argumentAt.fill(index, argument.firstToken, argument.endToken);
    }
  }

  /** Tokens between the nearest two arguments of the groups of two arguments. */
  nearest(one: number, other: number): number {
    this.gaps ??= this.leastGaps();
    return this.gaps[(this.groups[one] ?? 0) * this.arguments.length + (this.groups[other] ?? 0)] ?? 0;
  }

  private readTokens(): void {
    const { tokens, lower, lemma, pos, depth } = this;
    let open = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      const word = hashOf(beginsWithDigit(token.lower) ? token.lower.replaceAll(/\d/g, '0') : token.lower);
      lower[at] = word;
      lemma[at] = token.lemma === token.lower ? word : hashOf(token.lemma);
      pos[at] = tagOf(token);
      if (token.text === '(' || token.text === '[') open++;
      depth[at] = Math.min(open, MOST_DEPTH);
      if ((token.text === ')' || token.text === ']') && open > 0) open--;
    }
  }

  /** What governs an argument. */
  governor(index: number): Governor {
    return (this.governors[index] ??= this.governorBefore(this.arguments[index]?.firstToken ?? 0));
  }

  /** The first verb after an argument; 0 where there is none. */
  verbAfter(index: number): number {
    const token = this.arguments[index]?.endToken ?? 0;
    const end = Math.min(this.pos.length, token + VERB_REACH);
    for (let at = token; at < end; at++) if (this.pos[at] === TAG.verb) return this.lemma[at] ?? 0;
    return 0;
  }

  /** Looks left over other arguments, so that the items of a list have the governor of the first. */
  private governorBefore(firstToken: number): Governor {
    const { lower, lemma, pos, argumentAt } = this;
    let preposition = 0;
    for (let at = firstToken - 1; at >= 0 && firstToken - at <= GOVERNOR_REACH; at--) {
      if (argumentAt[at] !== -1) continue;
      if (pos[at] === TAG.adposition) {
        if (preposition === 0) preposition = lower[at] ?? 0;
      } else if (pos[at] === TAG.verb || (pos[at] === TAG.noun && preposition !== 0)) {
        return { preposition, head: lemma[at] ?? 0, at };
      }
    }
    return { preposition, head: 0, at: -1 };
  }

  private leastGaps(): Int32Array {
    const { arguments: found, groups } = this;
    const width = found.length;
    const least = new Int32Array(width * width).fill(FAR);
    for (let one = 0; one < width; one++) {
      for (let other = one + 1; other < width; other++) {
        const [left, right] = [found[one], found[other]];
        if (left === undefined || right === undefined) continue;
        const gap = gapBetween(left, right);
        for (const at of [
          (groups[one] ?? 0) * width + (groups[other] ?? 0),
          (groups[other] ?? 0) * width + (groups[one] ?? 0),
        ])
          least[at] = Math.min(least[at] ?? FAR, gap);
      }
    }
    return least;
  }
}

function beginsWithDigit(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}
