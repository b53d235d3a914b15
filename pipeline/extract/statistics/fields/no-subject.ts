import type { Token } from '../../../contract/annotation.ts';
import { isPlural } from '../phrases/label.ts';
import type { Place } from '../place.ts';

/** The token before "a total of", or the same where that does not stand here. */
function beforeTotal(at: number, tokens: readonly Token[]): number {
  return tokens[at]?.lower === 'of' && tokens[at - 1]?.lower === 'total' && tokens[at - 2]?.lower === 'a'
    ? at - 3
    : at;
}

/** Behind these a count says where, and is no subject; so is it behind "with" and a noun: "a district with [40] ports was shut". */
const WHERE = /^(?:in|across|within|throughout|from|at|among)$/;

/** Behind "a survey of [640] firms": what the survey does. */
const SHOWS = /^(?:showed|shows|found|finds|revealed|reveals|suggests|suggested|indicated|indicates)$/;

/** Several, of a place or body that the figure counts: "residents of [12] towns can pay". */
const PERSONS =
  /^(?:residents|inhabitants|citizens|people|representatives|officials|members|users|employees|ministers|delegates|leaders|mayors|pupils|students|patients|customers)$/;

/** "The best of [127] tools was": one of them. */
const ONE_OF =
  /^(?:one|each|any|none|either|best|worst|(?:larg|small|fast|slow|new|old|great|bigg|high|low)est)$/;

/** "43 services of [18] bodies are free": those that have a number of their own before the noun. */
function isCounted(noun: number, tokens: readonly Token[]): boolean {
  if (!isPlural(tokens[noun])) return false;
  let at = noun - 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '') && noun - at < LONGEST_COUNTED) at--;
  return tokens[at]?.pos === 'NUM';
}

/** Tokens of "43 public digital services". */
const LONGEST_COUNTED = 6;

/** "43 services of [18] bodies", "from [18] bodies": the number of those whose they are. */
export function isOfCounted({ start }: Place, tokens: readonly Token[]): boolean {
  return /^(?:of|from|in|across|by)$/.test(tokens[start - 1]?.lower ?? '') && isCounted(start - 2, tokens);
}

/** Whether a count says where or of what something is, so that the verb behind its noun is that of another subject: "106 people in [21] cities have left". */
export function isNoSubject({ sentence, start }: Place, nounEnd: number, tokens: readonly Token[]): boolean {
  const at = beforeTotal(start - 1, tokens);
  if (at <= sentence.firstToken) return false;
  const [link, noun, next] = [tokens[at]?.lower ?? '', tokens[at - 1], tokens[nounEnd]?.lower ?? ''];
  if (WHERE.test(link)) return true;
  if (link === 'with') return noun?.pos === 'NOUN' || noun?.pos === 'PROPN';
  if (link !== 'of') return false;
  const word = noun?.lower ?? '';
  if (PERSONS.test(word) || isCounted(at - 1, tokens)) return true;
  if (ONE_OF.test(word)) return !next.endsWith('ing');
  if (noun?.pos === 'NOUN' && isOfOne(nounEnd, tokens)) return true;
  return SHOWS.test(next) && tokens[nounEnd + 1]?.lower !== 'by';
}

/** "The merger of [40] ports helps the coast": a verb in the singular behind several is that of the noun before "of". */
function isOfOne(verb: number, tokens: readonly Token[]): boolean {
  const { pos = '', lower = '', lemma = '' } = tokens[verb] ?? {};
  const isSingular =
    /^(?:is|was|has|does)$/.test(lower) || (pos === 'VERB' && lower.endsWith('s') && lower !== lemma);
  return isSingular && isPlural(tokens[verb - 1]);
}
