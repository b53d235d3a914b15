import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import { memoized } from '../text/memoized.ts';

/** A list of strings that wink-nlp lengthens with every string it has not met, and where each stands in it. */
interface Learned {
  readonly hash: Record<string, number>;
  readonly list: string[];
  index: number;
}

interface Tagger {
  readonly nlp: WinkMethods;
  /** The words of the model and those met since. */
  readonly words: Learned;
  /** Words before this one are the model's, were forgotten or may stay. */
  firstMet: number;
  /** Prefixes and the like of the words, and how many the model has. */
  readonly features: readonly { readonly learned: Learned; readonly size: number }[];
}

/** Words of the model (90 000) and words met, forgotten ones too, after which the tagger is made anew: some 60 MB of them. */
const MOST_WORDS = 400_000;
let tagger: Tagger | undefined;

/**
 * Words that wink-nlp may remember: letters alone are one word of one kind to it wherever they stand, whether it met them before or
 * not. The currencies are the exception: it takes them for signs where it meets them beside a number.
 */
const SAME_ANYWHERE = /^(?!(?:aud|gbp|inr|usd)$)[a-z]{2,}$/i;

/**
 * wink-nlp with sentence boundaries and parts of speech, as if it had read nothing before. It keeps each word that it meets and
 * then splits later texts otherwise ("Zuvaro’s" is one word once "Zuvaro’s—that" was read), so what one article gives would
 * depend on the articles before it. Takes a call for each article; making wink-nlp anew each time would cost a quarter of a second.
 */
export function freshWink(): WinkMethods {
  if (tagger === undefined || tagger.words.list.length > MOST_WORDS) tagger = newTagger();
  else forget(tagger);
  return tagger.nlp;
}

function newTagger(): Tagger {
  const core: unknown = typeof model.core === 'function' ? model.core() : undefined;
  const features = fieldsOf(fieldsOf(core)['features']);
  const words = features['lexeme'];
  const others = ['prefix', 'suffix', 'shape'].map((name) => features[name]);
  if (!isLearned(words) || !others.every(isLearned))
    throw new TypeError(
      'This version of wink-nlp keeps its words in another way than annotate/wink.ts knows.',
    );
  return {
    nlp: winkNLP({ ...model, core: () => core, featureFn: rememberingFeatures }, ['sbd', 'pos']),
    words,
    firstMet: words.list.length,
    features: others.map((learned) => ({ learned, size: learned.list.length })),
  };
}

/** The model's functions from a word to its features; those that ask for the word alone, and take long, remember what they gave. */
function rememberingFeatures(config: unknown): unknown {
  const features = typeof model.featureFn === 'function' ? fieldsOf(model.featureFn(config)) : {};
  const remembering = ['shape', 'lutCase', 'isAbbrev'].flatMap((name) => {
    const feature = features[name];
    return typeof feature === 'function' ? [[name, memoized((word) => feature(word))]] : [];
  });
  return { ...features, ...Object.fromEntries(remembering) };
}

function forget(used: Tagger): void {
  const { hash, list } = used.words;
  // The list keeps its length: wink-nlp has another, private one that must stay as long.
  for (; used.firstMet < list.length; used.firstMet++) {
    const word = list[used.firstMet] ?? '';
    if (SAME_ANYWHERE.test(word)) continue;
    delete hash[word];
    list[used.firstMet] = '';
  }
  // The words that stay point at these, but nothing asks for them once a word has its part of speech.
  for (const { learned, size } of used.features) {
    for (const value of learned.list.splice(size)) delete learned.hash[value];
    learned.index = size;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isLearned(value: unknown): value is Learned {
  const { hash, list, index } = fieldsOf(value);
  return typeof hash === 'object' && hash !== null && Array.isArray(list) && typeof index === 'number';
}
