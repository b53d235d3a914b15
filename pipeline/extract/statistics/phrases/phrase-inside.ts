import type { Token } from '../../../contract/annotation.ts';
import { TREND_WORDS } from '../../../lexicon/comparators.ts';

/** Parts of speech that a noun phrase with its complements is made of. */
const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'ADP', 'PART', 'CCONJ', 'ADV']);

const POSSESSIVES = /^(?:its|their|his|her|our|my|your)$/;

const BARRED = /^(?:as|that|which|who|while|when|where|if|because|but|or|than|said|[,;:()“”"—–])$/;

/** "said on Wednesday revenue rose": the day belongs to what is said before it. */
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

const BEFORE_DAY = /^(?:on|said|says)$/;

/** Whether the token before `first` belongs to the phrase. A new article begins a new phrase: "in rural homes | this share", "in 2022 | the price". */
export function isInside(tokens: readonly Token[], first: number, last: number): boolean {
  const [token, own] = [tokens[first - 1], tokens[first]];
  if (token === undefined) return false;
  // "users consuming less than 5 GB"
  if (token.lower === 'than' && own?.pos === 'NUM' && tokens[first - 3]?.lower.endsWith('ing')) return true;
  if (BARRED.test(token.lower)) return joinsAlternatives(tokens, first - 1);
  // "to QAR 7.3 billion and the customer base": what is before "and" is another figure.
  if (
    token.lower === 'and' &&
    /^(?:[mb]illion|trillion|percent|cent|%|crore|lakh)$/.test(tokens[first - 2]?.lower ?? '')
  )
    return false;
  // "was online and subscriptions": what is before "and" is said of others.
  const said = tokens[first - 2];
  if (token.lower === 'and' && /^(?:ADJ|ADV)$/.test(said?.pos ?? '') && isSaidOf(first - 3, tokens))
    return false;
  // "prosecution and a fine of $5"
  if (token.lower === 'and' && /^an?$/.test(own?.lower ?? '')) return false;
  if (WEEKDAY.test(token.lower) && own?.lower !== "'s" && BEFORE_DAY.test(tokens[first - 2]?.lower ?? ''))
    return false;
  if (first < last && (own?.pos === 'DET' || POSSESSIVES.test(own?.lower ?? '')))
    if (/^(?:NOUN|PROPN|NUM)$/.test(token.pos) || token.lower === 'alone') return false;
  if (INSIDE.has(token.pos) || POSSESSIVES.test(token.lower) || /^(?:['’]s?|-)$/.test(token.text))
    return true;
  return isAdjective(token, own, tokens[first - 2]);
}

/** "was", "was currently" */
function isSaidOf(at: number, tokens: readonly Token[]): boolean {
  return tokens[tokens[at]?.pos === 'ADV' ? at - 1 : at]?.lemma === 'be';
}

/** "A new truck or van": two nouns without an article between them. */
function joinsAlternatives(tokens: readonly Token[], or: number): boolean {
  const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';
  return tokens[or]?.lower === 'or' && isNoun(tokens[or - 1]) && isNoun(tokens[or + 1]);
}

/** "Running costs". */
const OF_COSTS =
  /^(?:running|operating|housing|living|building|licensing|training|roaming|mailing|borrowing|lending|waiting|processing)$/;

const COSTS = /^(?:costs?|charges?|expenses?|expenditure|fees?|rates?|times?|income|profits?|loss(?:es)?)$/;

const AS_MODIFIERS =
  /^(?:download|upload|search|access|support|transfer|transport|exchange|design|test|call|trade)$/;

/** "Fixed lines", "registered users": a participle before its noun that no subject or auxiliary makes a verb. */
function isAdjective({ pos, lower }: Token, next: Token | undefined, before: Token | undefined): boolean {
  // "Of 367 million, Wired Internet users are 21 million"
  const isTitled = next?.pos === 'PROPN' && /^(?:,|and|)$/.test(before?.lower ?? '');
  if (pos !== 'VERB' || !(/^(?:NOUN|ADJ)$/.test(next?.pos ?? '') || isTitled)) return false;
  // "mobile download speed"
  if (AS_MODIFIERS.test(lower))
    return (
      /^(?:average|median)$/.test(before?.lower ?? '') ||
      before?.pos === 'ADJ' ||
      (before?.pos === 'NOUN' && !before.lower.endsWith('s'))
    );
  // "developed and developing economies"
  if (lower === 'developing' && before?.lower === 'and') return true;
  // "the net carrying amount"
  if (lower.endsWith('ing'))
    return (
      before?.pos === 'DET' ||
      before?.pos === 'ADJ' ||
      (OF_COSTS.test(lower) && COSTS.test(next?.lower ?? ''))
    );
  if (!lower.endsWith('ed')) return false;
  // "New" may be taken for an adverb.
  if (before?.lower === 'and') return !TREND_WORDS.has(lower) && /^(?:ADJ|PROPN)$/.test(next?.pos ?? '');
  return before === undefined || /^(?:DET|ADP|SCONJ|PUNCT|ADJ)$/.test(before.pos) || before.lower === 'new';
}
