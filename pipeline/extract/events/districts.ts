import type { Candidate } from '../../contract/fact.ts';
import type { Span } from '../../contract/span.ts';
import { mentionsOver } from '../mentions-in.ts';
import { bitsOf, type PatternIndex } from '../pattern/pattern-index.ts';

/** Behind a name: what is a part of a city, or only near one. */
const DISTRICT = /^ (?:neighbou?rhood|suburb|barrio|borough)\b/u;
/** "the Bella Vista district" may be one of a city, while "in Mbale district" is the country around a town. */
const THE_DISTRICT = /^ (?:district|quarter|ward)\b/u;

/** The candidates without the cities of events whose names are those of districts, "in the Bella Vista district", or of houses, "at Quay in Porto". */
export function withoutDistricts(found: readonly Candidate[], index: PatternIndex): readonly Candidate[] {
  const { article } = index.annotation;
  return found.filter(({ table, fields }) => {
    const isHeld = fields['predicate']?.value === 'held_in' || fields['predicate']?.value === 'hosted_by';
    const place = (table === 'events' ? fields['city'] : isHeld ? fields['object'] : undefined)?.spans[0];
    if (place === undefined) return true;
    const behind = article.text.slice(place.end, place.end + 16);
    const isThe = /\bthe $/iu.test(article.text.slice(Math.max(0, place.start - 4), place.start));
    return !DISTRICT.test(behind) && !(isThe && THE_DISTRICT.test(behind)) && !isHouse(place, index);
  });
}

/** "at Quay in Porto": what is called like some city is a house in another one. "At Porto in Portugal" is in the city. */
function isHouse({ start, end }: Span, index: PatternIndex): boolean {
  const { text } = index.annotation.article;
  if (!/\bat $/iu.test(text.slice(Math.max(0, start - 4), start)) || !text.startsWith(' in ', end))
    return false;
  const [around] = mentionsOver({ start: end + 4, end: end + 5 }, index);
  return around !== undefined && ((index.kindsAt[around.firstToken] ?? 0) & CITY) !== 0;
}

const CITY = bitsOf(['city']);
