import type { Mention, Office } from '../contract/annotation.ts';
import type { Candidate, CandidateField } from '../contract/fact.ts';
import { countryOfDemonym, countryOfName } from '../lexicon/countries.ts';
import { words } from '../lexicon/words.ts';
import { spanHolding } from '../text/locate.ts';
import { ENGINE } from './engine.ts';
import { entityRef, mentionField } from './fields.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';

/** Last words of offices of states; a Libyan analyst has no office of Libya. */
const OF_STATES = new Set(
  words(
    'president premier chancellor minister ambassador king queen emir sultan monarch senator mp lawmaker secretary',
  ),
);
const SCORE = 0.85;

/**
 * The country in whose office somebody is by the word for its people before it ("Tanzanian President Samia Suluhu"), where the article names
 * the country, too: the word alone is no name of it.
 */
export function officesOfPeoples(index: PatternIndex): Candidate[] {
  return index.annotation.offices.flatMap((office) => candidateOf(office, index) ?? []);
}

function candidateOf(office: Office, index: PatternIndex): Candidate | undefined {
  const { annotation } = index;
  const { tokens, article, sentences } = annotation;
  if (!OF_STATES.has(tokens[office.endToken - 1]?.lower ?? '')) return undefined;
  const people = annotation.mentions.find(
    ({ adjectival, endToken }) => adjectival === true && endToken === office.firstToken,
  );
  const holder = mentionAt(office.endToken, index);
  const sentence = spanHolding(sentences, office.start);
  if (people === undefined || holder?.type !== 'person' || sentence === undefined) return undefined;
  const [person, place] = [mentionField(holder, index), countryOf(people, index)];
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

/** The country of a people by the words for these and by its name elsewhere. */
function countryOf(
  { start, end, entity }: Mention,
  { annotation }: PatternIndex,
): CandidateField | undefined {
  const { text } = annotation.article;
  const code =
    countryOfDemonym(annotation.entities[entity]?.name ?? '') ?? countryOfDemonym(text.slice(start, end));
  const country = annotation.entities.find(
    ({ type, names }) =>
      type === 'place' && code !== undefined && names.some(({ text: name }) => countryOfName(name) === code),
  );
  const name = country?.names.find(({ text: written }) => countryOfName(written) === code);
  const ref = country && entityRef(country);
  if (name === undefined || ref === undefined) return undefined;
  return { value: name.text, spans: [{ start, end }, ...name.spans], entity: ref };
}

function mentionAt(token: number, { annotation, mentionAt: first }: PatternIndex): Mention | undefined {
  return annotation.mentions[first[token] ?? -1];
}
