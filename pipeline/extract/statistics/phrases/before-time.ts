import type { Token } from '../../../contract/annotation.ts';

const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)$/;
const PARTICIPLE = /(?:ed|sold|made|built|held|paid)$/;

/**
 * Of "the price of a car sold here in October | was" the end of "car", of "users by the end of 2021 | reached" that of "users": without what says
 * when, and the participle that it belongs to.
 */
export function beforeTime(end: number, first: number, tokens: readonly Token[]): number {
  let at = end;
  while (at > first && TIME.test(tokens[at - 1]?.lower ?? '')) at--;
  // "for the quarter ended 30 September"
  if (at < end && tokens[at - 1]?.pos === 'NUM' && /^\d{1,2}$/.test(tokens[at - 1]?.text ?? '')) at--;
  // "at the end of Quarter 1"
  if (tokens[at - 2]?.lower === 'quarter' && /^[1-4]$/.test(tokens[at - 1]?.lower ?? '')) at -= 2;
  const pointed = beforePointedTime(end, first, tokens);
  if (pointed !== undefined) return pointed;
  const edge = beforeEdge(at, first, tokens) ?? beforeEnded(at, first, tokens);
  if (edge !== undefined) return edge;
  if (at === end || !/^(?:in|during)$/.test(tokens[at - 1]?.lower ?? '')) return end;
  at--;
  while (at > first && tokens[at - 1]?.pos === 'ADV') at--;
  const verb = tokens[at - 1];
  return verb?.pos === 'VERB' && PARTICIPLE.test(verb.lower) && tokens[at - 2]?.pos !== 'AUX' ? at - 1 : at;
}

const PERIOD = /^(?:year|month|quarter|week|season|decade)$/;

/** Of "arrivals this year" the end of "arrivals". */
function beforePointedTime(end: number, first: number, tokens: readonly Token[]): number | undefined {
  if (end - 2 <= first || !PERIOD.test(tokens[end - 1]?.lower ?? '')) return undefined;
  const ofQuarter = beforeQuarter(end, first, tokens);
  if (ofQuarter !== undefined) return ofQuarter;
  const noun = tokens[end - 3]?.pos ?? '';
  return /^(?:this|last|next)$/.test(tokens[end - 2]?.lower ?? '') && NOUNS.test(noun) ? end - 2 : undefined;
}

/** Of "lines for the third quarter" the end of "lines". */
function beforeQuarter(end: number, first: number, tokens: readonly Token[]): number | undefined {
  const link = tokens[end - 3]?.lower === 'the' ? end - 4 : end - 3;
  const isWhich = /^(?:first|second|third|fourth|last|previous|whole|same)$/.test(
    tokens[end - 2]?.lower ?? '',
  );
  return isWhich && link > first && /^(?:for|in|during)$/.test(tokens[link]?.lower ?? '') ? link : undefined;
}

const NOUNS = /^(?:NOUN|PROPN)$/;

/** Of "revenue for the quarter ended | March 2024" the end of "revenue". */
function beforeEnded(end: number, first: number, tokens: readonly Token[]): number | undefined {
  const [period, verb] = [tokens[end - 2]?.lower ?? '', tokens[end - 1]?.lower ?? ''];
  if (!/^(?:ended|ending)$/.test(verb) || !/^(?:quarter|year|month|period|months|half|week)$/.test(period))
    return undefined;
  for (let at = end - 3; at > Math.max(first, end - LONGEST_SPAN); at--)
    if (/^(?:for|in|during|over)$/.test(tokens[at]?.lower ?? '')) return at;
  return undefined;
}

/** Tokens of "for the first six months ended". */
const LONGEST_SPAN = 8;

/** Of "users by the end of" the end of "users". */
function beforeEdge(end: number, first: number, tokens: readonly Token[]): number | undefined {
  const edge = tokens[end - 1]?.lower === 'of' ? end - 2 : end - 1;
  const isEdge = /^(?:end|close|start|beginning)$/.test(tokens[edge]?.lower ?? '');
  const isWhen = tokens[edge - 1]?.lower === 'the' && /^(?:by|at)$/.test(tokens[edge - 2]?.lower ?? '');
  if (!isEdge || !isWhen || edge - 2 <= first) return undefined;
  // "as at the end of"
  return tokens[edge - 3]?.lower === 'as' ? edge - 3 : edge - 2;
}
