import type { Mention, Office } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { words } from '../../lexicon/words.ts';
import { spanHolding } from '../../text/locate.ts';
import { ENGINE } from '../engine.ts';
import { mentionField } from '../fields.ts';
import { mentionFrom } from '../mentions-in.ts';
import { pastAddress } from '../../text/forms-of-address.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { countriesNamed, type Countries, countryOf } from './countries-of-peoples.ts';

/** Last words of offices of states; a Libyan analyst has no office of Libya. */
const OF_STATES = new Set(
  words(
    'president premier chancellor minister ambassador king queen emir sultan monarch senator mp lawmaker secretary lady',
  ),
);
const SCORE = 0.85;

/**
 * The country in whose office somebody is by the word for its people before it ("Tanzanian President Samia Suluhu"), where the article names
 * the country, too: the word alone is no name of it.
 */
export function officesOfPeoples(index: PatternIndex): Candidate[] {
  let countries: Countries | undefined;
  return index.annotation.offices.flatMap((office) => {
    const people = peopleBefore(office, index);
    if (people === undefined) return [];
    countries ??= countriesNamed(index);
    return candidateOf(office, people, countries, index) ?? [];
  });
}

/** The word or two for a people directly before an office of a state. */
function peopleBefore({ firstToken, endToken }: Office, index: PatternIndex): Mention | undefined {
  if (!OF_STATES.has(index.annotation.tokens[endToken - 1]?.lower ?? '')) return undefined;
  return [firstToken - 1, firstToken - 2]
    .map((token) => mentionFrom(token, index))
    .find((mention) => mention?.adjectival === true && mention.endToken === firstToken);
}

function candidateOf(
  office: Office,
  people: Mention,
  countries: Countries,
  index: PatternIndex,
): Candidate | undefined {
  const { annotation } = index;
  const { article, sentences } = annotation;
  const holder = mentionFrom(pastAddress(annotation.tokens, office.endToken), index);
  const sentence = spanHolding(sentences, office.start);
  if (holder?.type !== 'person' || sentence === undefined) return undefined;
  const [person, place] = [mentionField(holder, index), countryOf(people, countries, index)];
  if (person === undefined || place === undefined) return undefined;
  const { start, end } = office;
  const title = { value: article.text.slice(start, end), spans: [{ start, end }] };
  return {
    table: 'positions',
    fields: { person, title, place },
    window: { start: sentence.start, end: sentence.end },
    engine: ENGINE,
    rule: 'people-office-person',
    score: SCORE,
  };
}
