import type { Token } from '../../../contract/annotation.ts';
import { isChange, isSeeing } from '../../../text/told-changes.ts';
import { fieldBehind } from './changed-field.ts';
import { beforeTime } from '../phrases/before-time.ts';
import { governorOf } from './governor.ts';
import { isVerbAt, predicateEnd } from '../phrases/clause-end.ts';
import { phraseBefore } from '../frame/subject-of-verb.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';

/** What the subject of a verb that says how much ("reached", "is", "fell to") names. */
export function measured(place: Place, tokens: readonly Token[]): Tokens | undefined {
  const { sentence, start } = place;
  const governor = governorOf(sentence, start, tokens);
  if (governor?.isMeasuring !== true) return undefined;
  const change = changeBefore(governor.first, tokens);
  if (change !== undefined) return measured({ ...place, start: change }, tokens);
  const main = mainVerb(governor.first, governor.verb, sentence.firstToken, tokens);
  // "posted a 4% rise in sales, reaching [$2m]"
  const field = main === undefined ? undefined : changedField(main, governor.first, tokens);
  if (field !== undefined) return field;
  const subject = phraseBefore(governor.verbAt, sentence, tokens);
  return subject && { first: subject.first, end: beforeTime(subject.end, subject.first, tokens) };
}

/** From ", falling from 5 to 3" back to "fell", in tokens. */
const FAR = 16;
const CHANGING =
  /^(?:rise|grow|increase|climb|jump|surge|soar|advance|expand|improve|fall|drop|decline|decrease|shrink|dip|slip|ease|show|record|see|register|post|witness|experience|reach|total|hit)$/;

/** Where the verb begins of "agents | fell sharply, dropping from 5 to 3", "the base | saw 3 million additions to reach 9", which then only say how far. */
function mainVerb(first: number, verb: Token, from: number, tokens: readonly Token[]): number | undefined {
  const isParticiple = verb.lower.endsWith('ing') && tokens[first - 1]?.text === ',';
  const isAim = tokens[first]?.lower === 'to' && tokens[first]?.pos === 'PART';
  if (!isParticiple && !isAim) return undefined;
  for (let at = first - 2; at > Math.max(from, first - FAR); at--) {
    const token = tokens[at];
    if (token === undefined || /^[;:“”"(—–]$/.test(token.text)) return undefined;
    if (token.pos !== 'VERB' || token.lower.endsWith('ing')) continue;
    // "showed his boats to be worth $2 million"
    if (isAim && !tokens.slice(at, first).some(({ pos }) => pos === 'NUM')) return undefined;
    if (!(isAim ? isSeeing(token.lemma) : CHANGING.test(token.lemma))) return undefined;
    let begin = at;
    while (begin > from && /^(?:AUX|ADV)$/.test(tokens[begin - 1]?.pos ?? '')) begin--;
    return begin;
  }
  return undefined;
}

/** What changed by the words of an object: "sales" of "posted a 4% rise in sales". */
function changedField(verb: number, end: number, tokens: readonly Token[]): Tokens | undefined {
  for (let at = verb + 1; at < end - 1; at++)
    if (isChange(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'in')
      return fieldBehind(at + 1, end, tokens);
  return undefined;
}

/** Where the figure begins of "fell by 2 per cent | to stand at [7 billion]", which says by how much the same changed. */
function changeBefore(to: number, tokens: readonly Token[]): number | undefined {
  if (tokens[to]?.lower !== 'to' || tokens[to]?.pos !== 'PART') return undefined;
  let at = to;
  while (
    /^(?:NUM|SYM)$/.test(tokens[at - 1]?.pos ?? '') ||
    /^(?:per|cent|percent)$/.test(tokens[at - 1]?.lower ?? '')
  )
    at--;
  return at < to ? at : undefined;
}

/** Whether a clause with a verb of its own follows a quantity that counts nothing. */
export function clauseAfter({ sentence, end }: Place, tokens: readonly Token[]): Tokens | undefined {
  // "27 million representing a growth of 3%"
  if (
    /^(?:representing|registering|marking|reflecting|bringing|taking|making)$/.test(tokens[end]?.lower ?? '')
  )
    return undefined;
  return isVerbAt(tokens, end, sentence.endToken)
    ? { first: end, end: predicateEnd(tokens, end, sentence.endToken) }
    : undefined;
}
