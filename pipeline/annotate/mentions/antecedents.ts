import type { Entity, Mention, MentionType, Office, Token } from '../../contract/annotation.ts';
import { cityNamed } from '../../lexicon/cities.ts';
import { countryOfName } from '../../lexicon/countries.ts';
import { isOfficeHead } from '../../lexicon/offices.ts';
import { words } from '../../lexicon/words.ts';

/** Nouns by which an article points back at a thing whose name has them: "the Ports Agreement … the agreement". */
const OWN_NOUNS: readonly (readonly [MentionType, string])[] = [
  ['event', 'conference summit forum congress assembly meeting exhibition week'],
  ['instrument', 'plan declaration agreement strategy resolution pact compact treaty convention memorandum'],
  ['instrument', 'charter framework roadmap protocol'],
  ['organization', 'agency ministry union bank bureau commission council university authority association'],
];
/** Nouns that fit anything of the type. */
const GENERIC_NOUNS: readonly (readonly [MentionType, string])[] = [
  ['event', 'event gathering'],
  ['instrument', 'document'],
  ['service', 'app application platform portal service system'],
  ['organization', 'company organisation organization'],
];
const COUNTRY_NOUNS = new Set(['country', 'nation']);
const TYPE_OF_OWN = typeOfNoun(OWN_NOUNS);
const TYPE_OF_GENERIC = typeOfNoun(GENERIC_NOUNS);

function typeOfNoun(table: readonly (readonly [MentionType, string])[]): ReadonlyMap<string, MentionType> {
  return new Map(table.flatMap(([type, list]) => words(list).map((noun) => [noun, type] as const)));
}

/**
 * The thing last named that a noun or pronoun may point at. Names are noted as they are read, each under the few nouns that may
 * point at it, so that a look-up takes no longer at the end of an article than at its beginning.
 */
export interface Antecedents {
  note(mention: Mention): void;
  /** The person last named. */
  person(): Mention | undefined;
  /** What "the …" with this noun, in lower case, points at. */
  described(noun: string): Mention | undefined;
}

/** Antecedents in an article of which nothing was read yet. */
export function antecedents(
  tokens: readonly Token[],
  entities: readonly Entity[],
  offices: readonly Office[],
): Antecedents {
  const last = new Map<string, Mention>();
  const nounsOf = entities.map(pointingNouns);
  const headsBeside = headsBesideNames(tokens, offices);
  return {
    note(mention) {
      last.set(mention.type, mention);
      for (const noun of nounsOf[mention.entity] ?? []) last.set(`${mention.type} ${noun}`, mention);
      if (mention.type === 'person')
        for (const head of headsBeside(mention)) last.set(`office ${head}`, mention);
    },
    person: () => last.get('person'),
    described(noun) {
      if (noun === 'city') return last.get('place city');
      if (COUNTRY_NOUNS.has(noun)) return last.get('place country');
      const generic = TYPE_OF_GENERIC.get(noun);
      if (generic !== undefined) return last.get(`${generic} ${noun}`) ?? last.get(generic);
      const own = TYPE_OF_OWN.get(noun);
      if (own !== undefined) return last.get(`${own} ${noun}`);
      return isOfficeHead(noun) ? last.get(`office ${noun}`) : undefined;
    },
  };
}

/** The nouns that point at an entity because of its name. */
function pointingNouns(entity: Entity): ReadonlySet<string> {
  const nouns = new Set<string>();
  if (entity.type === 'place') {
    const isCountry = entity.names.some(({ text }) => countryOfName(text) !== undefined);
    if (isCountry) nouns.add('country');
    else if (cityNamed(entity.name) !== undefined) nouns.add('city');
    return nouns;
  }
  for (const { text } of entity.names)
    for (const word of text.toLowerCase().split(/[^\p{L}]+/u))
      if (TYPE_OF_OWN.get(word) === entity.type || TYPE_OF_GENERIC.get(word) === entity.type) nouns.add(word);
  return nouns;
}

/** The words of the offices that stand directly before a name or up to two words after it. */
function headsBesideNames(
  tokens: readonly Token[],
  offices: readonly Office[],
): (mention: Mention) => string[] {
  const startingAt = new Map(offices.map((office) => [office.firstToken, office]));
  const endingAt = new Map(offices.map((office) => [office.endToken, office]));
  return ({ firstToken, endToken }) =>
    [endingAt.get(firstToken), ...[1, 2, 3].map((gap) => startingAt.get(endToken + gap))].flatMap((office) =>
      office === undefined
        ? []
        : tokens
            .slice(office.firstToken, office.endToken)
            .map(({ lower }) => lower)
            .filter(isOfficeHead),
    );
}
