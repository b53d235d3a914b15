import type { Mention } from '../../../contract/annotation.ts';
import { mentionEndingAt } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isMeasure } from '../is-measure.ts';
import { phraseBefore } from '../frame/subject-of-verb.ts';
import type { Place } from '../place.ts';
import { ownUnit, type Read, type Reading } from '../reading.ts';

const EXTREME = /^(?:high|low|larg|small|strong|weak|great|bigg|steep|short|long|wid)(?:er|est)$/;
/** Of ", where it stood at [2%]" what stands between the comma and the figure. */
const MOST_OF_WHERE = 6;

/** "Highest in Denmark at [97%]", "lowest in Cyprus ([2%])", "in Cyprus, where it stood at [2%]": the place for which the figure holds. */
export function placeOfExtreme(place: Place, index: PatternIndex): Mention | undefined {
  return whereItStood(place, index) ?? atExtreme(place, index);
}

/** The figure of such a place: of what the extreme is of ("the share was highest"), or of the figure before it. */
export function ofExtreme(
  place: Place,
  previous: Read | undefined,
  index: PatternIndex,
): Reading | undefined {
  const { tokens, article } = index.annotation;
  const unit = ownUnit(place.quantity, article.text);
  if (!isMeasure(place.quantity) || unit === undefined) return undefined;
  const before = previous?.place.sentence === place.sentence ? previous.indicator : undefined;
  if (whereItStood(place, index) !== undefined) return before && { indicator: before, unit };
  const named = atExtreme(place, index);
  if (named === undefined) return undefined;
  const extreme = linkOf(named, index) - 1;
  const isSaid = tokens[extreme - 1]?.lemma === 'be';
  const indicator = isSaid ? phraseBefore(extreme - 1, place.sentence, tokens) : before;
  return indicator && { indicator, unit };
}

function atExtreme({ start, sentence }: Place, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  if (!/^(?:at|with|\()$/.test(tokens[start - 1]?.lower ?? '')) return undefined;
  // "largest in Cyprus, at 2%"
  const end = tokens[start - 1]?.lower === 'at' && tokens[start - 2]?.text === ',' ? start - 2 : start - 1;
  const named = mentionEndingAt(end, index);
  if (named?.type !== 'place' || named.form !== 'name') return undefined;
  const link = linkOf(named, index);
  const isPlaced = link > sentence.firstToken && /^(?:in|among|across)$/.test(tokens[link]?.lower ?? '');
  return isPlaced && EXTREME.test(tokens[link - 1]?.lower ?? '') ? named : undefined;
}

/** The token before the place, past "the". */
function linkOf({ firstToken }: Mention, { annotation: { tokens } }: PatternIndex): number {
  return tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
}

function whereItStood({ start, sentence }: Place, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  for (let at = start - 1; at > Math.max(sentence.firstToken, start - MOST_OF_WHERE); at--) {
    const token = tokens[at];
    if (token?.text === ',') return undefined;
    if (token?.lower !== 'where' || tokens[at - 1]?.text !== ',') continue;
    if (!/^(?:it|they|this)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
    const named = mentionEndingAt(at - 1, index);
    return named?.type === 'place' && named.form === 'name' ? named : undefined;
  }
  return undefined;
}
