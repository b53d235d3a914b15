import type { Candidate } from '../../contract/fact.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { tokensOf } from '../tokens-of.ts';

/** The rule that takes a body behind "'s" for a part of the body before. */
const POSSESSING = 'parent-possesses-unit';

/**
 * The candidates without parts of bodies that are none: of one word, before a noun that says what is meant ("the bank's Facebook page", "the
 * party's Quayside face").
 */
export function withoutPages(found: readonly Candidate[], { annotation }: PatternIndex): Candidate[] {
  return found.filter(({ rule, fields }) => {
    if (rule !== POSSESSING) return true;
    const unit = fields['subject'] ?? fields['name'];
    const span = unit?.spans[0];
    if (span === undefined || / /.test(String(unit?.value))) return true;
    const next = annotation.tokens[tokensOf(span, annotation.tokens)?.end ?? -1];
    // "handle" is often taken for a verb.
    if (/^(?:handle|feed|page|account|channel|post)s?$/.test(next?.text ?? '')) return false;
    return next?.pos !== 'NOUN' || next.lower !== next.text;
  });
}
