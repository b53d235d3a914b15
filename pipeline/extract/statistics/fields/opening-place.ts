import type { Mention } from '../../../contract/annotation.ts';
import { mentionEndingAt } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { governorOf } from '../amounts/governor.ts';
import { nounBefore, type Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';

const BEFORE_PLACE = /^(?:in|across|throughout)$/;
/** What a clause of its own may begin behind. */
const OPENS_CLAUSE = /^(?:[;:“"—–]|but|that|while|whereas)$/;
/** "In Kenya, [we trained] 40 pilots", "In Kenya, [there are] 40 ports". */
const MOST_BETWEEN = 3;
const LEADS = /^(?:we|they|it|there|the|an?|its|their|only|about|around|some|nearly|almost|just|over)$/;

/** "In Kenya, [36 per cent] of ports have a crane", "while in Kenya alone the number of ports reached [40]": the place with which the clause of a figure begins. */
export function openingPlace(place: Place, indicator: Tokens, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  const { sentence, start } = place;
  const isBefore = indicator.first < start;
  // "In Porto, the council set aside $5 million": not of Porto.
  if (isBefore && governorOf(sentence, start, tokens)?.isMeasuring !== true) return undefined;
  const first = indicator.end <= sentence.firstToken ? subjectStart(place, index) : indicator.first;
  if (first === undefined) return undefined;
  const subject = isBefore ? pastArticle(first, place, index) : start;
  for (let comma = subject - 1; comma >= Math.max(sentence.firstToken, subject - 1 - MOST_BETWEEN); comma--) {
    const token = tokens[comma];
    if (token?.text === ',') return placeBefore(comma, place, index);
    const leads = LEADS.test(token?.lower ?? '') || token?.pos === 'ADV';
    if (!leads && !(token?.pos === 'VERB' || token?.pos === 'AUX')) return undefined;
  }
  return undefined;
}

/** Where the subject begins of a figure whose words only point at what was measured: "In Kenya, the | proportion reached [40%]". */
function subjectStart({ sentence, start }: Place, index: PatternIndex): number | undefined {
  const { tokens } = index.annotation;
  const governor = governorOf(sentence, start, tokens);
  return governor && nounBefore(governor.first, sentence, tokens)?.first;
}

function pastArticle(first: number, { sentence }: Place, { annotation: { tokens } }: PatternIndex): number {
  return first > sentence.firstToken && /^(?:the|an?)$/.test(tokens[first - 1]?.lower ?? '')
    ? first - 1
    : first;
}

/** The place of "in Kenya alone" before a comma, where that opens the sentence or a clause of its own. */
function placeBefore(comma: number, { sentence }: Place, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  const end = tokens[comma - 1]?.lower === 'alone' ? comma - 1 : comma;
  const named = mentionEndingAt(end, index);
  if (named?.type !== 'place' || named.form !== 'name' || named.adjectival === true) return undefined;
  const link = tokens[named.firstToken - 1]?.lower === 'the' ? named.firstToken - 2 : named.firstToken - 1;
  if (link < sentence.firstToken || !BEFORE_PLACE.test(tokens[link]?.lower ?? '')) return undefined;
  return link === sentence.firstToken || OPENS_CLAUSE.test(tokens[link - 1]?.lower ?? '') ? named : undefined;
}
