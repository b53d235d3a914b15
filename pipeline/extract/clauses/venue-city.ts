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
/** What stands in the city of which it is: "University of Lisbon". */
const VENUES_OF = new Set(words('university port municipality polytechnic'));
/** Words of the name of a city. */
const LONGEST_CITY = 3;

/** "Kigali" of "the Kigali Convention Centre" or "the University of Kigali", where the article names the city elsewhere, too: the words of a venue alone are no name of it. */
export function cityOfVenue(venue: Mention, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  const { firstToken, endToken } = venue;
  const isOf = tokens[firstToken + 1]?.lower === 'of' && VENUES_OF.has(tokens[firstToken]?.lower ?? '');
  if (isOf) return cityAt(firstToken + 2, endToken, index);
  if (!VENUES.has(tokens[endToken - 1]?.lower ?? '')) return undefined;
  for (let end = Math.min(firstToken + LONGEST_CITY, endToken - 1); end > firstToken; end--) {
    const city = cityAt(firstToken, end, index);
    if (city !== undefined) return city;
  }
  return undefined;
}

/** The city that tokens name, if the article names it by itself, too. */
function cityAt(firstToken: number, endToken: number, { annotation }: PatternIndex): Mention | undefined {
  const [first, last] = [annotation.tokens[firstToken], annotation.tokens[endToken - 1]];
  if (first === undefined || last === undefined || endToken <= firstToken) return undefined;
  const [{ start }, { end }] = [first, last];
  const name = annotation.article.text.slice(start, end);
  if (cityNamed(name) === undefined || countryOfName(name) !== undefined) return undefined;
  const city = placesNamed(annotation).get(name);
  return city && { type: 'place', form: 'name', entity: city.index, firstToken, endToken, start, end };
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
