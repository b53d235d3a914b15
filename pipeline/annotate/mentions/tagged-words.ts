/** Words that were tagged as names and name nothing. */
import type { Token } from '../../contract/annotation.ts';
import type { TaggedName } from '../tagger/index.ts';
import { typeOfPointingNoun } from './pointing-nouns.ts';
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
  return (
    endToken - firstToken === 1 &&
    /^(?:presidential|ministerial|parliamentary|governmental|congressional)$/.test(
      tokens[firstToken]?.lower ?? '',
    )
  );
}

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
