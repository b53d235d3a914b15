import type { Token } from '../../../../contract/annotation.ts';
import { words } from '../../../../lexicon/words.ts';
import { isHyphen } from '../token-shapes.ts';

/** A noun phrase in small letters without its article: "national payment app". */
export interface NounPhrase {
  readonly firstToken: number;
  /** Its last noun, which says what it is of. */
  readonly head: number;
}

/** Tokens of "country's first AI-powered tax filing". */
const LONGEST = 12;
const DETERMINERS = new Set(words("a an the this that another its their our his her your my 's ’s"));

/** Its last noun in small letters, with what a hyphen joins to it where that makes another noun of it: "start-up". */
export function nounOf(tokens: readonly Token[], { head }: NounPhrase): string {
  const noun = tokens[head]?.lower ?? '';
  return noun === 'up' && isHyphen(tokens[head - 1]) ? `${tokens[head - 2]?.lower ?? ''}-up` : noun;
}

/** The noun phrase that begins at a token: "payment app" of "payment app that works", "portal" of "ministry's portal developed by". */
export function phraseFrom(tokens: readonly Token[], from: number): NounPhrase | undefined {
  let [firstToken, head]: [number, number | undefined] = [from, undefined];
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isOwner(token)) {
      [firstToken, head] = [at + 1, undefined];
      continue;
    }
    if (isHyphen(token)) {
      head = undefined;
      continue;
    }
    const isNoun = token.pos === 'NOUN' || token.pos === 'PROPN';
    // "an app Kenya uses"
    if (isNoun && head !== undefined && isWord(tokens[head]) && /^\p{Lu}\p{Ll}/u.test(token.text)) break;
    if (isNoun) head = at;
    else if (head !== undefined && !joinsNouns(tokens, at)) break;
    else if (head === undefined && !isModifier(tokens, at)) break;
  }
  return head === undefined ? undefined : { firstToken, head };
}

/** The noun phrase that ends before a token, where an article or an owner opens it: "payment app" of "its first payment app, Kibo". */
export function phraseBefore(tokens: readonly Token[], end: number): NounPhrase | undefined {
  const head = end - 1;
  const last = tokens[head];
  if (
    last === undefined ||
    !(last.pos === 'NOUN' || last.text === 'ID' || nounOf(tokens, { firstToken: head, head }) === 'start-up')
  )
    return undefined;
  for (let at = head - 1; at > head - LONGEST; at--) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (DETERMINERS.has(token.lower)) return { firstToken: at + 1, head };
    const isPart = token.pos === 'NOUN' || token.pos === 'PROPN' || joinsNouns(tokens, at);
    if (!isPart && !isHyphen(token) && !isModifier(tokens, at)) return undefined;
  }
  return undefined;
}

/** Whether a token before a noun says more of it: "new", "first", "AI-powered", "centralised". */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isHyphen(tokens[at - 1]) || isHyphen(tokens[at + 1])) return true;
  if (token.pos === 'VERB') return /(?:ed|ing)$/.test(token.lower) || token.lower === 'built';
  return token.pos === 'ADJ' || token.pos === 'NUM' || token.pos === 'ADV';
}

/** "and" of "a clearance and records system". */
function joinsNouns(tokens: readonly Token[], at: number): boolean {
  const isAnd = tokens[at]?.lower === 'and' && /^(?:NOUN|ADJ)$/.test(tokens[at - 1]?.pos ?? '');
  return isAnd && /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '') && tokens[at + 2]?.pos === 'NOUN';
}

function isOwner({ text }: Token): boolean {
  return text === "'s" || text === '’s';
}

/** A word in small letters. */
function isWord(token: Token | undefined): boolean {
  return token !== undefined && token.text === token.lower;
}
