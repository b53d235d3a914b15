import type { Token } from '../../../contract/annotation.ts';
import { isPeopleWord } from '../../../lexicon/peoples.ts';
import { segmentAt } from './segment-at.ts';
import type { NameSegment } from './segments.ts';

const LINKS: ReadonlySet<string> = new Set(['for', 'of', 'on', 'to', 'with']);

/** The names, without the beginning of words behind them that are for somebody: "Port Week" of "the Port Week for Kenyan officials". */
export function withoutPeopleBehind(
  tokens: readonly Token[],
  names: readonly NameSegment[],
): readonly NameSegment[] {
  return names.map((name) => {
    const { firstToken, endToken, type } = name;
    const link = endToken - 2;
    const isCut =
      link > firstToken && LINKS.has(tokens[link]?.lower ?? '') && isOfPeople(tokens, endToken - 1);
    return isCut ? segmentAt(tokens, firstToken, link, type) : name;
  });
}

/** "Kenyan" before "officials". */
function isOfPeople(tokens: readonly Token[], at: number): boolean {
  const [people, noun] = [tokens[at], tokens[at + 1]];
  if (people === undefined || noun?.pos !== 'NOUN' || !/^\p{Ll}/u.test(noun.text)) return false;
  return isPeopleWord(people.text);
}
