import type { WinkLexicon, WinkSplit } from './wink-parts.ts';

/** A token of wink-nlp by itself, whatever stands beside it. */
export interface WinkToken {
  /** As it stands in the text, but for contractions of which the text has other letters. */
  readonly written: string;
  /** Number of its most likely part of speech. */
  readonly tag: number;
  /** Whether it has this part of speech wherever it stands, as the parts of contractions have. */
  readonly isFixed: boolean;
  /** The parts of speech that it may have, a bit each. */
  readonly tags: number;
  /** By what the rules for parts of speech know it; 0 where they know it by its part of speech. */
  readonly tagEvent: number;
  /** By what the rules for ends of sentences know it without and with white space before it. */
  readonly endEvent: number;
  readonly spacedEndEvent: number;
  /** Its lemma where it has that part of speech. */
  readonly lemma: (tag: number) => string | undefined;
}

/** What wink-nlp's model says of words beside its lexicon. */
export interface WinkModel {
  readonly tagNames: readonly string[];
  /** The parts of speech of each group of words, a bit each. */
  readonly clusters: Uint32Array;
  readonly lemmaOf: (word: string, tag: string, lexicon: WinkLexicon) => string;
}

/**
 * A token is four numbers: its word; white space before it and above that the normal form of a part of a contraction; the lemma of
 * such a part and above that its part of speech; a flag.
 */
const TOKEN_SIZE = 4;
const FIRST_CONTRACTED = 65_536;
const LEMMA_BITS = 20;
const LEMMA_MASK = 2 ** LEMMA_BITS - 1;
const TAG_MASK = 63;
/** Events are numbers of words and, above all of these, hints: what several words have in common. */
const FIRST_HINT = 1_080_000;
const MARK = 4;
const SPACED_MARK = 6;
const ABBREVIATION = 7;
const INITIAL = 8;
const NOUN = 8;

/** The tokens of a text; `remembered` gives the one made before for a key, or keeps what is made now. */
export function winkTokens(
  { tokens, cache }: WinkSplit,
  model: WinkModel,
  remembered: (key: string, make: () => WinkToken) => WinkToken,
): WinkToken[] {
  const found: WinkToken[] = [];
  for (let at = 0; at < tokens.length; at += TOKEN_SIZE) {
    const [word = 0, form = 0, tag = 0] = tokens.slice(at, at + TOKEN_SIZE);
    const isContracted = form >= FIRST_CONTRACTED;
    // A word that the model does not have gets its part of speech from its letters and its kind alone.
    const key = isContracted
      ? `${word} ${form} ${tag}`
      : `${String(cache.property(word, 'tokenType'))} ${cache.value(word) ?? ''}`;
    found.push(
      remembered(key, () =>
        isContracted ? partOfContraction(word, form, tag, cache, model) : wordAlone(word, cache, model),
      ),
    );
  }
  return found;
}

function partOfContraction(
  word: number,
  form: number,
  packed: number,
  lexicon: WinkLexicon,
  { clusters }: WinkModel,
): WinkToken {
  const lemma = lexicon.value(packed & LEMMA_MASK);
  return {
    written: lexicon.value(word) ?? '',
    tag: (packed >>> LEMMA_BITS) & TAG_MASK,
    isFixed: true,
    ...eventsOf(word, lexicon.nox(form), lexicon),
    tags: tagsOf(lexicon.nox(form), lexicon, clusters),
    lemma: () => lemma,
  };
}

function wordAlone(
  word: number,
  lexicon: WinkLexicon,
  { clusters, tagNames, lemmaOf }: WinkModel,
): WinkToken {
  const normal = lexicon.normal(word);
  const mapped = lexicon.mappedSpelling(word);
  const text = lexicon.value(normal) ?? '';
  const only =
    numberOf(lexicon, mapped, 'isSLemma') === 1
      ? lexicon.value(numberOf(lexicon, mapped, 'lemma'))
      : undefined;
  return {
    written: lexicon.value(word) ?? '',
    tag: lexicon.posOf(mapped) || NOUN,
    isFixed: false,
    ...eventsOf(word, normal, lexicon),
    tags: tagsOf(normal, lexicon, clusters),
    lemma: (tag) => only ?? lemmaOf(text, tagNames[tag] ?? '', lexicon),
  };
}

function eventsOf(
  word: number,
  normal: number,
  lexicon: WinkLexicon,
): Pick<WinkToken, 'tagEvent' | 'endEvent' | 'spacedEndEvent'> {
  const tagHint = numberOf(lexicon, word, 'posHint');
  const endHint = numberOf(lexicon, normal, 'sbdHint') || numberOf(lexicon, word, 'sbdHint');
  const endEvent = endHint === 0 ? eventOfAbbreviation(normal, lexicon) : FIRST_HINT + endHint;
  return {
    tagEvent: tagHint === 0 ? 0 : FIRST_HINT + tagHint,
    endEvent,
    spacedEndEvent: endHint === MARK ? FIRST_HINT + SPACED_MARK : endEvent,
  };
}

function eventOfAbbreviation(normal: number, lexicon: WinkLexicon): number {
  if (numberOf(lexicon, normal, 'isAbbrev') === 0) return normal;
  return FIRST_HINT + (lexicon.value(normal)?.length === 2 ? INITIAL : ABBREVIATION);
}

function tagsOf(normal: number, lexicon: WinkLexicon, clusters: Uint32Array): number {
  return clusters[numberOf(lexicon, normal, 'lexemeCID')] ?? 0;
}

function numberOf(lexicon: WinkLexicon, word: number, property: string): number {
  return Number(lexicon.property(word, property));
}
