import type { Mention, Office } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { words } from '../../lexicon/words.ts';
import { spanHolding } from '../../text/locate.ts';
import { ENGINE } from '../engine.ts';
import { mentionField } from '../fields.ts';
import { mentionEndingAt, mentionFrom } from '../mentions-in.ts';
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
  const title = index.annotation.tokens.slice(firstToken, endToken);
  // "Minister of Ports and Trade"
  const link = title.findIndex(({ lower }) => /^(?:of|for)$/.test(lower));
  if (!OF_STATES.has(title.at(link < 0 ? -1 : link - 1)?.lower ?? '')) return undefined;
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
  const holder = holderBehind(office, index) ?? holderBefore(people, index);
  const sentence = spanHolding(sentences, office.start);
  if (holder === undefined || sentence === undefined) return undefined;
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

/** "Tanzanian President Ana Silva", "the Tanzanian Minister of Ports, Dr. Ana Silva, spoke". */
function holderBehind({ endToken }: Office, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  const isApart = tokens[endToken]?.text === ',';
  const holder = mentionFrom(pastAddress(tokens, isApart ? endToken + 1 : endToken), index);
  if (holder?.type !== 'person' || holder.form !== 'name') return undefined;
  const next = tokens[holder.endToken];
  // "the Tanzanian minister, Ana Silva and others"
  const isOnly = next === undefined || next.text === ',' || /^(?:VERB|AUX)$/.test(next.pos);
  return isApart && !isOnly ? undefined : holder;
}

/** "Ana Silva, the Tanzanian Minister of Ports". */
function holderBefore({ firstToken }: Mention, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  const comma = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  const holder = tokens[comma]?.text === ',' ? mentionEndingAt(comma, index) : undefined;
  return holder?.type === 'person' && holder.form === 'name' ? holder : undefined;
}
