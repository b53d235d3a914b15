import type { Token } from '../../../contract/annotation.ts';
import { isChange } from '../../../text/told-changes.ts';
import { isTime } from '../no-figures/measures-nothing.ts';
import { isGeneration, nounPhraseEnd, withComplement } from '../phrases/noun-phrase-end.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';

/** How or where something changed, and not what. */
const OTHERS =
  /^(?:terms|economies|countries|regions|areas|cities|places|markets|total|general|turn|response)$/;

/** "adjusted earnings" of "an increase of [12%] in adjusted earnings": what changed. */
export function changedBehind({ start, end, sentence }: Place, tokens: readonly Token[]): Tokens | undefined {
  // "driven by a [26%] jump in users": the noun is taken for a verb.
  if (
    tokens[end]?.pos === 'VERB' &&
    isChange(tokens[end].lower) &&
    /^(?:an?|the)$/.test(tokens[start - 1]?.lower ?? '') &&
    tokens[end + 1]?.lower === 'in'
  ) {
    const field = fieldBehind(end + 1, sentence.endToken, tokens);
    if (field !== undefined) return { first: end, end: field.end };
  }
  if (tokens[start - 1]?.lower !== 'of' || tokens[end]?.lower !== 'in') return undefined;
  return isChange(tokens[start - 2]?.lower ?? '') ? fieldBehind(end, sentence.endToken, tokens) : undefined;
}

/** "increase in reported thefts of boats" of "a [45 percent] increase": with what it is that grew; a name or a time ("in May") says something else. */
export function withChangedField(phrase: Tokens, limit: number, tokens: readonly Token[]): Tokens {
  if (!isChange(tokens[phrase.end - 1]?.lower ?? '') || tokens[phrase.end]?.lower !== 'in') return phrase;
  const field = fieldBehind(phrase.end, limit, tokens);
  return field === undefined ? phrase : { first: phrase.first, end: field.end };
}

/** What stands behind "in", where it is no name, time or place. */
export function fieldBehind(link: number, limit: number, tokens: readonly Token[]): Tokens | undefined {
  const first = /^(?:the|its|their|our)$/.test(tokens[link + 1]?.lower ?? '') ? link + 2 : link + 1;
  const end = beforeYearOnYear(nounPhraseEnd(tokens, first, limit), tokens);
  const last = tokens[end - 1]?.lower ?? '';
  if (end === first || isTime(last) || OTHERS.test(last)) return undefined;
  const own = isGeneration(tokens, first) ? first + 2 : first;
  const isName = tokens.slice(own, end).some(({ text }) => /^[\p{Lu}\d]/u.test(text));
  return isName ? undefined : { first, end: withComplement(tokens, end, limit) };
}

/** Before the "year" of "revenue year on year". */
function beforeYearOnYear(end: number, tokens: readonly Token[]): number {
  const isLinked = /^(?:on|over)$/.test(tokens[end]?.lower ?? '') && isTime(tokens[end + 1]?.lower ?? '');
  return isLinked && isTime(tokens[end - 1]?.lower ?? '') ? end - 1 : end;
}
