import type { Annotation, Entity, Mention } from '../../contract/annotation.ts';
import { cityNamed } from '../../lexicon/cities.ts';
import { countryOfName } from '../../lexicon/countries.ts';
import { words } from '../../lexicon/words.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** What stands in the city whose name begins its own. A "Lisbon Institute" may be anywhere. */
const VENUES = new Set(
  words(
    'centre center hall palace stadium arena complex pavilion exhibition auditorium fairground expo hotel',
  ),
);
/** Words of the name of a city. */
const LONGEST_CITY = 3;

/** "Kigali" of "the Kigali Convention Centre", where the article names the city elsewhere, too: the words of a venue alone are no name of it. */
export function cityOfVenue(venue: Mention, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  const { firstToken, endToken } = venue;
  if (!VENUES.has(tokens[endToken - 1]?.lower ?? '')) return undefined;
  for (let end = Math.min(firstToken + LONGEST_CITY, endToken - 1); end > firstToken; end--) {
    const [first, last] = [tokens[firstToken], tokens[end - 1]];
    if (first === undefined || last === undefined) return undefined;
    const name = index.annotation.article.text.slice(first.start, last.end);
    if (cityNamed(name) === undefined || countryOfName(name) !== undefined) continue;
    const city = placesNamed(index.annotation).get(name);
    if (city === undefined) return undefined;
    const { start } = first;
    return {
      type: 'place',
      form: 'name',
      entity: city.index,
      firstToken,
      endToken: end,
      start,
      end: last.end,
    };
  }
  return undefined;
}

const known = new WeakMap<Annotation, ReadonlyMap<string, Entity>>();

/** The places of an article by their names. */
function placesNamed(annotation: Annotation): ReadonlyMap<string, Entity> {
  const found = known.get(annotation);
  if (found !== undefined) return found;
  const places = annotation.entities.filter(({ type }) => type === 'place');
  const named = new Map(places.flatMap((place) => place.names.map(({ text }) => [text, place] as const)));
  known.set(annotation, named);
  return named;
}
