import type { Token } from '../../../contract/annotation.ts';
import { LETTERS_BEHIND_NAMES } from '../../../lexicon/letters-behind-names.ts';
import { FORMS_OF_ADDRESS, RANKS_BEFORE_NAMES } from '../../../lexicon/offices.ts';
import { pastAddress, pastAddressInName } from '../../../text/forms-of-address.ts';
import { words } from '../../../lexicon/words.ts';
import type { TaggedName } from '../../tagger/index.ts';

/** A rank that no name is: "Gen" of "Gen Khalil", but not "General" and not "Major". */
const SHORT_RANKS: ReadonlySet<string> = new Set(words('Lt Gen Maj Brig Col Capt Cdr Adm Cmdr'));

function isShortRank(tokens: readonly Token[], rank: number, first: number, end: number): boolean {
  return (
    end - first === 1 && SHORT_RANKS.has(tokens[rank]?.text ?? '') && (tokens[first]?.text.length ?? 0) > 2
  );
}

/**
 * The name of a person without the form of address or military rank before it and the letters behind it: "Omar Khalil" of "Maj Gen Omar Khalil CBE",
 * "Ana Lim" of "Tan Sri Ana Lim". A rank alone stays, as "Major" is a name.
 */
export function withoutRank(tokens: readonly Token[], name: TaggedName): TaggedName {
  const holder = behindHonour(tokens, name);
  if (holder !== undefined) return withoutRank(tokens, { ...name, firstToken: holder, type: 'person' });
  // "Maj-Britt" is a given name.
  if (name.type !== 'person' || tokens[name.firstToken + 1]?.text === '-') return name;
  const addressed = pastAddressInName(tokens, name.firstToken);
  if (addressed > name.firstToken && addressed < name.endToken)
    return withoutRank(tokens, { ...name, firstToken: addressed });
  // "Pol Col" is a colonel of the police, while Pol alone is a name.
  const isPolice = tokens[name.firstToken]?.text === 'Pol';
  const isRankBehind = RANKS_BEFORE_NAMES.has(tokens[name.firstToken + 1]?.text ?? '');
  const rank = isPolice && isRankBehind ? name.firstToken + 1 : name.firstToken;
  let first = rank;
  while (
    RANKS_BEFORE_NAMES.has(tokens[first]?.text ?? '') ||
    (first > name.firstToken && tokens[first]?.text === '.')
  )
    first++;
  let end = name.endToken;
  while (end - first > 2 && LETTERS_BEHIND_NAMES.has(tokens[end - 1]?.text ?? '')) end--;
  const isRanked = first > name.firstToken && (end - first >= 2 || isShortRank(tokens, rank, first, end));
  return { ...name, firstToken: isRanked ? first : name.firstToken, endToken: end };
}

/** Where the name of a person begins who is addressed by an honour: "the Rt Hon Ana Silva" and "His Excellency Omar Khalil" are no bodies. */
function behindHonour(tokens: readonly Token[], { firstToken, endToken }: TaggedName): number | undefined {
  const [honour, second] = [tokens[firstToken]?.text ?? '', tokens[firstToken + 1]?.text ?? ''];
  if (/^(?:Rt|Hon)\.?$/.test(honour))
    return endToken - firstToken > 2 ? firstToken + (second === 'Hon' ? 2 : 1) : undefined;
  if (!/^(?:His|Her|Their)$/.test(honour) || !FORMS_OF_ADDRESS.has(second)) return undefined;
  const name = pastAddress(tokens, firstToken);
  return name > firstToken && name < endToken ? name : undefined;
}
