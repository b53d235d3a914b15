import type { Mention, Sentence, Token } from '../../../contract/annotation.ts';
import { mentionFrom } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';

/** "A memorandum of understanding on work in the field of ports was signed": what a sentence begins with, before words that say only what it is about. */
export function beforeMatter(
  verb: number,
  { firstToken }: Sentence,
  index: PatternIndex,
): Mention | undefined {
  const { tokens } = index.annotation;
  const begin = behindOpening(behindDateline(firstToken, verb, tokens), verb, tokens);
  const first = tokens[begin]?.pos === 'DET' ? begin + 1 : begin;
  const mention = mentionFrom(first, index) ?? mentionFrom(begin, index);
  if (mention?.type !== 'instrument' || mention.form === 'pronoun') return undefined;
  const link = tokens[mention.endToken]?.lower ?? '';
  if (!/^(?:on|for|in|about|regarding|concerning|between)$/.test(link)) return undefined;
  if (verb - mention.endToken > (link === 'between' ? LONGEST_PARTIES : LONGEST_MATTER)) return undefined;
  const isNominal = tokens
    .slice(mention.endToken, verb)
    .every(({ pos, text }) => MATTER.has(pos) || /^[-,()]$/.test(text));
  return isNominal ? mention : undefined;
}

/** Behind "As a result of the meeting,". */
function behindOpening(from: number, verb: number, tokens: readonly Token[]): number {
  if (tokens[from]?.pos !== 'ADP') return from;
  for (let at = from; at < Math.min(verb, from + LONGEST_DATELINE); at++)
    if (tokens[at]?.text === ',') return at + 1;
  return from;
}

/** Behind "Lisbon, 5 May 2024 –". */
function behindDateline(from: number, verb: number, tokens: readonly Token[]): number {
  for (let at = from; at < Math.min(verb, from + LONGEST_DATELINE); at++)
    if (/^[–—-]$/.test(tokens[at]?.text ?? '') && tokens[at]?.start !== tokens[at - 1]?.end) return at + 1;
  return from;
}

/** Tokens. */
const LONGEST_DATELINE = 12;
/** Tokens of "on cooperation in the field of artificial intelligence". */
const LONGEST_MATTER = 16;
/** Tokens of "between the Ministry of Ports (MoP), Kenya, and the Port Authority of Porto". */
const LONGEST_PARTIES = 32;
const MATTER: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'ADP', 'DET', 'CCONJ', 'NUM', 'PART']);
