import type { Mention, Token } from '../../../contract/annotation.ts';
import { SAYING_VERBS } from '../../../lexicon/cues.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';

/** Tokens of titles and forms of address before a name. */
const LONGEST_ADDRESS = 6;
/** Tokens of "Quay Authority Deputy Director for Ports and Trade Dr." before a name. */
const LONGEST_TITLE = 12;
const POSSESSIVES = new Set(['his', 'her']);

/** How prominent a mention of a person is in its sentence. */
export const RANK = {
  speaks: 0,
  /** The subject behind a participle that opens the sentence: "Swearing in Omar Khalil, Minister Silva promised". */
  isSubject: 1,
  isNamed: 2,
  /** Whose something is, or by whom. */
  isAside: 3,
};

/** The rank of a mention; the lower, the more prominent. */
export function rankOf(tokens: readonly Token[], { firstToken, endToken, form }: Mention): number {
  if (isSaying(tokens[endToken])) return RANK.speaks;
  if (isBehindSaying(tokens, firstToken) && !goesOn(tokens[endToken])) return RANK.speaks;
  if (tokens[endToken]?.text === ',' && isSaying(tokens[endToken + 1]) && !isInRelative(tokens, firstToken))
    return RANK.speaks;
  const isOwner =
    tokens[endToken]?.lower === "'s" ||
    (form === 'pronoun' && POSSESSIVES.has(tokens[firstToken]?.lower ?? ''));
  if (isOwner || isAgent(tokens, firstToken)) return RANK.isAside;
  return isSubjectBehindParticiple(tokens, firstToken, endToken) ? RANK.isSubject : RANK.isNamed;
}

/** Tokens from the participle that opens a sentence to the subject behind it. */
const LONGEST_OPENING = 40;

function isSubjectBehindParticiple(tokens: readonly Token[], name: number, end: number): boolean {
  if (!goesOn(tokens[end])) return false;
  let comma = name - 1;
  while (name - comma < LONGEST_TITLE && isInTitle(tokens[comma])) comma--;
  if (tokens[comma]?.text !== ',') return false;
  for (let at = comma - 1; at >= Math.max(0, comma - LONGEST_OPENING); at--) {
    const { text = '', pos } = tokens[at] ?? {};
    if (at > 0 && !/^[.!?:;”"]$/.test(tokens[at - 1]?.text ?? '')) continue;
    // With a capital it may pass for a name: "Swearing in".
    const isVerb = pos === 'VERB' || /^(?:DET|ADP)$/.test(tokens[at + 1]?.pos ?? '');
    return isVerb && /^(?!According$)\p{Lu}\p{Ll}+ing$/u.test(text);
  }
  return false;
}

/** `…,” said Ana Silva`, ", said Quay Bank Governor Ana Silva", but not "They questioned Ana Silva". */
function isBehindSaying(tokens: readonly Token[], firstToken: number): boolean {
  const lowest = Math.max(0, firstToken - LONGEST_TITLE);
  let isParted = false;
  let hasOffice = false;
  for (let at = firstToken - 1; at > lowest; at--) {
    const token = tokens[at];
    if (isSaying(token)) return tokens[at - 1]?.pos === 'PUNCT' && (hasOffice || !isParted);
    // "said the Minister of Ports, Dr. Ana Silva", but not "said Tom Reed, Ana Silva having left"
    if (token?.text === ',' && !isParted) isParted = true;
    else if (!isInTitle(token)) return false;
    hasOffice ||= isOfficeHead(token?.lower ?? '');
  }
  return false;
}

function isInTitle(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return /^(?:NOUN|PROPN|ADJ|DET)$/.test(token.pos) || /^(?:of|for|and|&|\.|-|['’]s)$/.test(token.lower);
}

/** Tokens from "who" to a name in its clause. */
const LONGEST_RELATIVE = 12;

/** "Omar Khalil, who trains Ana Silva, said": Khalil says it. */
function isInRelative(tokens: readonly Token[], name: number): boolean {
  for (let at = name - 1; at > Math.max(0, name - LONGEST_RELATIVE); at--) {
    const { lower = '' } = tokens[at] ?? {};
    if (lower === 'who' || lower === 'whose' || lower === 'which') return tokens[at - 1]?.text === ',';
    if (/^[,;:.)]$/.test(lower)) return false;
  }
  return false;
}

/** "Ana Silva, a jurist, said the president had left": who is named behind the verb is the subject of what is said. */
function goesOn(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX' || /^['’]s$/.test(token?.text ?? '');
}

/** "by" before a name and what stands before it: "the Board, chaired by H.E. President Omar Khalil, named Ana Silva". */
function isAgent(tokens: readonly Token[], firstToken: number): boolean {
  let at = firstToken - 1;
  while (firstToken - at < LONGEST_ADDRESS && (tokens[at]?.pos === 'PROPN' || tokens[at]?.text === '.')) at--;
  return tokens[at]?.lower === 'by';
}

function isSaying(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && SAYING_VERBS.has(token.lemma);
}
