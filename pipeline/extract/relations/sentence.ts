import type { Annotation, Mention, Sentence, Token } from '../../contract/annotation.ts';
import { isOfficeHead } from '../../lexicon/offices.ts';
import { type Argument, argumentsIn } from './arguments.ts';
import { coreferenceGroups } from './coreference.ts';
import { gapBetween, type Governor, governorOf, verbAfter } from './features.ts';
import { hashOf } from './hashing.ts';

/** A sentence as the classifier reads it. All token indices count from the first token of the sentence. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Hashes of the words in lower case (digits levelled), of lemmas and of tags. */
  readonly lower: Int32Array;
  readonly lemma: Int32Array;
  readonly pos: Int32Array;
  /** For each token the argument that covers it, or -1. */
  readonly argumentAt: Int32Array;
  /** How many brackets are open at each token, at most 2. */
  readonly depth: Uint8Array;
  readonly arguments: readonly Argument[];
  readonly groups: readonly number[];
  readonly governors: readonly Governor[];
  readonly verbAfter: readonly number[];
  /** Tokens between the nearest two arguments of the groups of two arguments. */
  nearest(one: number, other: number): number;
}

/** Reads a sentence; undefined where it holds no two arguments. */
export function readSentence(
  annotation: Annotation,
  sentence: Sentence,
  mentions: readonly Mention[],
  resolved: ReadonlyMap<number, Mention>,
): SentenceReading | undefined {
  const found = argumentsIn(annotation, sentence, mentions, resolved);
  if (found.length < 2) return undefined;
  const { firstToken, endToken } = sentence;
  const tokens = annotation.tokens.slice(firstToken, endToken);
  const own = found.map((argument) => ({
    ...argument,
    firstToken: argument.firstToken - firstToken,
    endToken: argument.endToken - firstToken,
  }));
  const groups = coreferenceGroups(annotation, found);
  const hashes = hashesOf(tokens);
  const argumentAt = new Int32Array(tokens.length).fill(-1);
  own.forEach((argument, index) => {
    for (let at = argument.firstToken; at < argument.endToken; at++)
      if (argumentAt[at] === -1) argumentAt[at] = index;
  });
  return {
    sentence,
    tokens,
    ...hashes,
    argumentAt,
    depth: bracketDepth(tokens),
    arguments: own,
    groups,
    governors: own.map((argument) => governorOf({ ...hashes, argumentAt }, argument.firstToken)),
    verbAfter: own.map((argument) => verbAfter(hashes, argument.endToken)),
    nearest: nearestOf(own, groups),
  };
}

function hashesOf(tokens: readonly Token[]): Pick<SentenceReading, 'lower' | 'lemma' | 'pos'> {
  const lower = new Int32Array(tokens.length);
  const lemma = new Int32Array(tokens.length);
  const pos = new Int32Array(tokens.length);
  tokens.forEach((token, at) => {
    lower[at] = hashOf(/^\d/.test(token.lower) ? token.lower.replaceAll(/\d/g, '0') : token.lower);
    lemma[at] = token.lemma === token.lower ? (lower[at] ?? 0) : hashOf(token.lemma);
    // "CEO" is tagged as a name.
    pos[at] = tagHash(token.pos === 'PROPN' && isOfficeHead(token.lower) ? 'NOUN' : token.pos);
  });
  return { lower, lemma, pos };
}

const TAG_HASHES = new Map<string, number>();

function tagHash(tag: string): number {
  const hash = TAG_HASHES.get(tag) ?? hashOf(tag);
  TAG_HASHES.set(tag, hash);
  return hash;
}

function bracketDepth(tokens: readonly Token[]): Uint8Array {
  const depth = new Uint8Array(tokens.length);
  let open = 0;
  tokens.forEach(({ text }, at) => {
    if (text === '(' || text === '[') open++;
    depth[at] = Math.min(open, 2);
    if ((text === ')' || text === ']') && open > 0) open--;
  });
  return depth;
}

function nearestOf(found: readonly Argument[], groups: readonly number[]): SentenceReading['nearest'] {
  const width = Math.max(...groups) + 1;
  const least = new Int32Array(width * width).fill(0x7fffffff);
  found.forEach((one, i) => {
    found.forEach((other, j) => {
      const at = (groups[i] ?? 0) * width + (groups[j] ?? 0);
      if (i !== j) least[at] = Math.min(least[at] ?? 0, gapBetween(one, other));
    });
  });
  return (one, other) => least[(groups[one] ?? 0) * width + (groups[other] ?? 0)] ?? 0;
}
