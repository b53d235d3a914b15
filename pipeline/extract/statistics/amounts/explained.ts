import type { Sentence, Token } from '../../../contract/annotation.ts';
import { mentionFrom } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isVerb } from '../../verbs.ts';
import { clauseEnd } from '../phrases/clause-end.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase-end.ts';
import { phraseBefore } from '../frame/subject-of-verb.ts';
import { nounBefore, type Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';

/** Behind an amount that stands in apposition to the noun before it. */
const APPOSED_BEFORE = /^[,.;)—–]$/;
const ARTICLES = /^(?:the|its|their|all|our|his|her|an?|these|those)$/;
/** Tokens of "remains very wide:". */
const LONGEST_PREDICATE = 6;

/** "Port Union: up to 5%": who says so, and not what was measured. */
function isSpeaker({ first, end }: Tokens, index: PatternIndex): boolean {
  const name = mentionFrom(first, index);
  return name?.endToken === end && (name.type === 'organization' || name.type === 'person');
}

/** "The gap remains wide: [44 per cent] against 17": what the clause before the colon is about. */
function subjectBeforeColon(colon: number, sentence: Sentence, tokens: readonly Token[]): Tokens | undefined {
  let at = colon;
  while (
    at > colon - LONGEST_PREDICATE &&
    at > sentence.firstToken &&
    /^(?:ADJ|ADV)$/.test(tokens[at - 1]?.pos ?? '')
  )
    at--;
  if (at === colon || !isVerb(tokens[at - 1])) return undefined;
  while (at > sentence.firstToken && (isVerb(tokens[at - 1]) || tokens[at - 1]?.pos === 'ADV')) at--;
  return phraseBefore(at, sentence, tokens);
}

/** "The contract: [€286,000]", "the heaviest penalty, [CFA2.3 billion],", "[$1.9bn]: spending forecast for 2025". */
export function explained({ sentence, start, end }: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const mark = tokens[start - 1]?.text ?? '';
  if (mark === ':') {
    const label =
      phraseBefore(start - 1, sentence, tokens) ?? subjectBeforeColon(start - 1, sentence, tokens);
    return label === undefined || isSpeaker(label, index) ? undefined : label;
  }
  if (mark === ',' && APPOSED_BEFORE.test(tokens[end]?.text ?? '.'))
    return nounBefore(start - 1, sentence, tokens);
  if (tokens[end]?.text !== ':') return undefined;
  let first = end + 1;
  while (ARTICLES.test(tokens[first]?.lower ?? '')) first++;
  const last = nounPhraseEnd(tokens, first, sentence.endToken);
  return last === first ? undefined : { first, end: clauseEnd(tokens, last, sentence.endToken) };
}
