import type { Mention, Token } from '../../contract/annotation.ts';
import { LETTERS_BEHIND_NAMES } from '../../lexicon/letters-behind-names.ts';
import { words } from '../../lexicon/words.ts';
import type { PatternIndex } from './pattern-index.ts';

const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);
const OPENING_QUOTES = new Set(['"', '“', '«']);
const CLOSING_QUOTES = new Set(['"', '”', '»']);

/**
 * The token after another name of the same thing that stands in brackets behind a name, as in "World Ports Union (WPU)", or after the
 * mark that closes a name in quotation marks; the end of the name itself where there is neither.
 */
export function pastAlias(index: PatternIndex, mention: Mention): number {
  const end = pastOtherName(index, mention);
  return mention.type === 'event' && mention.form === 'name' && end === mention.endToken
    ? pastGathering(index.annotation.tokens, end)
    : end;
}

/** "the Digital Quay 2024 international forum": what says of an event what it is stands behind its name as well. */
function pastGathering(tokens: readonly Token[], endToken: number): number {
  for (let at = endToken; at < endToken + LONGEST_KIND; at++) {
    const { lower = '', text = '', pos = '' } = tokens[at] ?? {};
    if (text !== lower || (pos !== 'ADJ' && pos !== 'NOUN')) return endToken;
    if (GATHERINGS.has(lower)) return at + 1;
  }
  return endToken;
}

/** Tokens: "international technology forum". */
const LONGEST_KIND = 4;

const GATHERINGS = new Set(
  words('forum conference summit exhibition congress festival symposium event meeting'),
);

function pastOtherName(
  { annotation, mentionAt }: PatternIndex,
  { type, entity, firstToken, endToken }: Mention,
): number {
  const { tokens, mentions } = annotation;
  const isQuoted = OPENING_QUOTES.has(tokens[firstToken - 1]?.text ?? '');
  if (isQuoted) {
    // American quotation marks close behind a comma.
    const mark = tokens[endToken]?.text === ',' ? endToken + 1 : endToken;
    if (CLOSING_QUOTES.has(tokens[mark]?.text ?? '')) return mark + 1;
  }
  if (type === 'person') {
    const past = pastHonours(tokens, endToken);
    if (past > endToken) return past;
  }
  // "Ports Commission, (PC)"
  const isBehindComma = type === 'organization' && tokens[endToken]?.text === ',';
  const open = isBehindComma ? endToken + 1 : endToken;
  if (!OPENING.has(tokens[open]?.text ?? '')) return endToken;
  const inside = open + 1;
  for (let at = mentionAt[inside] ?? -1; mentions[at]?.firstToken === inside; at++) {
    const alias = mentions[at];
    if (alias?.entity === entity && isClosed(tokens[alias.endToken])) return alias.endToken + 1;
  }
  // "Quayside Ltd (NYSE: QSD)"
  if (tokens[inside + 1]?.text === ':' && isClosed(tokens[inside + 3])) return inside + 4;
  if (type === 'person') return pastParty(tokens, inside) ?? endToken;
  const past = pastLetters(tokens, open);
  return past === open ? endToken : past;
}

/** Behind "(WPU)" at a token; the token itself where there are no such brackets. */
export function pastLetters(tokens: readonly Token[], open: number): number {
  if (!OPENING.has(tokens[open]?.text ?? '')) return open;
  const isAcronym = /^\p{Lu}[\p{L}\d&-]*\p{Lu}\d*$/u.test(tokens[open + 1]?.text ?? '');
  return isAcronym && isClosed(tokens[open + 2]) ? open + 3 : open;
}

/** Past "OBE", ", PhD" and ", FHRM, MBS" behind the name of a person, where a comma follows. */
function pastHonours(tokens: readonly Token[], endToken: number): number {
  let end = endToken;
  for (;;) {
    const letters = tokens[end]?.text === ',' ? end + 1 : end;
    if (!LETTERS_BEHIND_NAMES.has(tokens[letters]?.text ?? '')) break;
    end = letters + 1;
  }
  return tokens[end]?.text === ',' ? end : endToken;
}

/** Tokens of "Civic List". */
const LONGEST_PARTY = 3;

/** Where somebody stands in a picture. */
const IN_PICTURE = /^(?:left|right|centre|center|pictured|above|below|photo)$/;

/** Past "(Labour)", "(C)" or "(Civic List)" behind the name of a person: for whom they sit. */
function pastParty(tokens: readonly Token[], inside: number): number | undefined {
  for (let at = inside; at <= inside + LONGEST_PARTY; at++) {
    if (isClosed(tokens[at])) return at > inside ? at + 1 : undefined;
    if (at === inside && IN_PICTURE.test(tokens[at]?.text ?? '')) continue;
    if (!/^(?:\p{Lu}|-$)/u.test(tokens[at]?.text ?? '')) return undefined;
  }
  return undefined;
}

function isClosed(token: Token | undefined): boolean {
  return token !== undefined && CLOSING.has(token.text);
}
