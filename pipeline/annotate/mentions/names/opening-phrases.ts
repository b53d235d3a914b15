import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';

const PREPOSITIONS = new Set(words('For In At Under From Within Across Like Unlike'));

/** "According to Silva", "In Porto": whether a name ends the phrase with which a sentence begins. Behind its comma stands what the sentence is about, and nothing that says what the name is of. */
export function isInOpeningPhrase(tokens: readonly Token[], firstToken: number): boolean {
  const link = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  if (tokens[link]?.lower === 'to' && tokens[link - 1]?.lower === 'according') return true;
  return PREPOSITIONS.has(tokens[link]?.text ?? '') && !/^[\p{L}\p{N},]/u.test(tokens[link - 1]?.text ?? '.');
}
