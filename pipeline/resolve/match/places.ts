import { cityNamed } from '../../lexicon/cities.ts';
import { fold, foldName } from '../folded.ts';
import type { LocalEntity } from '../model.ts';
import { acronymKey, fullNameKey } from '../names.ts';
import { countryCode, gazetteerKey } from '../places.ts';
import { spellings } from './latin-letters.ts';
import { rememberedByNames } from './name-memory.ts';
import { scriptKeys } from './organizations.ts';
import { englishCityName } from './other-city-names.ts';
import type { Profile } from './profile.ts';
import { looseKey } from './spelling.ts';

/** States of the United States by their short forms: “Paris, TX”. */
const STATES: ReadonlyMap<string, string> = new Map(
  (
    'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|' +
    'GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|' +
    'MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|' +
    'NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|' +
    'OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|' +
    'UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|DC D.C.'
  )
    .split('|')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
);

/** “New York” and “Washington” may be the state: they are not the same as the city in so many words. */
const STATE_NAMES: ReadonlySet<string> = new Set([...STATES.values()].map(fold));

const WITH_WHERE = /^(\S.*?),\s*(\S.*)$/u;

/** What is compared of a place: names, and what the gazetteer knows by them. “Paris, France” is Paris; “Paris, Texas” is not. */
export const placeProfile: (local: LocalEntity) => Profile = rememberedByNames((longest, names) => {
  const given = names.map(plainPlace);
  const compared = given.filter((name) => fullNameKey('places', name, longest) !== undefined);
  const folded = compared.flatMap((name) => spellings(name).map(foldName));
  return {
    full: unique(given.flatMap((name) => placeKeys(name, longest))),
    acronyms: unique(given.flatMap((name) => acronymKey('places', name) ?? [])),
    keys: {
      loose: unique(folded.map(looseKey).filter((key) => key !== '')),
      script: scriptKeys(compared),
    },
    marks: {},
    evidence: [],
  };
});

/** The name without the country that the gazetteer has for it anyway; short forms of states written out. */
function plainPlace(name: string): string {
  const [, place, where] = WITH_WHERE.exec(name) ?? [];
  if (place === undefined || where === undefined) return name;
  const country = countryCode(where);
  if (country !== undefined && cityOf(place)?.country === country) return place;
  return `${place}, ${STATES.get(where) ?? where}`;
}

function placeKeys(name: string, longest: string): string[] {
  const key = fullNameKey('places', name, longest);
  const city = countryCode(name) === undefined && !STATE_NAMES.has(fold(name)) ? cityOf(name) : undefined;
  const known = city === undefined ? gazetteerKey(name) : `city ${city.name} ${city.country}`;
  return [key, known].flatMap((one) => one ?? []);
}

function cityOf(name: string): ReturnType<typeof cityNamed> {
  return cityNamed(englishCityName(fold(name)) ?? name);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
