import type { Quantity, Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';

/** Verbs by which other people than those who are sent come to an event, and nouns of the same. */
const COMING = new Set(words('attend participate gather register come turn assemble converge'));
export const PRESENCE = new Set(words('participation attendance presence'));
/** Verbs with a particle: "took part", "turned up". */
const COMING_WITH = new Map([
  ['take', 'part'],
  ['turn', 'up'],
  ['sign', 'up'],
  ['buy', 'tickets'],
]);
/** What those do who are together: "900 officials exchanged experiences". */
const EXCHANGED = /^(?:experiences?|views|ideas|knowledge)$/;
/** "Organisers counted 1,240 visitors". */
const LONGEST_BODY = 6;
const COUNTED = new Set(words('counted welcomed registered recorded reported'));
/** " are ", " will be ", in characters. */
const LONGEST_COPULA = 12;

/** Whether a sentence says that people come. */
export function comesIn(tokens: readonly Token[]): boolean {
  return tokens.some(({ lemma, lower, pos }, at) => {
    if (PRESENCE.has(lower)) return true;
    if (lower === 'present' && tokens[at - 1]?.lemma === 'be') return true;
    if (COUNTED.has(lower) && tokens.slice(Math.max(0, at - LONGEST_BODY), at).some(isOrganizer)) return true;
    if (pos !== 'VERB') return false;
    const next = tokens[at + 1]?.lower ?? '-';
    return (
      COMING.has(lemma) || COMING_WITH.get(lemma) === next || (lemma === 'exchange' && EXCHANGED.test(next))
    );
  });
}

/** "About 200 guests are expected", "organisers expect 8,000 visitors"; not "are expected to lose their homes". */
export function isExpected(tokens: readonly Token[], { unitSpan, start, number }: Quantity): boolean {
  const at = tokens.findIndex(({ lower }) => lower === 'expected' || lower === 'due' || lower === 'expect');
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word === undefined || unitSpan === undefined) return false;
  if (word.start < start) return next !== undefined && next.end >= Math.min(start, number.start);
  return word.lower !== 'expect' && word.start < unitSpan.end + LONGEST_COPULA && next?.lower !== 'to';
}

function isOrganizer({ lower }: Token): boolean {
  return /organi[sz]ers?$/.test(lower);
}
