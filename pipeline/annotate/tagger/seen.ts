import type { MentionType, Sentence, Token } from '../../contract/annotation.ts';
import { knownAs, NameReader } from '../../lexicon/known-names.ts';
import { words } from '../../lexicon/words.ts';
import { joined, touches } from '../mentions/names/token-shapes.ts';
import { type CapitalRun, capitalRuns } from './capital-runs.ts';
import { documentEvidence, type Evidence } from './evidence.ts';
import { BEGIN, INSIDE, LAST, tagOf, TYPES, UNIT } from './tags.ts';
import type { WordFeatures } from './word-features.ts';

/** A document as the tagger sees it: what is known of each of its tokens. */
export interface Seen<Word extends WordFeatures = WordFeatures> {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** Part of speech of each token as a number. */
  readonly speech: Uint8Array;
  /** What the gazetteers say of the run of words in which a token stands: 0 nothing. */
  readonly known: Int32Array;
  /** What the rules say a token is: 0 outside, else by type, position and strength. */
  readonly ruled: Uint8Array;
  /** The run of capitals that a token stands in. */
  readonly runs: readonly (CapitalRun | undefined)[];
  /** What the whole document says of the word. */
  readonly evidence: readonly (Evidence | undefined)[];
}

/** A name as rules found it. */
export interface RuledName {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: MentionType;
  readonly strength: 0 | 1 | 2;
}

const LONGEST_KNOWN = 4;
const STRENGTHS = 3;
const PARTS_OF_SPEECH = words(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X SPACE',
);
const NUMBER_OF_POS = new Map(PARTS_OF_SPEECH.map((pos, index) => [pos, index + 1]));

/** What the tagger's features are made of. */
export function seenIn<Word extends WordFeatures>(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  ruled: readonly RuledName[],
  featuresOf: (text: string) => Word,
): Seen<Word> {
  const forms: Word[] = [];
  const speech = new Uint8Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    forms.push(featuresOf(token.text));
    speech[index] = NUMBER_OF_POS.get(token.pos) ?? 0;
  }
  const runs = capitalRuns(forms, sentences);
  return {
    tokens,
    words: forms,
    speech,
    known: knownRuns(tokens, sentences, forms),
    ruled: ruledTokens(tokens.length, ruled),
    runs,
    evidence: documentEvidence({ tokens, words: forms, sentences, runs }),
  };
}

function knownRuns(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  forms: readonly WordFeatures[],
): Int32Array {
  const known = new Int32Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    for (let index = firstToken; index < endToken; index++) {
      if (forms[index]?.isCapitalised !== true || (known[index] ?? 0) !== 0) continue;
      const { as, end } = longestKnown(tokens, forms, index, Math.min(endToken, index + LONGEST_KNOWN));
      for (let at = index; at < end; at++)
        known[at] = (as << 2) | (at === index ? BEGIN - 1 : at === end - 1 ? LAST - 1 : INSIDE - 1);
    }
  }
  return known;
}

interface KnownRun {
  readonly as: number;
  readonly end: number;
}

const NOT_KNOWN: KnownRun = { as: 0, end: 0 };

/** The longest known name of two words or more that begins at a token and ends by `limit`. */
function longestKnown(
  tokens: readonly Token[],
  forms: readonly WordFeatures[],
  first: number,
  limit: number,
): KnownRun {
  let longest = NOT_KNOWN;
  const begin = forms[first]?.plain;
  if (begin === undefined) return longestPutTogether(tokens, first, limit);
  reader.begin(begin);
  for (let at = first + 1; at < limit; at++) {
    const word = forms[at]?.plain;
    if (word === undefined) return longestPutTogether(tokens, first, limit);
    reader.add(word, !touches(tokens[at - 1], tokens[at]));
    const as = reader.knownAs();
    if (as !== 0) longest = { as, end: at + 1 };
  }
  return longest;
}

const reader = new NameReader();

/** The same for words whose letters may join with one another, by the words put together. */
function longestPutTogether(tokens: readonly Token[], first: number, limit: number): KnownRun {
  for (let end = limit; end > first + 1; end--) {
    const as = knownAs(joined(tokens.slice(first, end)));
    if (as !== 0) return { as, end };
  }
  return NOT_KNOWN;
}

function ruledTokens(count: number, names: readonly RuledName[]): Uint8Array {
  const ruled = new Uint8Array(count);
  for (const { firstToken, endToken, type, strength } of names) {
    const number = TYPES.indexOf(type);
    for (let at = firstToken; at < endToken; at++) {
      const position =
        endToken - firstToken === 1 ? UNIT : at === firstToken ? BEGIN : at === endToken - 1 ? LAST : INSIDE;
      ruled[at] = tagOf(number, position) * STRENGTHS + strength;
    }
  }
  return ruled;
}
