import type { Quotation, Token } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { WordGate } from '../../text/word-gate.ts';
import { mentionFrom } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { tokensNear } from './tokens-near.ts';

/** Verbs of which the object hears what is said: "told reporters that". */
const TELLING = /^(?:told|tells|warned|reminded|assured|informed)$/;
/** What is held before an audience, with the word that leads to it: "in his address to participants", "speaking to reporters". */
const SPEECHES: ReadonlyMap<string, RegExp> = new Map([
  ...['address', 'speech', 'remarks', 'message'].map((word): [string, RegExp] => [word, /^to$/]),
  ...['speaking', 'spoke', 'talking'].map((word): [string, RegExp] => [word, /^(?:to|with)$/]),
  ['interview', /^(?:with|to)$/],
]);
/** "addressing journalists", but not "addressing the gap". */
const ADDRESSING = /^(?:addressing|briefing)$/;
const HEARERS =
  /^(?:journalists|reporters|newsmen|media|press|delegates|participants|attendees|lawmakers|legislators|mps|senators|parliament|assembly|council|students|graduates|members|stakeholders|audience|crowd|officials|ministers|residents|staff|workers|leaders|executives|investors|guests|supporters)$/;
/** "told the whole story", "spoke to Friday's crowd". */
const NO_HEARERS =
  /^(?:story|stories|truth|tale|lie|lies|difference|monday|tuesday|wednesday|thursday|friday|saturday|sunday|closing|opening|launch|inauguration|unveiling)$/;
const GATE = new WordGate(new Set([...SPEECHES.keys(), 'addressing', 'briefing']));

/** To whom something was said, as the sentence of the cue has it outside the words that were said. */
export function audienceOf(quotation: Quotation, index: PatternIndex): Span | undefined {
  const { tokens } = index.annotation;
  const { cue } = quotation;
  const near = cue === undefined ? undefined : tokensNear(cue, index);
  if (cue === undefined || near === undefined) return undefined;
  // "told reporters the port was closed": what was said begins without "that".
  const said = quotation.parts.find((part) => part.start > cue.end)?.start ?? Infinity;
  for (let at = near.first; at < near.end - 1; at++) {
    const first = hearersAt(at, cue, tokens);
    if (first === undefined || isSaid(tokens[at], quotation)) continue;
    let end = first;
    while (end < near.end && isInAudience(tokens, end) && (tokens[end]?.start ?? 0) < said) end++;
    const [from, to] = [tokens[first], tokens[end - 1]];
    if (end === first || from === undefined || to === undefined || to.pos === 'DET') continue;
    // `“…,” warned Ana Silva`: who speaks is no hearer.
    const { speaker } = quotation;
    if (speaker !== undefined && from.start < speaker.end && speaker.start < to.end) continue;
    if (NO_HEARERS.test(to.lower) || NO_HEARERS.test(from.lower)) continue;
    const isHeard = !ADDRESSING.test(tokens[at]?.lower ?? '') || HEARERS.test(to.lower);
    const named = mentionFrom(first, index);
    if (isHeard && !(named?.type === 'event' && named.form === 'name'))
      return { start: from.start, end: to.end };
  }
  return undefined;
}

/** Where the words for the audience begin that a token leads to. */
function hearersAt(at: number, cue: Span, tokens: readonly Token[]): number | undefined {
  const { lower = '', start } = tokens[at] ?? {};
  if (start === cue.start && TELLING.test(lower)) return at + 1;
  if (!GATE.passes(lower)) return undefined;
  if (ADDRESSING.test(lower)) return at + 1;
  return SPEECHES.get(lower)?.test(tokens[at + 1]?.lower ?? '') === true ? at + 2 : undefined;
}

/** Whether a word is among those that were said. */
function isSaid(token: Token | undefined, { parts }: Quotation): boolean {
  return token !== undefined && parts.some(({ start, end }) => start <= token.start && token.end <= end);
}

const NUMBERS = /^(?:number|group|gathering|crowd|handful|panel|delegation|meeting|audience|series)$/;

/** "told reporters that", "told the Quay Times yesterday". */
const NO_PART = /^(?:that|yesterday|today|tonight|tomorrow|earlier|later|afterwards)$/;

/** Words of a noun phrase; "that" begins what the audience was told. */
function isInAudience(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || NO_PART.test(token.lower)) return false;
  // "told the Times of Malta", "told Radio One", "told a number of officials"
  if (token.lower === 'of' && NUMBERS.test(before?.lower ?? '')) return true;
  if (before?.pos === 'PROPN' && token.lower === 'of') return next?.pos === 'PROPN';
  if (token.text === '-') return token.start === before?.end && token.end === next?.start;
  // "told the 45th session"
  if (/^\d+(?:st|nd|rd|th)$/.test(token.text)) return before?.pos === 'DET';
  // "tells Harbour Update"
  if (before?.pos === 'PROPN' && token.pos === 'VERB')
    return /^\p{Lu}/u.test(token.text) && (next === undefined || next.pos === 'PUNCT');
  // "the state-run agency"
  if (before?.text === '-' && token.pos === 'VERB') return token.start === before.end && next?.pos === 'NOUN';
  if (before?.pos === 'PROPN' && token.pos === 'NUM') return /^\p{Lu}/u.test(token.text);
  return ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(token.pos);
}
