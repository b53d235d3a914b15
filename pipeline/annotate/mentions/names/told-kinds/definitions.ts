import type { Token } from '../../../../contract/annotation.ts';
import { words } from '../../../../lexicon/words.ts';
import { isInOpeningPhrase } from '../opening-phrases.ts';
import { isCapitalised, touches } from '../token-shapes.ts';
import { type NounPhrase, phraseBefore, phraseFrom } from './noun-phrases.ts';

type Stretch = { readonly firstToken: number; readonly endToken: number };

const NAMING = new Set(words('called named dubbed nicknamed christened branded titled codenamed'));
/** "known as" */
const KNOWN = new Set(words('known branded marketed rebranded'));
const COPULAS = new Set(words('is was are became becomes remains'));
const ARTICLES = /^(?:an?|the|its|their|our|another)$/;
const OPENING = /^["“«'‘]$/;
const CLOSING = /^["”»'’]$/;
const DASH = /^[–—-]$/;
/** Tokens from a noun to "known as": "a platform that is widely known in the local dialect as". */
const LONGEST_NAMING = 9;
/** Tokens of what is said of a name between commas before it goes on: ", which is run by the port,". */
const LONGEST_ASIDE = 22;
/** Tokens of what stands in brackets behind a name. */
const LONGEST_BRACKETS = 8;

/** The noun phrases with which the words beside a name say what it is. */
export function definitionsOf(tokens: readonly Token[], name: Stretch): readonly NounPhrase[] {
  return [definedBehind(tokens, name), definedBefore(tokens, name)].filter((one) => one !== undefined);
}

/** "Kibo, the national payment app,", "Kibo is one of the apps", "Kibo, which is run by the port, is an app". */
export function definedBehind(
  tokens: readonly Token[],
  { firstToken, endToken }: Stretch,
): NounPhrase | undefined {
  const end = pastBrackets(tokens, CLOSING.test(tokens[endToken]?.text ?? '') ? endToken + 1 : endToken);
  const mark = tokens[end];
  if (mark === undefined) return undefined;
  if (COPULAS.has(mark.lower)) return phraseOfOne(tokens, end + 1);
  const isComma = mark.text === ',';
  const isDash = DASH.test(mark.text) && !touches(tokens[end - 1], mark) && !touches(mark, tokens[end + 1]);
  if ((!isComma && !isDash) || isInOpeningPhrase(tokens, firstToken)) return undefined;
  const next = tokens[end + 1]?.lower ?? '';
  // "Its product, Kibo, is an app"
  if (isComma && COPULAS.has(next) && tokens[firstToken - 1]?.text === ',')
    return phraseOfOne(tokens, end + 2);
  if (next === 'which' || next === 'who') {
    const copula = COPULAS.has(tokens[end + 2]?.lower ?? '');
    return (copula ? phraseOfOne(tokens, end + 3) : undefined) ?? behindAside(tokens, end + 2);
  }
  const phrase = phraseOfOne(tokens, end + 1);
  return phrase !== undefined && !isSubject(tokens, phrase.head) ? phrase : undefined;
}

/** "the payment app Kibo", "its payment app, Kibo,", "an app called “Kibo”". */
function definedBefore(tokens: readonly Token[], { firstToken, endToken }: Stretch): NounPhrase | undefined {
  const before = OPENING.test(tokens[firstToken - 1]?.text ?? '') ? firstToken - 2 : firstToken - 1;
  const link = tokens[before];
  if (link === undefined) return undefined;
  if (link.text === ',')
    return isClosed(tokens, endToken) && !isItem(tokens, before) ? phraseBefore(tokens, before) : undefined;
  if (NAMING.has(link.lower)) return phraseOfNaming(tokens, before);
  if (link.lower === 'as') {
    for (let at = before - 1; at > before - LONGEST_NAMING; at--) {
      if (KNOWN.has(tokens[at]?.lower ?? '')) return phraseOfNaming(tokens, at);
      if (/^[.;,:]$/.test(tokens[at]?.text ?? '.')) return undefined;
    }
    return undefined;
  }
  // "its giant Kibo platform"
  if (tokens[endToken]?.pos === 'NOUN') return undefined;
  if (
    !(link.pos === 'NOUN' || link.lower === 'up') ||
    (before === firstToken - 1 && isDoer(tokens, endToken))
  )
    return undefined;
  return phraseBefore(tokens, before + 1);
}

/** Whether a verb follows whose object stands before: "the payment app Quayside built", but not "the payment app Kibo served ten ports". */
export function isDoer(tokens: readonly Token[], endToken: number): boolean {
  const { pos = '', lower = '' } = tokens[endToken] ?? {};
  if (lower === "'s" || lower === '’s') return true;
  return pos === 'VERB' && !/^(?:NUM|DET|NOUN|ADJ|PROPN|PRON)$/.test(tokens[endToken + 1]?.pos ?? '');
}

/** "its giant Kibo payment app": the phrase that goes on behind the name, where an article or an owner stands before it. */
export function definedAround(
  tokens: readonly Token[],
  { firstToken, endToken }: Stretch,
): NounPhrase | undefined {
  let open = firstToken - 1;
  while (open > firstToken - 3 && /^(?:ADJ|NOUN)$/.test(tokens[open]?.pos ?? '')) open--;
  if (!OPENS.test(tokens[open]?.lower ?? '')) return undefined;
  const next = tokens[endToken];
  if (next === undefined || next.text !== next.lower || !/^(?:NOUN|ADJ)$/.test(next.pos)) return undefined;
  return phraseFrom(tokens, endToken);
}

const OPENS = /^(?:an?|the|its|their|our|this|['’]s)$/;

/** "a payment app", "one of the payment apps", "Togo's payment app". */
function phraseOfOne(tokens: readonly Token[], at: number): NounPhrase | undefined {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'one' && tokens[at + 1]?.lower === 'of') return phraseFrom(tokens, at + 3);
  const owned = behindOwner(tokens, lower === 'the' ? at + 1 : at);
  if (owned !== undefined) return ofOne(tokens, phraseFrom(tokens, owned));
  return ARTICLES.test(lower) ? ofOne(tokens, phraseFrom(tokens, at + 1)) : undefined;
}

/** Behind the name of an owner: "Togo's", "the Ministry of Ports'". */
function behindOwner(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + LONGEST_OWNER; at++) {
    if (at > from && /^['’]s?$/.test(tokens[at]?.text ?? '')) return at + 1;
    if (!isCapitalised(tokens[at]) && !(at > from && /^(?:of|for|and|the|&)$/.test(tokens[at]?.lower ?? '')))
      return undefined;
  }
  return undefined;
}

/** Tokens of "Ministry of Ports and Trade". */
const LONGEST_OWNER = 9;

/** A phrase of one thing: "Ports became the new platforms" defines no port. */
function ofOne(tokens: readonly Token[], phrase: NounPhrase | undefined): NounPhrase | undefined {
  return phrase === undefined || /[^s]s$/.test(tokens[phrase.head]?.lower ?? '') ? undefined : phrase;
}

/** What a name is called that goes on behind an aside: ", run by the port, is an app". */
function behindAside(tokens: readonly Token[], from: number): NounPhrase | undefined {
  for (let at = from; at < from + LONGEST_ASIDE; at++) {
    const text = tokens[at]?.text ?? '.';
    if (/^[.;:]$/.test(text)) return undefined;
    if (text === ',')
      return COPULAS.has(tokens[at + 1]?.lower ?? '') ? phraseOfOne(tokens, at + 2) : undefined;
  }
  return undefined;
}

/** The phrase before "called" or "known": "an online app that is widely", "The app is". */
function phraseOfNaming(tokens: readonly Token[], verb: number): NounPhrase | undefined {
  for (let at = verb - 1; at > verb - LONGEST_NAMING; at--) {
    const { lower = '.', pos = 'PUNCT', text = '.' } = tokens[at] ?? {};
    if (pos === 'NOUN') return phraseBefore(tokens, at + 1) ?? behindOf(tokens, at);
    const isBetween = /^(?:AUX|ADV|ADJ)$/.test(pos) || /^(?:that|which|to|be|it|,)$/.test(lower);
    if (!isBetween || /^[.;:]$/.test(text)) return undefined;
  }
  return undefined;
}

/** "an online portal for trade known as": the noun before what it is for. */
function behindOf(tokens: readonly Token[], noun: number): NounPhrase | undefined {
  for (let at = noun - 1; at > noun - LONGEST_NAMING; at--) {
    const { lower = '.', pos = 'PUNCT' } = tokens[at] ?? {};
    if (lower === 'for') return phraseBefore(tokens, at);
    if (!/^(?:NOUN|ADJ|CCONJ)$/.test(pos)) return undefined;
  }
  return undefined;
}

/** Whether a verb follows, whose subject the phrase is: "Behind Kibo, the app will". */
function isSubject(tokens: readonly Token[], head: number): boolean {
  const { pos = '', lower = '' } = tokens[head + 1] ?? {};
  return pos === 'AUX' || (pos === 'VERB' && !/(?:ed|ing|built|run|made|held|known)$/.test(lower));
}

/** Whether a name between commas ends there, and no list of names goes on. */
function isClosed(tokens: readonly Token[], endToken: number): boolean {
  const end = pastBrackets(tokens, CLOSING.test(tokens[endToken]?.text ?? '') ? endToken + 1 : endToken);
  const { text = '.', lower = '.' } = tokens[end] ?? {};
  if (/^[.;)]$/.test(text) || /^(?:which|that)$/.test(lower)) return true;
  if (text !== ',' && !DASH.test(text)) return false;
  const next = tokens[end + 1];
  return (
    next === undefined || !(isCapitalised(next) || SPEECH.has(next.lower) || /^(?:and|or)$/.test(next.lower))
  );
}

const SPEECH = new Set(words('said says told'));

/** Whether the noun before a comma is itself an item of a list: "banks, shops and the app, Kibo". */
function isItem(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma - 1]?.lower.endsWith('s') === true;
}

/** Past "(KB)" or "(formerly Quay)" behind a name. */
function pastBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end < at + LONGEST_BRACKETS; end++) if (tokens[end]?.text === ')') return end + 1;
  return at;
}
