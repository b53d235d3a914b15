import type { Token } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { indexHolding } from '../../text/locate.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { tokensOf } from '../tokens-of.ts';

/** The rule that takes a body behind "X's subsidiary," for that subsidiary. */
const APPOSED = 'subsidiary-of-possessing-organization';

/**
 * The candidates without subsidiaries that are none, as the comma before them only ends how the sentence opens: "By buying a share of the bank's
 * ferry arm, Quayside Ltd has grown".
 */
export function withoutOwnersInOpenings(
  found: readonly Candidate[],
  { annotation: { tokens } }: PatternIndex,
): Candidate[] {
  return found.filter(({ rule, fields, window }) => {
    const span = rule === APPOSED ? (fields['subject'] ?? fields['name'])?.spans[0] : undefined;
    const body = span === undefined ? undefined : tokensOf(span, tokens);
    if (body === undefined || tokens[body.first - 1]?.text !== ',') return true;
    return !opensUpTo(body.first - 1, indexHolding(tokens, window.start), tokens);
  });
}

/** Whether a sentence opens with a preposition or a participle whose words go on, without a comma, up to one. */
function opensUpTo(comma: number, from: number, tokens: readonly Token[]): boolean {
  const first = tokens[from];
  if (first?.pos !== 'ADP' && !(first?.pos === 'VERB' && /(?:ing|ed)$/.test(first.lower))) return false;
  return !tokens.slice(from, comma).some(({ text }) => text === ',');
}
