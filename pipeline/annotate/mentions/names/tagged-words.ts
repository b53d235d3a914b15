/** Words that were tagged as names and name nothing. */
import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import type { TaggedName } from '../../tagger/index.ts';
import { typeOfPointingNoun } from '../coreference/pointing-nouns.ts';
import type { Ruled } from './ruled-names.ts';
import { isAcronym } from './token-shapes.ts';

/** "the Ministry", where a longer name has the word: it points back at that. */
export function isPointingNoun(
  tokens: readonly Token[],
  { firstToken, endToken }: TaggedName,
  { names }: Ruled,
): boolean {
  const noun = tokens[firstToken];
  if (
    noun === undefined ||
    endToken - firstToken > 1 ||
    tokens[beforeLength(tokens, firstToken)]?.lower !== 'the'
  )
    return false;
  if (isAcronym(noun.text) || typeOfPointingNoun(noun.lower) === undefined) return false;
  return names.some(
    (name) =>
      name.endToken - name.firstToken > 1 &&
      tokens.slice(name.firstToken, name.endToken).some(({ text }) => text === noun.text),
  );
}

/** "Presidential" in "Presidential spokesperson Ana Silva", where a sentence begins: an adjective and no body. */
export function isOfOffice(tokens: readonly Token[], { firstToken, endToken }: TaggedName): boolean {
  if (endToken - firstToken !== 1) return false;
  const word = tokens[firstToken];
  return (
    /^(?:presidential|ministerial|parliamentary|governmental|congressional)$/.test(word?.lower ?? '') ||
    (word?.text === 'Union' && isMinister(tokens, endToken))
  );
}

/** "law minister" behind "Union", by which India tells the ministers of all the country. */
function isMinister(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + LONGEST_FIELD; index++) {
    const { lower = '', pos = '' } = tokens[index] ?? {};
    if (/^(?:minister|secretary)$/.test(lower)) return true;
    if (!/^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(pos)) return false;
  }
  return false;
}

/** Tokens of a minister's field. */
const LONGEST_FIELD = 4;

/** "Vision 2030" of "the Kingdom's Vision 2030": whose plan it is, by a word that may be of any, is no part of its name. */
export function withoutOwner(tokens: readonly Token[], name: TaggedName): TaggedName {
  const { firstToken, endToken, type } = name;
  if (
    type !== 'instrument' ||
    endToken - firstToken < 3 ||
    !/^['’]s$/.test(tokens[firstToken + 1]?.text ?? '')
  )
    return name;
  const owner = tokens[firstToken];
  const isAny = OWNERS.has(owner?.lower ?? '') && tokens[firstToken - 1]?.lower === 'the';
  return isAny ? { ...name, firstToken: firstToken + 2 } : name;
}

const OWNERS: ReadonlySet<string> = new Set(
  words('kingdom government country nation state republic sultanate'),
);

const DEGREES = new Set([
  'MBA',
  'EMBA',
  'MPA',
  'MPH',
  'MSc',
  'BSc',
  'MPhil',
  'DPhil',
  'PhD',
  'LLM',
  'LLB',
  'BA',
  'MA',
]);

/** "An MBA from the University of Lisbon"; "the MPA" may be a body. */
export function isDegree(tokens: readonly Token[], { firstToken, endToken }: TaggedName): boolean {
  return (
    endToken - firstToken === 1 &&
    DEGREES.has(tokens[firstToken]?.text ?? '') &&
    /^(?:an?|and|or|of|his|her)$/.test(tokens[firstToken - 1]?.lower ?? '')
  );
}

/** The token before a noun, over how long what it means lasts: "the" in "the two-day Summit". */
function beforeLength(tokens: readonly Token[], noun: number): number {
  const isLength =
    /^(?:day|week|month)$/.test(tokens[noun - 1]?.lower ?? '') && tokens[noun - 2]?.text === '-';
  return isLength ? noun - 4 : noun - 1;
}
