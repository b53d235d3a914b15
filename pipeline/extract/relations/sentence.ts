import type { Annotation, Mention, Sentence, Token } from '../../contract/annotation.ts';
import { filled } from '../../text/filled.ts';
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

/**
 * Reads a sentence; undefined where it holds no two arguments.
 * @param mentions those by name that begin in the sentence, in text order
 * @param resolved by their token, the pronouns that stand for somebody
 */
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
  // Plain arrays: a sentence is short, and a typed array of more than a few numbers is costly to make.
  /** Hashes of the words in lower case (digits levelled) and of lemmas. */
  readonly lower: readonly number[];
  readonly lemma: readonly number[];
  /** Tags as `TAG`. */
  readonly pos: readonly number[];
  /** For each token the argument that covers it, or -1. */
  readonly argumentAt: readonly number[];
  /** How many brackets are open at each token, at most 2. */
  readonly depth: readonly number[];
  /** In text order. */
  readonly arguments: readonly Argument[];
  /** For each argument what it shares with those that seem to mean the same. */
  readonly groups: readonly number[];
  private readonly governors: (Governor | undefined)[] = [];
  private gaps: readonly number[] | undefined;

  constructor(annotation: Annotation, sentence: Sentence, found: readonly Argument[]) {
    this.sentence = sentence;
    this.tokens = annotation.tokens.slice(sentence.firstToken, sentence.endToken);
    this.arguments = found;
    this.groups = coreferenceGroups(annotation, found);
    const { lower, lemma, pos, depth } = wordsOf(this.tokens);
    this.lower = lower;
    this.lemma = lemma;
    this.pos = pos;
    this.depth = depth;
    this.argumentAt = argumentsByToken(found, this.tokens.length);
  }

  /** Tokens between the nearest two arguments of the groups of two arguments. */
  nearest(one: number, other: number): number {
    this.gaps ??= this.leastGaps();
    return this.gaps[(this.groups[one] ?? 0) * this.arguments.length + (this.groups[other] ?? 0)] ?? 0;
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

  private leastGaps(): number[] {
    const { arguments: found, groups } = this;
    const width = found.length;
    const least = filled(width * width, FAR);
    for (let one = 0; one < width; one++) {
      for (let other = one + 1; other < width; other++) {
        const [left, right] = [found[one], found[other]];
        if (left === undefined || right === undefined) continue;
        const gap = gapBetween(left, right);
        const [group, otherGroup] = [groups[one] ?? 0, groups[other] ?? 0];
        lowerTo(least, group * width + otherGroup, gap);
        lowerTo(least, otherGroup * width + group, gap);
      }
    }
    return least;
  }
}

/** What is read of each token of a sentence. */
function wordsOf(tokens: readonly Token[]): Record<'lower' | 'lemma' | 'pos' | 'depth', number[]> {
  const lower: number[] = [];
  const lemma: number[] = [];
  const pos: number[] = [];
  const depth: number[] = [];
  let open = 0;
  for (const token of tokens) {
    const word = hashOf(beginsWithDigit(token.lower) ? token.lower.replaceAll(/\d/g, '0') : token.lower);
    lower.push(word);
    lemma.push(token.lemma === token.lower ? word : hashOf(token.lemma));
    pos.push(tagOf(token));
    if (token.text === '(' || token.text === '[') open++;
    depth.push(Math.min(open, MOST_DEPTH));
    if ((token.text === ')' || token.text === ']') && open > 0) open--;
  }
  return { lower, lemma, pos, depth };
}

/** For each token of a sentence the first argument that covers it, or -1. */
function argumentsByToken(found: readonly Argument[], size: number): number[] {
  const argumentAt = filled(size, -1);
  for (let index = found.length - 1; index >= 0; index--) {
    const { firstToken = 0, endToken = 0 } = found[index] ?? {};
    argumentAt.fill(index, firstToken, endToken);
  }
  return argumentAt;
}

function lowerTo(values: number[], at: number, value: number): void {
  if (value < (values[at] ?? Infinity)) values[at] = value;
}

function beginsWithDigit(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}
