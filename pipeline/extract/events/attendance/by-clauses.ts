import type { Mention, Quantity, Sentence } from '../../../contract/annotation.ts';
import { ATTENDEES } from '../../../lexicon/attendees.ts';
import { words } from '../../../lexicon/words.ts';
import { EVENTS } from '../../clauses/subject-kinds.ts';
import { type Clause, clauseOf, subjectOf } from '../../clauses/subject.ts';
import { mentionsIn } from '../../mentions-in.ts';
import { isDoubted } from '../../pattern/doubts.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';

/** What an event does to those who come. */
const DRAWING = new Set(
  words(
    'drew draws drawing attracted attracts attracting welcomed welcomes brought brings bringing gathered gathers gathering hosted hosts united unites assembled welcome attract draw',
  ),
);
/** Tokens between the verb and the number: "together more than". */
const LONGEST_LEAD = 5;

/** An event, and how many came to it. */
export interface Drawn {
  readonly event: Mention;
  readonly quantity: Quantity;
  readonly sentence: Sentence;
}

/** "The Summit, held in Porto in May, which drew 900 delegates": how many came, however far the event stands from its verb. */
export function drawnByClauses(counts: readonly Quantity[], index: PatternIndex): Drawn[] {
  const { sentences } = index.annotation;
  const people = counts.filter(
    ({ unit, value, trend }) => ATTENDEES.has(unit) && value !== undefined && trend === undefined,
  );
  const found: Drawn[] = [];
  let next = 0;
  for (const sentence of sentences) {
    let clause: Clause | undefined;
    for (; (people[next]?.start ?? Infinity) < sentence.end; next++) {
      const quantity = people[next];
      const verb = quantity && verbBefore(quantity, sentence, index);
      if (quantity === undefined || verb === undefined || isDoubted(index.annotation, sentence, verb))
        continue;
      clause ??= clauseOf(sentence, mentionsIn(index, sentence.firstToken, sentence.endToken), index, EVENTS);
      const event = subjectOf(clause, verb);
      if (event !== undefined) found.push({ event, quantity, sentence });
    }
  }
  return found;
}

/** The verb of drawing shortly before a number, with nothing between that could be drawn instead. */
function verbBefore(
  { start }: Quantity,
  { firstToken, endToken }: Sentence,
  index: PatternIndex,
): number | undefined {
  const { tokens } = index.annotation;
  let at = endToken - 1;
  while (at >= firstToken && (tokens[at]?.start ?? 0) >= start) at--;
  for (let verb = at; verb >= Math.max(firstToken, at - LONGEST_LEAD); verb--) {
    const token = tokens[verb];
    if (DRAWING.has(token?.lower ?? '')) return verb;
    if (/^(?:NOUN|PROPN|VERB|PUNCT|CCONJ)$/.test(token?.pos ?? '')) return undefined;
  }
  return undefined;
}
