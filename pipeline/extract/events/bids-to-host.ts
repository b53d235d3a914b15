import { placesOf, soughtWords } from '../../text/sought-words.ts';
import type { Candidate } from '../../contract/fact.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** Who holds an event, and where and when it is. */
const HOLDING = ['host', 'city', 'country', 'organizers', 'start', 'end'] as const;
/** Characters from a word for a bid to the event. */
const REACH = 120;
/** "its bid to host the": the event follows. */
const BID =
  /\b(?:candida(?:cy|ture)|bids?|bidding|vying|appl(?:y|ies|ied|ying|ication)|hop(?:e|es|ed|ing)|wish(?:es|ed)?|want(?:s|ed)?|offer(?:s|ed)?|refus(?:e|es|ed)|declin(?:e|es|ed))\b[^.;:]*\bto (?:co-)?(?:host|hold|stage|organi[sz]e)(?: the| an?)?(?: \d+\w*)?\s*$/u;

/** One of these is in any of them. */
const HOSTING = soughtWords(
  ['host', 'hold', 'stage', 'organise', 'organize'].flatMap((verb) => [verb, `co-${verb}`]),
);

/** The candidates without those by which an event is held where somebody only wants it: "the candidacy of Porto to host the Harbour Expo". */
export function withoutBids(
  found: readonly Candidate[],
  { annotation: { article, tokens } }: PatternIndex,
): readonly Candidate[] {
  if (placesOf(HOSTING, tokens).length === 0) return found;
  return found.filter(({ fields }) => {
    const isHosted = /^(?:hosted_by|held_in|organizer)$/.test(String(fields['predicate']?.value ?? ''));
    if (!isHosted && HOLDING.every((column) => fields[column] === undefined)) return true;
    const at = (fields['name'] ?? fields['subject'])?.spans[0]?.start ?? 0;
    return !BID.test(article.text.slice(Math.max(0, at - REACH), at));
  });
}
