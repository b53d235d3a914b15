import type { Candidate } from '../../contract/fact.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** How many characters before a body such words may stand. */
const REACH = 80;
/** Before the name of who helps others to hold an event: "with the support of the World Bank, will organise". */
const HELPING =
  /\bwith (?:the )?(?:[a-z]+ ){0,2}(?:support|help|assistance|backing|sponsorship|participation|funding) (?:of|from) (?:the )?$/iu;

/** The candidates without organisers of events that only help who holds them. */
export function withoutSupporters(
  found: readonly Candidate[],
  { annotation: { article } }: PatternIndex,
): Candidate[] {
  return found.filter(({ table, fields }) => {
    const isOrganizer = fields['predicate']?.value === 'organizer';
    const field = table === 'events' ? fields['organizers'] : isOrganizer ? fields['object'] : undefined;
    const at = field?.spans[0]?.start;
    return at === undefined || !HELPING.test(article.text.slice(Math.max(0, at - REACH), at));
  });
}
