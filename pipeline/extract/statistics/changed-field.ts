import type { Token } from '../../contract/annotation.ts';
import { isChange } from '../../text/told-changes.ts';
import { isTime } from './measures-nothing.ts';
import { nounPhraseEnd, withComplement } from './phrase-after.ts';
import type { Tokens } from './phrase-before.ts';

/** How or where something changed, and not what. */
const OTHERS =
  /^(?:terms|economies|countries|regions|areas|cities|places|markets|total|general|turn|response)$/;

/** "increase in reported thefts of boats" of "a [45 percent] increase": with what it is that grew; a name or a time ("in May") says something else. */
export function withChangedField(phrase: Tokens, limit: number, tokens: readonly Token[]): Tokens {
  if (!isChange(tokens[phrase.end - 1]?.lower ?? '') || tokens[phrase.end]?.lower !== 'in') return phrase;
  const first = tokens[phrase.end + 1]?.lower === 'the' ? phrase.end + 2 : phrase.end + 1;
  const end = nounPhraseEnd(tokens, first, limit);
  const last = tokens[end - 1]?.lower ?? '';
  if (end === first || isTime(last) || OTHERS.test(last)) return phrase;
  const isName = tokens.slice(first, end).some(({ text }) => /^[\p{Lu}\d]/u.test(text));
  return isName ? phrase : { first: phrase.first, end: withComplement(tokens, end, limit) };
}
