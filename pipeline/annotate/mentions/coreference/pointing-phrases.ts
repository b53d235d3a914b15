import type { Mention, Token } from '../../../contract/annotation.ts';

/** The noun before it ends its phrase: no noun follows ("the plan document") and no name ("the Plan B"). */
export function endsNounPhrase(next: Token | undefined): boolean {
  if (next === undefined || MOVES.has(next.lower)) return true;
  if (next.lower === 'of' || next.lower === 'for' || next.text === '-') return false;
  return (
    !['NOUN', 'PROPN', 'NUM', 'ADJ'].includes(next.pos) || next.lower === 'itself' || DAYS.test(next.lower)
  );
}

/** "the ministry yesterday said", "the ministry Monday said": a day without a preposition. */
const DAYS = /^(?:yesterday|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "the forum moves to Porto": verbs that taggers take for nouns, and that no noun of this kind has behind it. */
const MOVES = new Set([
  'moves',
  'returns',
  'runs',
  'opens',
  'closes',
  'begins',
  'starts',
  'kicks',
  'concludes',
  'charts',
  'focuses',
  'brings',
  'draws',
  'aims',
  'marks',
]);

/** The words from one token to another as a mention of what `antecedent` means. */
export function mentionOf(
  { type, entity }: Pick<Mention, 'type' | 'entity'>,
  form: 'description' | 'pronoun',
  tokens: readonly Token[],
  firstToken: number,
  lastToken: number,
): Mention {
  const start = tokens[firstToken]?.start ?? 0;
  const end = tokens[lastToken]?.end ?? start;
  return { type, form, entity, firstToken, endToken: lastToken + 1, start, end };
}
