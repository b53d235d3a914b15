/**
 * wink-nlp as the one who knows words: it splits stretches of text and tells what each token may be. Its rules for ends of sentences
 * and for parts of speech are run elsewhere (`machine.ts`), over what is remembered of each stretch.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { bitsOf, fieldsOf, isSplit, machinesOf, otherVersion, resultOf, wordListOf } from './wink-parts.ts';
import { type WinkModel, type WinkToken, winkTokens } from './wink-tokens.ts';

/** Splits stretches of text without white space into tokens as wink-nlp does. */
export interface Wink {
  /** The tokens of a stretch by itself; they depend on nothing that was read before. */
  readonly split: (stretch: string) => WinkToken[];
  /** Names of parts of speech by their numbers. */
  readonly tagNames: readonly string[];
  /** The number of the word that a line break is. */
  readonly lineBreak: number;
  /** Rules for ends of sentences and for parts of speech: state machines as wink-nlp writes them, to be run one after the other. */
  readonly endMachines: readonly string[];
  readonly tagMachines: readonly string[];
}

interface WornWink extends Wink {
  readonly isWorn: () => boolean;
}

/** Words of the model (90 000) and words met and forgotten, after which wink-nlp is made anew: some 60 MB of them. */
const MOST_WORDS = 400_000;

let wink: WornWink | undefined;

/** wink-nlp, made at the first call and after some hundred thousand new words; it takes a tenth of a second. */
export function sharedWink(): Wink {
  if (wink === undefined || wink.isWorn()) wink = newWink();
  return wink;
}

/** What wink-nlp reads when it is made but not when it splits, and what would take it time. */
const NO_RULES = { machines: [], transformers: [] };
const NOTHING_FOUND = { machines: ['[100,0,{"0":{}},{},{},{}]'] };
const UNUSED = {
  pos: () => NO_RULES,
  ner: () => NO_RULES,
  negation: () => NOTHING_FOUND,
  sa: () => NOTHING_FOUND,
};

function newWink(): WornWink {
  const core = resultOf(model.core);
  const features = fieldsOf(fieldsOf(core)['features']);
  const words = wordListOf(features['lexeme']);
  const others = ['prefix', 'suffix', 'shape'].map((name) => {
    const learned = wordListOf(features[name]);
    return { learned, size: learned.list.length };
  });
  const known = winkModel(features);
  const remembered = rememberedTokens();
  let read: WinkToken[] = [];
  // wink-nlp hands what it has split to the function that is to set the ends of sentences.
  const setter = (_ends: unknown, split: unknown): void => {
    if (!isSplit(split)) throw otherVersion();
    read = winkTokens(split, known, remembered);
  };
  const nlp = winkNLP({ ...model, ...UNUSED, core: () => core, sbd: () => ({ ...NO_RULES, setter }) }, [
    'sbd',
  ]);
  let firstMet = words.list.length;
  return {
    split(stretch) {
      nlp.readDoc(stretch);
      // A word met stays known to wink-nlp and would be split otherwise the next time ("Zuvaro’s" once "Zuvaro’sשלום" was read).
      // The list keeps its length: wink-nlp has another, private one that must stay as long.
      for (; firstMet < words.list.length; firstMet++) {
        delete words.hash[words.list[firstMet] ?? ''];
        words.list[firstMet] = '';
      }
      for (const { learned, size } of others) {
        for (const value of learned.list.splice(size)) delete learned.hash[value];
        learned.index = size;
      }
      return read;
    },
    tagNames: known.tagNames,
    lineBreak: words.hash['\n'] ?? -1,
    endMachines: machinesOf(model.sbd),
    tagMachines: machinesOf(model.pos),
    isWorn: () => words.list.length > MOST_WORDS,
  };
}

/** One token for all places in which it is written. */
function rememberedTokens(): (key: string, make: () => WinkToken) => WinkToken {
  const tokens = new Map<string, WinkToken>();
  return (key, make) => {
    const known = tokens.get(key);
    if (known !== undefined) return known;
    const token = make();
    tokens.set(key, token);
    return token;
  };
}

function winkModel(features: Readonly<Record<string, unknown>>): WinkModel {
  const tagNames = fieldsOf(features['pos'])['list'];
  const clusters = fieldsOf(features['posClusters'])['list'];
  const { lemmatize } = model.addons;
  if (!Array.isArray(tagNames) || !Array.isArray(clusters) || typeof lemmatize !== 'function')
    throw otherVersion();
  return {
    tagNames: tagNames.map(String),
    clusters: Uint32Array.from(clusters, bitsOf),
    lemmaOf: (word, tag, lexicon) => String(lemmatize(word, tag, lexicon)),
  };
}
