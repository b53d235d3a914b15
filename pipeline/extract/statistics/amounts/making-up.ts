import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { mentionsOver } from '../../mentions-in.ts';
import { phraseBefore } from '../frame/subject-of-verb.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';

/** Verbs that say of their subject what part of something it is. */
const BEING_PART = /^(?:represent(?:s|ed|ing)?|constitutes?|constituted|comprises?|comprised|forms?|formed)$/;
const MAKING_UP: ReadonlyMap<string, RegExp> = new Map([
  ['up', /^(?:makes?|made)$/],
  ['for', /^account(?:s|ed|ing)?$/],
]);

/** Of what another sentence said. */
const POINTING = /^(?:figure|number|total|amount|sum|group|rest|majority|latter|former|increase|decrease)s?$/;

/** "Women make up [40 per cent] of pilots", "fish accounts for [a third] of exports": what is that part; of a body with its part of a market that is the market. */
export function makingUp({ sentence, start }: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const last = /^(?:only|just|merely|already|now)$/.test(tokens[start - 1]?.lower ?? '')
    ? start - 2
    : start - 1;
  const words = MAKING_UP.get(tokens[last]?.lower ?? '');
  const verb = words?.test(tokens[last - 1]?.lower ?? '') === true ? last - 1 : last;
  if (words === undefined && !BEING_PART.test(tokens[verb]?.lower ?? '')) return undefined;
  if (words !== undefined && verb !== last - 1) return undefined;
  let end = verb;
  while (/^(?:ADV|AUX)$/.test(tokens[end - 1]?.pos ?? '')) end--;
  const subject = phraseBefore(end, sentence, tokens);
  const [from, to] = [tokens[subject?.first ?? -1], tokens[end - 1]];
  if (subject === undefined || from === undefined || to === undefined) return undefined;
  if (POINTING.test(tokens[subject.end - 1]?.lower ?? '')) return undefined;
  // "The tool accounts for [40%] of payments": what is meant was named before.
  if (end - subject.first === 1 && /^(?:the|this|its|it)$/.test(tokens[subject.first - 1]?.lower ?? ''))
    return undefined;
  // "PQA accounts for [40%] of payments"
  if (end - subject.first === 1 && /^\p{Lu}{2,}$/u.test(from.text)) return undefined;
  const isBody = mentionsOver({ start: from.start, end: to.end }, index).some(
    ({ type, start: begin, end: last }) =>
      /^(?:organization|service|person|place)$/.test(type) &&
      begin <= from.start &&
      last >= (tokens[subject.end - 1]?.end ?? 0),
  );
  return isBody ? undefined : subject;
}
