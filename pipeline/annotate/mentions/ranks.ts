import type { Token } from '../../contract/annotation.ts';
import { RANKS_BEFORE_NAMES } from '../../lexicon/offices.ts';
import type { TaggedName } from '../tagger/index.ts';

/** The name of a person without the military rank before it: "Omar Khalil" of "Maj Gen Omar Khalil". A rank alone stays, as "Major" is a name. */
export function withoutRank(tokens: readonly Token[], name: TaggedName): TaggedName {
  if (name.type !== 'person') return name;
  let first = name.firstToken;
  while (
    RANKS_BEFORE_NAMES.has(tokens[first]?.text ?? '') ||
    (first > name.firstToken && tokens[first]?.text === '.')
  )
    first++;
  const isRanked = first > name.firstToken && name.endToken - first >= 2;
  return isRanked ? { ...name, firstToken: first } : name;
}
