import type { Mention, Sentence, Token } from '../../contract/annotation.ts';
import { mentionEndingAt, mentionFrom } from '../mentions-in.ts';
import { pastAlias } from '../pattern/aliases.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import type { Clause } from './subject.ts';

/** What may stand before a thing of a list: "its", "the 21st annual". */
const BEFORE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'PRON']);
const MOST_BEFORE = 4;
/** Things of a list. */
const MOST = 8;
/** Tokens of a short name in brackets. */
const LONGEST_SHORT = 5;

/** Several things that share what a verb says of them, in text order. */
export type Listed = readonly [Mention, ...Mention[]];

/**
 * A thing with those that are listed behind it, where "and" joins the last: "will hold its Ports Forum, its Harbour Week and the Pilots’ Retreat
 * from 3 to 5 May".
 */
export function listBehind(first: Mention, { endToken: limit }: Sentence, index: PatternIndex): Listed {
  const { tokens } = index.annotation;
  const list: [Mention, ...Mention[]] = [first];
  let end = pastAlias(index, first);
  while (list.length < MOST && end < limit) {
    const and = tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'and' ? end + 1 : end;
    const isLast = tokens[and]?.lower === 'and';
    if (!isLast && tokens[and]?.text !== ',') break;
    const next = mentionPastModifiers(and + 1, index);
    if (next?.type !== first.type || next.form === 'pronoun') break;
    list.push(next);
    end = pastAlias(index, next);
    if (isLast) return list;
  }
  return [first];
}

/**
 * A thing with those that are listed before it: "The Ports Forum (PF), the Harbour Week and the Pilots’ Retreat were held". The last one is joined
 * by "and", or something else behind it is ("and related meetings").
 * @param isJoined whether something behind it is
 */
export function listBefore(
  last: Mention,
  { firstToken: limit }: Sentence,
  index: PatternIndex,
  isJoined = false,
): Listed {
  const { tokens } = index.annotation;
  const list: [Mention, ...Mention[]] = [last];
  let hasAnd = isJoined;
  for (let first = last; list.length < MOST;) {
    let at = first.firstToken - 1;
    for (let steps = 0; steps < MOST_BEFORE && BEFORE.has(tokens[at]?.pos ?? ''); steps++) at--;
    const isAnd = tokens[at]?.lower === 'and';
    if (!isAnd && !(hasAnd && tokens[at]?.text === ',')) break;
    const comma = isAnd && tokens[at - 1]?.text === ',' ? at - 1 : at;
    const before = comma > limit ? mentionEndingAt(beforeBrackets(tokens, comma), index) : undefined;
    if (before?.type !== last.type || before.form === 'pronoun') break;
    hasAnd = true;
    list.unshift(before);
    first = before;
  }
  return list;
}

/** Things of a list that ends in others of their kind without a name: "the Ports Forum (PF), the Harbour Week, and related meetings held in Porto". */
export function listBeforeOthers(
  { kind, tokens, sentence }: Clause,
  verb: number,
  index: PatternIndex,
): Listed | undefined {
  const noun = tokens[verb - 1];
  if (noun === undefined || !noun.lower.endsWith('s') || !kind.isNoun(noun.lower.slice(0, -1)))
    return undefined;
  let at = verb - 2;
  for (let steps = 0; steps < MOST_BEFORE && /^(?:ADJ|NOUN|VERB)$/.test(tokens[at]?.pos ?? ''); steps++) at--;
  if (tokens[at]?.lower !== 'and') return undefined;
  const comma = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const last = mentionEndingAt(beforeBrackets(tokens, comma), index);
  return last?.type === kind.type ? listBefore(last, sentence, index, true) : undefined;
}

function mentionPastModifiers(first: number, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  for (let at = first; at <= first + MOST_BEFORE; at++) {
    const mention = mentionFrom(at, index);
    if (mention !== undefined || !BEFORE.has(tokens[at]?.pos ?? '')) return mention;
  }
  return undefined;
}

/** Before "(PF)"; the same token where no brackets close. */
function beforeBrackets(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  for (let at = end - 2; at >= end - LONGEST_SHORT; at--) if (tokens[at]?.text === '(') return at;
  return end;
}
