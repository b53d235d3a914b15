import type { Mention, Sentence, Token } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { countryOfName } from '../../lexicon/countries.ts';
import { words } from '../../lexicon/words.ts';
import { mainEvent } from './main-event.ts';
import { mentionsIn } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { eventCandidates, heldIn } from './told-of-events.ts';

/** A dateline stands before one of so many sentences, behind titles, and what it is the place of is told in so many behind it. */
const FIRST = 6;
const REACH = 4;
/** From the city to the dash or colon: "LISBON, Portugal, May 3, 2024 (Quay News) –". */
const LONGEST = 14;
const DASHES = new Set(['–', '—', '-', '--', ':']);
/** What is done with an event where it is held, by those who hold it or come. */
const HOLDING = new Set([
  ...words(
    'opened opens open opening closed closes close closing ended ends concluded concludes began begins',
  ),
  ...words('addressing addressed attending attended'),
  ...words('started starts kicked convened inaugurated inauguration inaugural gathered underway held hosted'),
  ...words('wrapped wraps wound winds rounded rounds'),
]);
/** The same of what is still to come, which only "here" places. */
const PLANNED = new Set(words('convene hold host organise organize stage'));
/** "here", "in the capital": the place of the dateline. */
const THERE = new Set(['here', 'capital']);
/** "in the provincial capital" is not where the agency reports from. */
const OTHER_CAPITALS = new Set(words('provincial regional state district county'));
/** "yesterday", "on Friday": what an agency reports from the place. */
const LATELY = /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/**
 * The city of the event that an article is about from the dateline, where the first sentences say that it opened, closed or was held there
 * ("here", "in the capital") or on a day just past, and name no other place for it.
 */
export function datelineCandidates(index: PatternIndex): Candidate[] {
  const { sentences } = index.annotation;
  const city = datelineCity(index);
  const main = city && mainEvent(index)?.index;
  if (city === undefined || main === undefined) return [];
  const from = sentences.findIndex(({ end }) => end >= city.end);
  for (const sentence of sentences.slice(from, from + REACH)) {
    const event = mentionsIn(index, sentence.firstToken, sentence.endToken).find(
      ({ entity, form }) => entity === main && form !== 'pronoun',
    );
    if (event !== undefined && isHeldThere(sentence, event, city, index))
      return candidatesOf(event, city, sentence, index);
  }
  return [];
}

/** The city with which one of the first sentences begins, before a dash or colon, or which is all of it but for a country and day. */
export function datelineCity(index: PatternIndex): Mention | undefined {
  const { sentences, tokens, entities } = index.annotation;
  for (const { firstToken, endToken } of sentences.slice(0, FIRST)) {
    const [place] = mentionsIn(index, firstToken, endToken);
    if (place?.type !== 'place' || place.form !== 'name' || place.firstToken !== firstToken) continue;
    if (countryOfName(entities[place.entity]?.name ?? '') !== undefined) continue;
    const limit = Math.min(endToken, place.endToken + LONGEST);
    if (endsWithDay(place, endToken, index)) return place;
    const dash = tokens.findIndex(({ text }, at) => at >= place.endToken && at < limit && DASHES.has(text));
    if (dash < 0 || tokens.slice(place.endToken, dash).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
      continue;
    return place;
  }
  return undefined;
}

/** "BAKU, Azerbaijan, November 16.": a sentence of nothing but a place and the day. */
function endsWithDay({ endToken: from }: Mention, endToken: number, index: PatternIndex): boolean {
  const { tokens } = index.annotation;
  for (let at = from; at < endToken && at < from + LONGEST; at++) {
    if (index.dates.get(at)?.endToken === endToken - 1) return true;
    if (!/^(?:PROPN|PUNCT)$/.test(tokens[at]?.pos ?? '')) return false;
  }
  return false;
}

function isHeldThere(
  { firstToken, endToken }: Sentence,
  event: Mention,
  city: Mention,
  index: PatternIndex,
): boolean {
  const { tokens } = index.annotation;
  const own = tokens.slice(Math.max(firstToken, city.firstToken), endToken);
  const isThere = own.some(
    ({ lower }, at) => THERE.has(lower) && !OTHER_CAPITALS.has(own[at - 1]?.lower ?? ''),
  );
  if (!own.some(({ lower }, at) => HOLDING.has(lower) || isEnd(own, at) || (isThere && PLANNED.has(lower))))
    return false;
  if (isThere) return true;
  return own.some(({ lower }) => LATELY.test(lower)) && !isElsewhere(event, city, own, endToken, index);
}

/** "came to an end", "drew to a close". */
function isEnd(own: readonly Token[], at: number): boolean {
  const [to, a, end] = [own[at - 2], own[at - 1], own[at]].map((token) => token?.lower ?? '');
  return to === 'to' && /^an?$/.test(a ?? '') && /^(?:end|close)$/.test(end ?? '');
}

/** Whether a place stands behind the event: "the Harbour Summit in Porto". */
function isElsewhere(
  event: Mention,
  city: Mention,
  own: readonly Token[],
  endToken: number,
  index: PatternIndex,
): boolean {
  return mentionsIn(index, event.endToken, endToken).some(
    ({ type, entity, adjectival, firstToken }) =>
      type === 'place' &&
      adjectival !== true &&
      entity !== city.entity &&
      own.some((token) => token === index.annotation.tokens[firstToken - 1] && token.lower === 'in'),
  );
}

function candidatesOf(event: Mention, city: Mention, { end }: Sentence, index: PatternIndex): Candidate[] {
  const words = { start: city.start, end };
  return eventCandidates(event, heldIn(city, index), { rule: 'event-dateline', score: 0.65, words }, index);
}
