import { placesOf, soughtWords } from '../../text/sought-words.ts';
import type { Candidate, CandidateField } from '../../contract/fact.ts';
import { words } from '../../lexicon/words.ts';
import { spanHolding } from '../../text/locate.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

const PLACED = ['start', 'end', 'city', 'country', 'host'] as const;
/** Characters from the name of an event to its day or place. */
const LONGEST = 600;
/** What puts an event elsewhere in time or place, or off. */
const PUT_OFF =
  /\b(?:postponed|rescheduled|relocated|deferred|put off|pushed back|called off|(?:was|were|been|is) (?:then |later |now )?(?:moved|shifted|delayed|cancell?ed))\b/giu;
/** One of these is in any of them. */
const PUTTING_OFF = soughtWords(
  words(
    'postponed rescheduled relocated deferred put pushed called moved shifted delayed canceled cancelled',
  ),
);
/** Behind it the new day or place: "was moved to Lisbon". */
const TO = /^(?: by [^,.;]{1,40})? (?:to|for|until|till) /u;
/** What was meant first: "was due to be held in Porto in May". */
const MEANT =
  /\b(?:originally|initially|scheduled|due|planned|supposed|slated|meant|set|expected)\b(?!.*\b(?:was|were|is|are|took|takes|will)\b)/su;

/** "was moved to Lisbon, where it took place in June". */
const HELD = /\b(?:took place|takes place|was held|were held|be held|is held)\b/u;

/**
 * The candidates without the days and places for which events were planned before they were put off: "the Summit, which was scheduled for May in
 * Porto, was moved to Lisbon".
 */
export function withoutOldPlans(
  found: readonly Candidate[],
  { annotation }: PatternIndex,
): readonly Candidate[] {
  const { article, sentences, tokens } = annotation;
  if (placesOf(PUTTING_OFF, tokens).length === 0 || article.text.search(PUT_OFF) < 0) return found;
  return found.filter(({ fields }) => {
    const [name, at] = [(fields['name'] ?? fields['subject'])?.spans[0], placeOf(fields)?.spans[0]];
    const sentence = at === undefined ? undefined : spanHolding(sentences, at.start);
    if (name === undefined || at === undefined || sentence === undefined) return true;
    if (name.end > at.start || at.start - name.end > LONGEST) return true;
    const told = {
      before: article.text.slice(name.end, at.start),
      behind: article.text.slice(at.end, sentence.end),
    };
    return !isOldPlan(told);
  });
}

function placeOf(fields: Candidate['fields']): CandidateField | undefined {
  const predicate = fields['predicate']?.value;
  if (predicate === 'held_in' || predicate === 'hosted_by') return fields['object'];
  return PLACED.map((column) => fields[column]).find((one) => one !== undefined);
}

/** By the words between the name of an event and a day or place of it, and those behind that. */
function isOldPlan({ before, behind }: { before: string; behind: string }): boolean {
  const change = [...before.matchAll(PUT_OFF)].at(-1);
  if (change === undefined) return MEANT.test(before) && behind.search(PUT_OFF) >= 0;
  const since = before.slice(change.index + change[0].length);
  return !TO.test(since) && !HELD.test(since);
}
