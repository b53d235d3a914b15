import type { Mention, Token } from '../../../contract/annotation.ts';

/** Where a clause may begin, and so its subject. */
const OPENS_CLAUSE = /^(?:[,;:()“”"—–•]|and|but|that|while|as|whereas|today|now|also|then)$/;

/** Tokens of "The national digital mailbox". */
const LONGEST_KIND = 5;

/** Whether nothing but the words for what it is stands before a name in its sentence. */
export function opensSentence(
  { firstToken }: Mention,
  sentenceStart: number,
  tokens: readonly Token[],
): boolean {
  // "The digital mailbox PortPass": with the words for what it is.
  return (
    firstToken - sentenceStart <= LONGEST_KIND &&
    tokens
      .slice(sentenceStart, firstToken)
      .every(({ pos, text }) => /^(?:DET|ADJ|NOUN)$/.test(pos) || /^["“‘«]$/.test(text))
  );
}

/** Whether a clause begins with a thing, which then is its subject. */
export function opensClause(
  { firstToken, form }: Mention,
  sentenceStart: number,
  tokens: readonly Token[],
): boolean {
  let before = firstToken - 1;
  // "Kenya's free mooring app PortPass has": what stands before the name is part of the same words.
  while (before >= sentenceStart && isOfDescription(tokens[before])) before--;
  if (before < sentenceStart) return true;
  const opens = tokens[before];
  // "The regulator said PortPass has"
  if (opens?.pos === 'VERB' && SAYS.test(opens.lower)) return true;
  return OPENS_CLAUSE.test(opens?.lower ?? '') || (form !== 'name' && opens?.pos === 'SCONJ');
}

const SAYS =
  /^(?:said|says|reported|reports|shows|showed|noted|added|announced|revealed|reveals|estimates|estimated)$/;

function isOfDescription(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return /^(?:DET|NOUN|ADJ|PROPN)$/.test(token.pos) || /^(?:['’]s?|-|its|their|our)$/.test(token.lower);
}
