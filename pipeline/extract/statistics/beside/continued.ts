import type { Mention } from '../../../contract/annotation.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isMeasure } from '../is-measure.ts';
import { nameEndingAt } from './listed-with.ts';
import type { Place } from '../place.ts';
import type { Read, Reading } from '../reading.ts';
import { countedNoun } from './whole-of-part.ts';

/** Smaller numbers without a noun may be anything. */
const LEAST = 1000;
/** How many sentences back the words stand with which a list began. */
const FAR = 2;
/** Tokens of "comes in second place with". */
const LONGEST_DEED = 6;
const HAS = /^(?:has|had|have|recorded|records|logged|registered|got)$/;
const FOLLOWS = /^(?:follow|come|be|rank|take|stand|place|trail)$/;
/** Before the first name of a sentence that goes on with a list: "Others include". */
const OPENS =
  /^(?:others?|these|include|includes|are|were|the|next|,|;|then|also|while|followed|by|is|among)$/;

/**
 * A bare number of a name with which the next sentence goes on: "Kogi has the most with 10 million cards. Imo is next with [8.3 million]", "Others include
 * Imo with [6 million]": it counts what the sentence before does.
 */
export function continued(
  place: Place,
  previous: Read | undefined,
  index: PatternIndex,
): Reading | undefined {
  const { quantity, sentence } = place;
  if (quantity.unit !== '' || quantity.trend !== undefined || (quantity.value ?? 0) < LEAST) return undefined;
  const before = previous?.place.sentence;
  if (previous?.unit === undefined || isMeasure(previous.place.quantity)) return undefined;
  const isSame = before === sentence;
  if (before === undefined || sentence.index - before.index > FAR) return undefined;
  const holder = holderOf(place, isSame ? previous.place.end : sentence.firstToken, index);
  const indicator = holder && countedNoun(previous, index.annotation.tokens);
  return indicator && { indicator, unit: previous.unit, holder };
}

/** The name with which the words from a token on go on, where the figure stands behind "with" or "has". */
function holderOf({ start }: Place, from: number, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  const link = tokens[start - 1]?.lower ?? '';
  if (link !== 'with' && link !== 'at' && !HAS.test(link)) return undefined;
  let end = start - 1;
  let follows = false;
  while (nameEndingAt(end, index) === undefined) {
    end--;
    const { pos = '', lemma = '' } = tokens[end] ?? {};
    if (end <= from || start - end > LONGEST_DEED) return undefined;
    if (!/^(?:VERB|AUX|ADV|ADJ|DET|NOUN|ADP)$/.test(pos)) return undefined;
    follows ||= FOLLOWS.test(lemma);
  }
  if (end < start - 1 && !follows) return undefined;
  const named = nameEndingAt(end, index);
  const ahead = tokens.slice(from, named?.firstToken ?? end);
  return ahead.length <= LONGEST_DEED && ahead.every(({ lower }) => OPENS.test(lower)) ? named : undefined;
}
