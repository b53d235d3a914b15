import type { Token } from '../../../contract/annotation.ts';
import { isChange } from '../../../text/told-changes.ts';
import { isTime } from './measures-nothing.ts';
import type { Tokens } from '../phrases/phrase-before.ts';

const CHANGES =
  /^(?:increases|rises|gains?|drops|falls|declines|decreases|reductions|jumps|surges|improvement|improvements|uptick|upswing|spike|leap|hike|dip|slump|climb|expansion|boost|uplift|slide|plunge|contraction|gap|difference|change|changes|shift)$/;
const LEVELS =
  /^(?:total|totals|figure|figures|number|numbers|rate|rates|level|levels|average|averages|value|amount|amounts|sum|volume|tally|count|proportion|proportions|percentage|percentages|share|shares|target|targets|goal|goals|aim|aims|objective|threshold|mark|milestone|high|highs|low|lows|peak|record|records|maximum|minimum|median|mean|majority|minority|rest|remainder|times|points?|basis|terms|comparison|estimate|estimates|forecast|projection|range|ceiling|cap|limit)$/;
const IN_TIME =
  /^(?:annual|annually|monthly|weekly|daily|quarterly|yearly|year|month|quarter|-|on|over|in|during|pp|[()]|q[1-4]|(?:19|20)\d\d|registered|recorded|reported|posted|seen|observed|noted)$/;
const HOW =
  /^(?:total|overall|average|net|gross|high|low|higher|lower|highest|lowest|record|slow|slowest|fast|fastest|strong|sharp|steep|slight|modest|slim|big|bigger|biggest|large|larger|largest|small|smaller|significant|considerable|substantial|massive|further|additional|accelerated|previous|current|new|same|respective|corresponding|possible|estimated|combined|cumulative|compound|whopping|staggering|healthy|robust|impressive|remarkable|dramatic|huge|double|single|digit|upward|downward|the|a|an|its|their|this|that|such|relative|relatively|first|second|third|fourth|initial|original|minimum|maximum|target|remaining|other|similar|equivalent|more|less|most|least)$/;

/** Whether a noun says which way or how much something went, and not what: "increase", "gains". */
export function isChangeNoun(lower: string): boolean {
  return isChange(lower) || CHANGES.test(lower);
}

/** Whether words say no more than how much, which way and when: "a total", "slowest growth rate", "year-on-year growth". */
export function saysOnlyHow({ first, end }: Tokens, tokens: readonly Token[]): boolean {
  let isOfHow = false;
  for (let at = first; at < end; at++) {
    const { lower = '', pos = '' } = tokens[at] ?? {};
    // "growth in volume", which is not that in value
    if (lower === 'in' && /^(?:value|volume)$/.test(tokens[at + 1]?.lower ?? '') && at + 1 < end)
      return false;
    if (isChangeNoun(lower) || LEVELS.test(lower)) isOfHow = true;
    else if (!isTime(lower) && !IN_TIME.test(lower) && !HOW.test(lower) && pos !== 'ADV') return false;
  }
  return isOfHow;
}
