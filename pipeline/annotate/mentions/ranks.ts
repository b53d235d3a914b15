import type { Token } from '../../contract/annotation.ts';
import { RANKS_BEFORE_NAMES } from '../../lexicon/offices.ts';
import { words } from '../../lexicon/words.ts';
import type { TaggedName } from '../tagger/index.ts';

/** What stands behind names without a comma: orders, degrees, seats. */
const BEHIND_NAMES: ReadonlySet<string> = new Set(
  words('CBE OBE MBE KBE DBE KC QC PhD FRS MP MSP MEP MFR OFR OON CON GCON EGH EBS MBS CBS JP OJ CD'),
);

/** The name of a person without the military rank before it and the letters behind it: "Omar Khalil" of "Maj Gen Omar Khalil CBE". A rank alone stays, as "Major" is a name. */
export function withoutRank(tokens: readonly Token[], name: TaggedName): TaggedName {
  if (name.type !== 'person') return name;
  let first = name.firstToken;
  while (
    RANKS_BEFORE_NAMES.has(tokens[first]?.text ?? '') ||
    (first > name.firstToken && tokens[first]?.text === '.')
  )
    first++;
  let end = name.endToken;
  while (end - first > 2 && BEHIND_NAMES.has(tokens[end - 1]?.text ?? '')) end--;
  const isRanked = first > name.firstToken && end - first >= 2;
  return { ...name, firstToken: isRanked ? first : name.firstToken, endToken: end };
}
