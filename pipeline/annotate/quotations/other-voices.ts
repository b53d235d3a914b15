import { REPORT_NOUNS } from '../../lexicon/cues.ts';
import { words } from '../../lexicon/words.ts';
import { isFinite } from './subjects.ts';
import type { Piece } from './units.ts';

/** Words of a name, and between a comma and the words of attribution. */
export const LONGEST_LINK = 6;

/** ", Quay News Agency reports.", ", the Quay News Agency, QNA, reported." */
export function isAgency(pieces: readonly Piece[], comma: number): boolean {
  const first = pieces[comma + 1]?.lower === 'the' ? comma + 2 : comma + 1;
  let at = pastNames(pieces, first);
  if (at > first && pieces[at]?.lower === ',') {
    const alias = pastNames(pieces, at + 1);
    if (alias > at + 1 && pieces[alias]?.lower === ',') at = alias + 1;
  }
  // "Quay News correspondent reports"
  while (at > first && WRITERS.test(pieces[at]?.lower ?? '')) at++;
  const [verb, next] = [pieces[at]?.lower ?? '', pieces[at + 1]?.lower ?? '.'];
  return at > first && /^(?:reports|reported|informs)$/.test(verb) && /^(?:\.|citing|with)$/.test(next);
}

const WRITERS = /^(?:correspondents?|reporters?|news|agency|press|service)$/;

function pastNames(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (at < from + LONGEST_LINK && pieces[at]?.pos === 'PROPN') at++;
  return at;
}

/** ", concluded the statement.": what was read from says no more. */
export function isStatementEnding(pieces: readonly Piece[], comma: number): boolean {
  const [verb, article, noun, end] = [1, 2, 3, 4].map((next) => pieces[comma + next]?.lower ?? '.');
  return (
    /^(?:concluded|added|said|read|reads|noted)$/.test(verb ?? '') &&
    /^(?:the|a)$/.test(article ?? '') &&
    (REPORT_NOUNS.has(noun ?? '') || /^(?:source|release|report)$/.test(noun ?? '')) &&
    end === '.'
  );
}

/** ", while the chairman of the board spoke about", ", but the mayor disagreed": what somebody else did at the same occasion. */
export function isOtherSpeaker(pieces: readonly Piece[], comma: number): boolean {
  const link = pieces[comma + 1]?.lower ?? '';
  if (pieces[comma]?.lower !== ',' || !/^(?:while|but|though|although)$/.test(link)) return false;
  const verbs = link === 'while' ? TALKING_VERBS : DISSENTING_VERBS;
  for (let i = comma + 2; i < comma + LONGEST_SPEAKER; i++)
    if (isFinite(pieces, i)) return verbs.has(pieces[i]?.lemma ?? '') && pieces[i - 1]?.pos !== 'ADP';
  return false;
}

/** Words from "while" to the verb. */
const LONGEST_SPEAKER = 20;
/** What is done with the words of another. */
const DISSENTING_VERBS: ReadonlySet<string> = new Set(words('disagree differ dissent demur'));
/** What people do at meetings besides what is told word for word. */
const TALKING_VERBS: ReadonlySet<string> = new Set(
  words('speak talk present brief outline elaborate dwell point highlight discuss describe share'),
);
