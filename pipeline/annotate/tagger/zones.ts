import type { Sentence, Token } from '../../contract/annotation.ts';
import { KNOWN } from '../../lexicon/known-names.ts';
import { isCommonWord } from '../../lexicon/common-words.ts';
import { memoized } from '../../text/memoized.ts';
import { COUNTRY, wordClasses } from './word-classes.ts';
import type { WordFeatures } from './word-features.ts';

/** A stretch of tokens outside which no name is looked for; `[firstToken, endToken)`. */
export interface Zone {
  readonly firstToken: number;
  readonly endToken: number;
}

const MOST_LINKS = 3;
const SHORTEST_LOWER = 4;
const KNOWN_NAMES = KNOWN.city | KNOWN.given | COUNTRY;

/**
 * The stretches of a sentence that may be names or several in a row: words with a capital or digit, the few small words between
 * two of them, and common nouns behind them that end names. Three tokens of four are in none. In a sentence in lower case, words
 * that the gazetteer knows as names count.
 */
export function nameZones(
  tokens: readonly Token[],
  words: readonly WordFeatures[],
  sentence: Sentence,
): Zone[] {
  const { firstToken, endToken } = sentence;
  const isInformal = isLowerCase(words, sentence);
  const zones: { firstToken: number; endToken: number; mayBeName: boolean }[] = [];
  let links = 0;
  for (let index = firstToken; index < endToken; index++) {
    const word = words[index];
    if (word === undefined) break;
    const last = zones.at(-1);
    const mayBeName = word.role === 'name' || (isInformal && isKnownInLower(word.text));
    if (mayBeName || word.role === 'part') {
      if (last !== undefined && index - last.endToken === links) {
        last.endToken = index + 1;
        last.mayBeName ||= mayBeName;
      } else {
        const first = index - lowerBeginning(tokens, index, firstToken);
        zones.push({ firstToken: first, endToken: index + 1, mayBeName });
      }
      links = 0;
    } else if (word.role === 'tail' && last?.endToken === index) {
      last.endToken = index + 1;
      last.mayBeName = true;
      links = 0;
    } else if (word.role === 'link' && links < MOST_LINKS) {
      links++;
    } else {
      links = -1;
    }
  }
  return zones.filter((zone) => zone.mayBeName);
}

/** Whether no word but the first has a capital, as in hasty messages. */
function isLowerCase(words: readonly WordFeatures[], { firstToken, endToken }: Sentence): boolean {
  for (let index = firstToken + 1; index < endToken; index++)
    if (words[index]?.isCapitalised === true && words[index]?.text !== 'I') return false;
  return true;
}

const isKnownInLower = memoized((text): boolean => {
  if (text.length < SHORTEST_LOWER || isCommonWord(text)) return false;
  return (wordClasses(`${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`) & KNOWN_NAMES) !== 0;
});

/** 1 for "afrol" in "afrol News": a word before a capital that wink-nlp takes for a name or does not know; else 0. */
function lowerBeginning(tokens: readonly Token[], index: number, from: number): 0 | 1 {
  const before = tokens[index - 1];
  if (index <= from || before === undefined) return 0;
  return (before.pos === 'PROPN' || before.pos === 'X') && /^\p{Ll}{3,}$/u.test(before.text) ? 1 : 0;
}
