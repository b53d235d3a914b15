import type { Entity, Mention, MentionType, Office, Token } from '../../../contract/annotation.ts';
import { cityNamed } from '../../../lexicon/cities.ts';
import { countryOfName } from '../../../lexicon/countries.ts';
import { nounsBeside } from '../names/described-kinds.ts';
import {
  CENTRAL,
  FIRM,
  FIRM_NOUNS,
  isCentralBank,
  isRightsGroup,
  mayBeFirm,
  RIGHTS_GROUP,
} from '../bodies/firms.ts';
import { isFormerEmployer, isInOpening, isReporter } from './firms-not-meant.ts';
import { isFramingEvent } from './framing-events.ts';
import { genderOfEntity } from './genders.ts';
import { type HoldersNamed, holdersNamed, mayBeTitle } from './holders-named.ts';
import { officesBesideNames } from '../offices/offices-beside.ts';
import { personsNamed } from './persons-named.ts';
import { fitsAnyOfType, typeOfPointingNoun } from './pointing-nouns.ts';

/** Types of things of which some noun in the name points at them. */
const POINTED_AT: ReadonlySet<MentionType> = new Set(['event', 'instrument', 'organization', 'service']);
const COUNTRY_NOUNS = new Set(['country', 'nation']);

/**
 * The thing last named that a noun or pronoun may point at. Names are noted as they are read, each under the few nouns that may
 * point at it, so that a look-up takes no longer at the end of an article than at its beginning.
 */
export interface Antecedents {
  /** @param sentence index of the sentence that it stands in */
  note(mention: Mention, sentence: number): void;
  /** A pronoun or description of a person, which keeps that person in mind. */
  notePointer(mention: Mention, sentence: number): void;
  /** Somebody without a name speaks in a sentence: "An expert said". */
  noteUnnamedSpeaker(sentence: number): void;
  /** Whom a personal pronoun, in lower case, means; `at` is its token. */
  person(pronoun: string, sentence: number, at?: number): Mention | undefined;
  /** What "the …" with this noun, in lower case, points at. */
  described(noun: string): Mention | undefined;
  /** The person named last. */
  latter(): Mention | undefined;
  /** Who was named beside an office. */
  readonly holders: Pick<HoldersNamed, 'byTitle' | 'byNation' | 'byClass' | 'byBody' | 'servesAnother'>;
}

/**
 * What is known of an article once for all: gives antecedents of which nothing was read yet, as often as they are wanted.
 * @param bodyOf gives the entity of the body or place that an office is of, where the words beside it name it
 */
export function antecedents(
  tokens: readonly Token[],
  entities: readonly Entity[],
  offices: readonly Office[],
  bodyOf: (office: Office) => number | undefined,
): () => Antecedents {
  const article: Read = {
    tokens,
    entities,
    nounsOf: entities.map(pointingNouns),
    likeNounsOf: entities.map(likeNouns),
    officesBeside: officesBesideNames(tokens, offices),
    bodyOf,
    namesGroup: atMostOnce(() => hasAnyGroup(tokens)),
  };
  return () => nothingRead(article);
}

/** What antecedents are told by. */
interface Read {
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  /** By entity: the nouns that point at it. */
  readonly nounsOf: readonly ReadonlySet<string>[];
  /** By entity: the nouns that are like those in its names. */
  readonly likeNounsOf: readonly (readonly string[])[];
  readonly officesBeside: (mention: Mention) => Office[];
  readonly bodyOf: (office: Office) => number | undefined;
  readonly namesGroup: () => boolean;
}

function nothingRead(article: Read): Antecedents {
  const { tokens, entities, nounsOf, likeNounsOf, officesBeside, bodyOf, namesGroup } = article;
  const last = new Map<string, Mention>();
  const holders = holdersNamed(tokens, officesBeside, bodyOf);
  const persons = personsNamed(tokens, (entity) => genderOfEntity(entities[entity]));
  return {
    note(mention, sentence) {
      const isFraming = isFramingEvent(tokens, mention);
      const isAside = isFraming || isEventBeforeNoun(tokens, mention);
      if (!(isAside && last.has(mention.type))) last.set(mention.type, mention);
      const nouns = nounsOf[mention.entity] ?? NO_NOUNS;
      for (const noun of nouns)
        if (!((isFraming || isBeforeNoun(tokens, mention)) && last.has(`${mention.type} ${noun}`)))
          last.set(`${mention.type} ${noun}`, mention);
      for (const noun of likeNounsOf[mention.entity] ?? []) last.set(likeKey(noun), mention);
      for (const noun of nounsBeside(tokens, mention)) last.set(`${mention.type} ${noun}`, mention);
      if (mention.type === 'organization') {
        if (isRightsGroup(entities[mention.entity]?.name ?? '')) last.set(RIGHTS_GROUP, mention);
        if (nouns.has('bank') && isCentralBank(entities[mention.entity]?.name ?? ''))
          last.set(CENTRAL, mention);
        else if (
          mayBeFirm(nouns, entities[mention.entity]) &&
          !isReporter(tokens, mention) &&
          !(last.has(FIRM) && isInOpening(tokens, mention)) &&
          !(last.has(FIRM) && isFormerEmployer(tokens, mention))
        )
          last.set(FIRM, mention);
      }
      if (mention.type === 'event' && nouns.size === 0) last.set(UNTOLD_EVENT, mention);
      if (mention.type !== 'person') return;
      holders.note(mention);
      persons.note(mention, sentence);
    },
    notePointer(mention, sentence) {
      if (mention.type === 'person') persons.note(mention, sentence);
    },
    noteUnnamedSpeaker: (sentence) => {
      persons.noteUnnamed(sentence);
    },
    latter: () => last.get('person'),
    person: (pronoun, sentence, at) => persons.meantBy(pronoun, sentence, at),
    holders,
    described(noun) {
      if (noun === 'city') return last.get('place city');
      if (noun === 'group' && namesGroup()) return undefined;
      if (FIRM_NOUNS.has(noun)) return last.get(`organization ${noun}`) ?? last.get(FIRM);
      if (noun === CENTRAL || noun === RIGHTS_GROUP) return last.get(noun);
      if (COUNTRY_NOUNS.has(noun)) return last.get('place country');
      const type = typeOfPointingNoun(noun);
      if (type === undefined) return mayBeTitle(noun) ? holders.byHead(noun) : undefined;
      const named = last.get(`${type} ${noun}`) ?? (fitsAnyOfType(noun) ? last.get(type) : undefined);
      return (
        named ?? last.get(likeKey(noun)) ?? (KINDS_OF_EVENT.has(noun) ? last.get(UNTOLD_EVENT) : undefined)
      );
    },
  };
}

/** "the US agency": a country that only tells whose the noun is, and no antecedent where another is in mind. */
function isBeforeNoun(tokens: readonly Token[], { type, endToken }: Mention): boolean {
  return type === 'place' && tokens[endToken]?.pos === 'NOUN';
}

/** "the Harbour Day pavilion": an event that only tells of which the noun is. */
function isEventBeforeNoun(tokens: readonly Token[], { type, endToken }: Mention): boolean {
  return type === 'event' && tokens[endToken]?.pos === 'NOUN';
}

/** A question that is answered where it is asked first, and not where nobody asks. */
function atMostOnce(answer: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => (known ??= answer());
}

/** "A group of ministers": "the group" may then be no company. */
function hasAnyGroup(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) =>
      lower === 'group' && /^(?:an?|another|working|this)$/.test(tokens[at - 1]?.lower ?? ''),
  );
}

/** An event whose name does not say what it is ("Quay Bridge") may be a forum or a festival. */
const UNTOLD_EVENT = 'event untold';
const KINDS_OF_EVENT = new Set([
  'forum',
  'conference',
  'summit',
  'congress',
  'festival',
  'exhibition',
  'expo',
  'hackathon',
  'workshop',
  'seminar',
  'training',
]);

/** Nouns by which a thing is called whose name has another word for the same: "the exhibition" of an expo, "the MoU". */
const LIKE_NOUNS: readonly (readonly ['event' | 'instrument', string, RegExp])[] = [
  ['event', 'exhibition', /\b(?:expo|show|fair)\b/i],
  ['event', 'expo', /\bexhibition\b/i],
  ['event', 'conference', /\b(?:congress|symposium|convention)\b/i],
  ['event', 'meeting', /\b(?:dialogue|ministerial|retreat|consultation|roundtable)\b/i],
  ['event', 'training', /\b(?:bootcamp|course|masterclass)\b/i],
  ['event', 'course', /\b(?:bootcamp|training|masterclass)\b/i],
  ['event', 'competition', /\b(?:hackathon|olympiad|contest)\b/i],
  ['instrument', 'mou', /\bmemorandum of understanding\b/i],
  ['instrument', 'memorandum', /\bmou\b/i],
  ['instrument', 'pact', /\b(?:agreement|compact)\b/i],
  ['instrument', 'accord', /\bagreement\b/i],
  ['instrument', 'agreement', /\b(?:memorandum|mou|accord|protocol|pact|letter of intent)\b/i],
];

function likeNouns({ type: own, names }: Entity): readonly string[] {
  if (own !== 'event' && own !== 'instrument') return NONE;
  return LIKE_NOUNS.flatMap(([type, noun, words]) =>
    own === type && names.some(({ text }) => words.test(text)) ? [noun] : [],
  );
}

/** Such a thing is meant only where no name has the noun itself. */
function likeKey(noun: string): string {
  return `like ${noun}`;
}

const NO_NOUNS: ReadonlySet<string> = new Set();
const NONE: readonly string[] = [];

/** Nouns that point at bodies whose names say in other words that they are such. */
const KINDS_BY_NAME: readonly (readonly [string, RegExp])[] = [
  ['airline', /\b(?:Airways|Airlines?|Air [\p{Lu}]\p{L}+|Aviation)$/u],
  [
    'regulator',
    /^(?=.*\b(?:Communications|Telecommunications?|Competition|Securities|Conduct|Supervisory|Regulatory|Regulation)\b).*\b(?:Authority|Commission|Agency|Board|Bureau)\b|\bCentral Bank\b/u,
  ],
];

/** The nouns that point at an entity because of its name. */
function pointingNouns(entity: Entity): ReadonlySet<string> {
  if (entity.type !== 'place' && !POINTED_AT.has(entity.type)) return NO_NOUNS;
  const nouns = new Set<string>();
  if (entity.type === 'place') {
    const isCountry = entity.names.some(({ text }) => countryOfName(text) !== undefined);
    if (isCountry) nouns.add('country');
    else if (cityNamed(entity.name) !== undefined) nouns.add('city');
    return nouns;
  }
  for (const { text } of entity.names)
    for (const word of text.toLowerCase().split(/[^\p{L}]+/u))
      if (typeOfPointingNoun(word) === entity.type) nouns.add(word);
  if (entity.type === 'organization')
    for (const [noun, names] of KINDS_BY_NAME)
      if (entity.names.some(({ text }) => names.test(text))) nouns.add(noun);
  return nouns;
}
