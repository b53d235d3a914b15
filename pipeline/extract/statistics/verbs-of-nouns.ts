import type { Token } from '../../contract/annotation.ts';

/** The parts of speech of nouns. */
export const NOUNS = /^(?:NOUN|PROPN)$/;

/** Forms that are no participles. */
const PAST =
  /^(?:grew|rose|fell|saw|went|took|gave|began|came|became|ran|wrote|drove|broke|chose|did|knew|threw|drew|shrank|sank|arose|swelled|showed)$/;

/** What no noun has had done to it. */
const INTRANSITIVE =
  /^(?:soared|surged|climbed|jumped|plunged|slipped|rallied|dipped|slumped|tumbled|plummeted|dropped|declined|risen|fallen|grown|gone|come|happened|occurred|remained|arrived|stayed|died)$/;

/** A verb that belongs to a noun: "using" of "people using the portal", "sold" of "cars sold here", "registered" of "registered users", "paying" of "of paying". */
export function isOfNoun(at: number, end: number, tokens: readonly Token[]): boolean {
  const { pos = '', lower = '', lemma = '' } = tokens[at] ?? {};
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (pos === 'AUX') return false;
  // "ferry calls | averaged", "port calls in Malta | rose": of two verbs in one clause one is a noun.
  if (lower.endsWith('s') && lower !== lemma && (at + 1 === end || next?.pos === 'ADP')) return true;
  // "the time it takes to open a shop"
  if (before?.lower === 'to' && lower === lemma) return true;
  if (lower.endsWith('ing')) return before?.text !== ',';
  const isParticiple = lower !== lemma && !lower.endsWith('s') && !PAST.test(lower);
  if (!isParticiple) return isTakenForVerb(at, tokens);
  // "registered users"
  if (NOUNS.test(next?.pos ?? '') || next?.pos === 'ADJ' || next?.lower === 'and')
    return /^(?:DET|ADJ|ADP|CCONJ|SCONJ|PUNCT|NUM)$/.test(before?.pos ?? 'PUNCT') || isNewOrOwn(before);
  if (INTRANSITIVE.test(lower)) return false;
  const isBehindNoun = NOUNS.test((before?.pos === 'ADV' ? tokens[at - 2] : before)?.pos ?? '');
  const isLed =
    next?.pos === 'PART'
      ? /^(?:need|require|use|expect|know)$/.test(lemma)
      : /^(?:ADP|ADV|NUM|SCONJ)$/.test(next?.pos ?? '');
  return isBehindNoun && (at + 1 === end || isLed);
}

function isNewOrOwn(token: Token | undefined): boolean {
  return /^(?:new|newly|all|total|its|their|our)$/.test(token?.lower ?? '');
}

/** "download" of "mobile download speed": a base form between a word of its phrase and a noun. */
function isTakenForVerb(at: number, tokens: readonly Token[]): boolean {
  const { lower = '', lemma = '' } = tokens[at] ?? {};
  if (lower !== lemma) return false;
  const isBefore = /^(?:DET|ADJ|ADP|NOUN)$/.test(tokens[at - 1]?.pos ?? '');
  return isBefore && NOUNS.test(tokens[at + 1]?.pos ?? '') && tokens[at - 1]?.lower.endsWith('s') === false;
}
