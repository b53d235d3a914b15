import type { MentionType, Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { TYPE_OF_NOUN } from './nouns-of-types.ts';
import { isDoer } from './told-kinds/definitions.ts';

const LIST_LINKS = new Set(words('like including include namely called named dubbed'));
/** Behind one alone stands who comes to it: "those who attend the forum include X". */
const OF_SEVERAL = /^includ(?:e|ing)$/;
/** Between a noun and "known as": "a platform, to be known as X". */
const BEFORE_KNOWN = new Set(words('to be is was also now better officially popularly'));

/** The type that the noun says which introduces a name or the list in which it stands: "platforms like X", "institutions such as X and Y", "its app X". */
export function introducedAs(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  from: number,
): MentionType | undefined {
  let index = firstToken - 1;
  if (tokens[index]?.lower === 'the') index--;
  const quoteMark = tokens[index]?.text;
  if (quoteMark === '“' || quoteMark === '"') index--;
  for (let steps = 0; steps < 24 && index >= from; steps++, index--) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (LIST_LINKS.has(token.lower))
      return OF_SEVERAL.test(token.lower) && tokens[index - 1]?.lower.endsWith('s') !== true
        ? undefined
        : nounBefore(tokens, index, from);
    if (token.lower === 'as' && tokens[index - 1]?.lower === 'such')
      return nounBefore(tokens, index - 1, from);
    if (token.lower === 'as' && tokens[index - 1]?.lower === 'known')
      return nounBefore(tokens, index - 1, from);
    const inList =
      token.lower === 'and' ||
      token.text === ',' ||
      token.lower === 'the' ||
      token.pos === 'PROPN' ||
      /^\p{Lu}/u.test(token.text);
    if (!inList)
      return steps === 0 && token.pos === 'NOUN' && !token.lower.endsWith('s')
        ? appositionNoun(tokens, index, endToken)
        : undefined;
  }
  return undefined;
}

export const NAMED_GATHERINGS = new Set(
  words('forum festival congress conference exhibition summit hackathon'),
);

/** "its app Nagarik", "the portal Diia": a common noun directly before the name, which is not that of who "built" the app. */
function appositionNoun(tokens: readonly Token[], noun: number, endToken: number): MentionType | undefined {
  const { lower = '' } = tokens[noun] ?? {};
  // "the international forum Quay Bridge", but "told the forum Quay Bridge fell".
  if (tokens[noun - 1]?.pos === 'ADJ' && NAMED_GATHERINGS.has(lower)) return 'event';
  const type = TYPE_OF_NOUN.get(lower);
  if (type === 'service') return isDoer(tokens, endToken) ? undefined : type;
  return type === 'organization' ? type : undefined;
}

function nounBefore(tokens: readonly Token[], index: number, from: number): MentionType | undefined {
  for (let back = index - 1; back >= Math.max(from, index - 4); back--) {
    const word = tokens[back];
    if (word === undefined) return undefined;
    const type = TYPE_OF_NOUN.get(word.lower);
    if (type !== undefined) return type;
    if (word.text !== ',' && !BEFORE_KNOWN.has(word.lower)) return undefined;
  }
  return undefined;
}
