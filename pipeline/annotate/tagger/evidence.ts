import type { Sentence, Token } from '../../contract/annotation.ts';
import { HONORIFICS } from '../../lexicon/offices.ts';
import { mixed } from '../../text/hashing.ts';
import { isAcronym, isShouted, isTitleCased } from '../mentions/names/token-shapes.ts';
import type { CapitalRun } from './capital-runs.ts';
import type { WordFeatures } from './word-features.ts';

/** A document of which its capitalised words are told. */
interface Told {
  readonly tokens: readonly Token[];
  readonly words: readonly WordFeatures[];
  readonly sentences: readonly Sentence[];
  readonly runs: readonly (CapitalRun | undefined)[];
}

/** What was seen of one capitalised word. */
interface Gathered {
  /** How often it stood where no sentence begins. */
  inner: number;
  /** Whether the word is also written in lower case. */
  lower: boolean;
  afterTitle: boolean;
  /** Length of the longest run it stood in, that run's first and last words, and where in it: alone, first, last or between. */
  longest: number;
  runFirst: number;
  runLast: number;
  place: number;
}

const LONGEST_RUN = 6;
const FARTHEST_INITIAL = 9;

/** What a document says of a word. */
export interface Evidence {
  readonly features: Int32Array;
  /** Room for what a model says of that, which is found once a name may stand there. */
  row: Int32Array | undefined;
}

/** For each token what the whole document says of its word, where it has a capital; the same for all tokens of one word. */
export function documentEvidence(told: Told): (Evidence | undefined)[] {
  const gathered = gather(told);
  const expansions = acronymExpansions(told);
  const evidence = new Map<string, Evidence>();
  for (const [text, one] of gathered) {
    const isRun = one.longest > 1;
    const features = Int32Array.of(
      (one.lower ? 16 : 0) | (Math.min(one.inner, 2) << 2) | (one.afterTitle ? 1 : 0),
      (one.longest << 2) | one.place,
      isRun ? mixed(0, one.runLast, one.place) : 0,
      isRun ? mixed(1, one.runFirst, one.place) : 0,
      expansions.get(text) ?? 0,
    );
    evidence.set(text, { features, row: undefined });
  }
  return told.words.map(({ isCapitalised, text }) => (isCapitalised ? evidence.get(text) : undefined));
}

function gather({ tokens, words, sentences, runs }: Told): Map<string, Gathered> {
  const found = new Map<string, Gathered>();
  for (const sentence of sentences) {
    if (isShouted(tokens, sentence) || isTitleCased(tokens, sentence)) continue;
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const run = runs[index];
      if (run !== undefined)
        note(gatheredOf(found, words[index]?.text ?? ''), tokens, words, run, sentence, index);
    }
  }
  const inLower = new Map<string, Gathered[]>();
  for (const [text, one] of found) {
    const lower = text.toLowerCase();
    const others = inLower.get(lower);
    if (others === undefined) inLower.set(lower, [one]);
    else others.push(one);
  }
  for (const { text, isCapitalised } of words)
    if (!isCapitalised) for (const one of inLower.get(text) ?? []) one.lower = true;
  return found;
}

function gatheredOf(found: Map<string, Gathered>, text: string): Gathered {
  const known = found.get(text);
  if (known !== undefined) return known;
  const one = { inner: 0, lower: false, afterTitle: false, longest: 0, runFirst: 0, runLast: 0, place: 0 };
  found.set(text, one);
  return one;
}

function note(
  one: Gathered,
  tokens: readonly Token[],
  words: readonly WordFeatures[],
  { first, end }: CapitalRun,
  sentence: Sentence,
  index: number,
): void {
  if (index > sentence.firstToken) one.inner++;
  if (index === first && (isTitle(tokens[index - 1]) || isTitle(tokens[index - 2]))) one.afterTitle = true;
  const length = Math.min(end - first, LONGEST_RUN);
  // The first word of a sentence may have its capital from there, and be no part of the name that follows.
  const isDoubtful = first === sentence.firstToken && index === first && end - first > 1;
  if (length <= one.longest || isDoubtful) return;
  one.longest = length;
  one.runFirst = words[first]?.lower ?? 0;
  one.runLast = words[end - 1]?.lower ?? 0;
  one.place = end - first === 1 ? 0 : index === first ? 1 : index === end - 1 ? 2 : 3;
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && HONORIFICS.has(token.text);
}

/** For each acronym that stands in brackets after a name, the last and first words of that name. */
function acronymExpansions({ tokens, words }: Told): Map<string, number> {
  const expansions = new Map<string, number>();
  for (let index = 1; index < tokens.length; index++) {
    if (tokens[index]?.text !== '(' || tokens[index + 2]?.text !== ')') continue;
    const acronym = tokens[index + 1]?.text ?? '';
    if (!isAcronym(acronym) || expansions.has(acronym)) continue;
    let first = index - 1;
    for (let back = index - 1; back >= Math.max(0, index - FARTHEST_INITIAL); back--)
      if (words[back]?.isCapitalised === true && words[back]?.text[0] === acronym[0]) first = back;
    expansions.set(acronym, mixed(2, words[index - 1]?.lower ?? 0, words[first]?.lower ?? 0));
  }
  return expansions;
}
