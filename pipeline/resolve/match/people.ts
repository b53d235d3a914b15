import type { Fact } from '../../contract/fact.ts';
import type { LocalEntity } from '../model.ts';
import { commonForm } from './given-name-forms.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import { consonants, hardened, isInOtherScript, softened } from './latin-letters.ts';
import { rememberedByNames } from './name-memory.ts';
import { areOneMiddle, middleOf, type PersonName, personNames } from './person-name.ts';
import { SAME_NAME } from './name-rules.ts';
import { type Comparison, isWeak, type Marks, type Profile, weakEvidence } from './profile.ts';
import {
  bodyKey,
  countryOfBody,
  countryOfPlace,
  differ,
  marked,
  officeAndCountry,
  valuesOf,
} from './said.ts';

/** Offices that are held in another country than the one for which they are. */
const ENVOY = /\b(?:ambassador|consul|envoy|attach|representative|charg)/;

interface KeysOfPerson extends Pick<Profile, 'full' | 'keys'> {
  /** Given names in the middle of the longest name. */
  readonly middle: string;
}

const keysOfPerson = rememberedByNames((_longest, given): KeysOfPerson => {
  const all = given.flatMap(personNames);
  const names = all.filter(isFull);
  const [longest] = [...names].sort((a, b) => b.words.length - a.words.length);
  return {
    full: unique(names.flatMap(fullKeys)),
    keys: {
      script: unique(given.flatMap(scriptKeysOf)),
      middle: unique(names.filter(mayLackMiddle).map((name) => keyOf(name, ends(name)))),
      middleInitial: unique(names.flatMap(withMiddleInitials).map(softened)),
      initial: unique(all.map((name) => keyOf(name, initialAndSurname(name)))),
      order: unique(names.map((name) => keyOf(name, [...name.words].sort().join(' ')))),
      form: unique(names.map((name) => keyOf(name, withCommonForm(name)))),
      part: unique(names.flatMap((name) => partsOf(name).map((part) => keyOf(name, part)))),
      isInitialed: names.length === 0 && all.length > 0 ? ['yes'] : [],
      words: names.map(({ words }) => words.join(' ')),
    },
    middle: longest === undefined ? '' : middleOf(longest).join(' '),
  };
});

/** What is compared of a person: names, and the offices that the article gives. */
export function personProfile(local: LocalEntity): Profile {
  const { full, keys, middle } = keysOfPerson(local);
  const { countries, all } = officesOf(local.claims);
  return {
    full,
    acronyms: [],
    keys,
    marks: {
      middle: marked(middle === '' ? undefined : middle),
      country: new Set(countries),
      office: new Set(countries.length > 0 ? all.filter((one) => !isWeak(one)) : []),
    },
    evidence: all,
  };
}

function scriptKeysOf(name: string): string[] {
  const sign = isInOtherScript(name) ? '!' : '';
  return personNames(name).map((one) => sign + keyOf(one, hardened(one.words.join(''))));
}

/** How people are compared. A rule that needs evidence is for names that many share or that are not quite the same. */
export const PEOPLE: Comparison = {
  rules: [
    SAME_NAME,
    { name: 'middle name left out', keysOf: keysOf('middle'), needs: 'no disagreement' },
    { name: 'initial of a middle name', keysOf: keysOf('middleInitial'), needs: 'no disagreement' },
    { name: 'initial of the given name', keysOf: keysOf('initial'), needs: 'evidence', fits: isOneInitialed },
    { name: 'order of the names', keysOf: keysOf('order'), needs: 'evidence' },
    { name: 'form of the given name', keysOf: keysOf('form'), needs: 'evidence' },
    { name: 'part of the name', keysOf: keysOf('part'), needs: 'evidence', fits: isPart },
    { name: 'near spelling', keysOf: nearKeys, needs: 'never' },
  ],
  difference: (a, b) => middleDifference(a, b) ?? officeDifference(a, b),
};

function keysOf(kind: string): (profile: Profile) => readonly string[] {
  return ({ keys }) => keys[kind] ?? [];
}

function nearKeys({ keys: { words = [] } }: Profile): string[] {
  return unique(words.map(consonants));
}

/** A given name and a surname, neither of them an initial. */
function isFull({ words }: PersonName): boolean {
  return (words[0]?.length ?? 0) > 1 && (words.at(-1)?.length ?? 0) > 1;
}

/** A generation is part of every key: father and son are never one by their names. */
function keyOf({ generation }: PersonName, words: string): string {
  return generation === '' ? words : `${words} #${generation}`;
}

function fullKeys(name: PersonName): string[] {
  const joined = name.words.join('');
  return [joined, softened(joined)].map((words) => keyOf(name, words));
}

function ends({ words }: PersonName): string {
  return softened(`${words[0]} ${words.at(-1)}`);
}

/** What stands in the middle is an initial or a given name, or nothing: a second surname may not be left out so easily. */
function mayLackMiddle(name: PersonName): boolean {
  return middleOf(name).every((word) => word.length === 1 || isGivenName(capitalised(word)));
}

/** “John F. Kennedy” and “John Fitzgerald Kennedy”. */
function withMiddleInitials(name: PersonName): string[] {
  const middle = middleOf(name).map((word) => word.charAt(0));
  const words = [name.words[0], ...middle, name.words.at(-1)].join(' ');
  return middle.length === 0 ? [] : [keyOf(name, words)];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function initialAndSurname({ words }: PersonName): string {
  return softened(`${words[0]?.charAt(0)} ${words.at(-1)}`);
}

function withCommonForm({ words }: PersonName): string {
  return softened([commonForm(words[0] ?? ''), ...words.slice(1)].join(' '));
}

/** Each two words that stand beside each other, and the first with the last. */
function partsOf({ words }: PersonName): string[] {
  const beside = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  return [...beside, `${words[0]} ${words.at(-1)}`].map(softened);
}

function isOneInitialed(a: Profile, b: Profile): boolean {
  return (a.keys['isInitialed']?.length ?? 0) > 0 || (b.keys['isInitialed']?.length ?? 0) > 0;
}

/** Whether all words of one name are words of the other, in order. */
function isPart(a: Profile, b: Profile): boolean {
  const [ofA, ofB] = [a.keys['words'] ?? [], b.keys['words'] ?? []];
  return ofA.some((one) => ofB.some((other) => isWithin(one, other) || isWithin(other, one)));
}

function isWithin(short: string, long: string): boolean {
  const words = softened(short).split(' ');
  let at = 0;
  for (const word of softened(long).split(' ')) if (word === words[at]) at++;
  return at === words.length;
}

interface Offices {
  readonly countries: readonly string[];
  /** Bodies, and titles with their country. */
  readonly all: readonly string[];
}

function officesOf(claims: readonly Fact[]): Offices {
  const countries = new Set<string>();
  const all = new Set<string>();
  for (const fact of claims) {
    const bodies = fact.table === 'positions' ? valuesOf([fact], 'organization') : bodiesOfRelation(fact);
    for (const body of bodies) all.add(`body ${bodyKey(body)}`);
    const ofBodies = bodies.flatMap((body) => countryOfBody(body) ?? []);
    const titles = valuesOf([fact], 'title').map(officeAndCountry);
    const isEnvoy = titles.some(({ office }) => ENVOY.test(office));
    const places = isEnvoy ? [] : valuesOf([fact], 'place').flatMap((place) => countryOfPlace(place) ?? []);
    const ofOffice = [...ofBodies, ...places, ...titles.flatMap(({ country }) => country ?? [])];
    for (const { office } of titles) all.add(weakEvidence(office));
    for (const country of ofOffice) {
      countries.add(country);
      for (const { office } of titles) all.add(`${office} of ${country}`);
    }
  }
  return { countries: [...countries].sort(), all: [...all].sort() };
}

function bodiesOfRelation({ table, fields }: Fact): string[] {
  const { object } = fields;
  return table === 'relations' && object?.entity?.table === 'organizations' ? [object.entity.key] : [];
}

function middleDifference(a: Marks, b: Marks): string | undefined {
  const [ofA = '', ofB = ''] = [[...(a['middle'] ?? [])][0], [...(b['middle'] ?? [])][0]];
  if (ofA === '' || ofB === '' || areOneMiddle(ofA.split(' '), ofB.split(' '))) return undefined;
  return `middle names: ${ofA} against ${ofB}`;
}

/** Offices in different countries; one office in common is enough for one person. */
function officeDifference(a: Marks, b: Marks): string | undefined {
  const country = differ('countries', a['country'], b['country']);
  return country === undefined || differ('offices', a['office'], b['office']) === undefined
    ? undefined
    : `offices in different ${country}`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
