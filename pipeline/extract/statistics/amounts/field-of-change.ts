import type { Token } from '../../../contract/annotation.ts';
import { mentionFrom } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isTime } from '../no-figures/measures-nothing.ts';
import { nounPhraseEnd, withComplement } from '../phrases/noun-phrase-end.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import { saysOnlyHow } from '../no-figures/says-only-how.ts';

const LINKS = /^(?:of|in|for|among|to|from)$/;
const ARTICLES = /^(?:DET|PRON)$/;
/** How or where something changed, and not what. */
const ELSEWHERE =
  /^(?:terms|economies|countries|regions|areas|cities|places|markets|world|country|region|total|general|turn|response|addition|comparison|line|previous|prior|estimates?|forecasts?)$/;

/** The phrase behind "in", "of" or "for", with that word, where it is no time, place, person or figure. */
export function fieldAt(link: number, { sentence }: Place, index: PatternIndex): Tokens | undefined {
  const { dates, quantities } = index;
  const { tokens } = index.annotation;
  const word = tokens[link]?.lower ?? '';
  if (!LINKS.test(word)) return undefined;
  const from = ARTICLES.test(tokens[link + 1]?.pos ?? '') ? link + 2 : link + 1;
  // "in Q3 operating revenue"
  const first = dates.get(from)?.endToken ?? from;
  if (quantities.has(first)) return undefined;
  const end = fieldEnd(first, sentence.endToken, tokens);
  const last = tokens[end - 1]?.lower ?? '';
  if (end === first || isTime(last) || ELSEWHERE.test(last) || isVague({ first, end }, tokens))
    return undefined;
  const named = mentionFrom(first, index);
  const isWhereOrWho =
    named !== undefined && named.endToken >= end && /^(?:place|person|organization)$/.test(named.type);
  if (isWhereOrWho || (/^(?:to|from|for)$/.test(word) && /^\p{Lu}/u.test(tokens[first]?.text ?? '')))
    return undefined;
  return { first: link, end: withComplement(tokens, end, sentence.endToken) };
}

/** "growth in volume" and "in value" tell one from the other. */
function isVague(field: Tokens, tokens: readonly Token[]): boolean {
  return saysOnlyHow(field, tokens) && !/^(?:value|volume)$/.test(tokens[field.first]?.lower ?? '');
}

/** The end of a noun phrase, or of what is called by an adjective alone: "in postpaid and". */
function fieldEnd(first: number, limit: number, tokens: readonly Token[]): number {
  const end = nounPhraseEnd(tokens, first, limit);
  if (end > first) return end;
  const isAlone = tokens[first]?.pos === 'ADJ' && /^(?:PUNCT|CCONJ)$/.test(tokens[first + 1]?.pos ?? 'PUNCT');
  return isAlone ? first + 1 : first;
}
