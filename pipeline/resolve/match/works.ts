import type { EntityTable } from '../../contract/tables.ts';
import { foldName } from '../folded.ts';
import type { LocalEntity } from '../model.ts';
import { acronymKey, fullNameKey, isAcronym } from '../names.ts';
import { INITIALS } from './acronyms.ts';
import { namesWithin } from './bracketed.ts';
import { spellings } from './latin-letters.ts';
import { FEWEST_INITIALS, initialsOf, scriptKeys } from './organizations.ts';
import { rememberedByNames } from './name-memory.ts';
import { SAME_NAME, SAME_SPELLING } from './name-rules.ts';
import type { Comparison, Marks, Profile } from './profile.ts';
import { bodyKey, countryOfBody, differ, marked, NONE, onlyValue, valuesOf } from './said.ts';
import { looseKey, unorderedKey } from './spelling.ts';

type NameKeys = Pick<Profile, 'full' | 'acronyms' | 'keys'>;

const instrumentNames = rememberedByNames((longest, names) => nameKeys('instruments', longest, names));
const serviceNames = rememberedByNames((longest, names) => nameKeys('services', longest, names));

/** What is compared of the names of an instrument or a service. */
function nameKeys(table: EntityTable, longest: string, names: readonly string[]): NameKeys {
  const given = names.flatMap(namesWithin);
  const compared = given.filter((name) => fullNameKey(table, name, longest) !== undefined);
  const full = unique(compared.flatMap((name) => fullNameKey(table, name, longest) ?? []));
  const folded = compared.flatMap((name) => spellings(name).map(foldName));
  return {
    full,
    acronyms: unique(given.flatMap((name) => acronymKey(table, name) ?? [])),
    keys: {
      loose: unique([...full, ...folded].map(looseKey).filter((key) => key !== '')),
      order: unique(folded.map(unorderedKey).filter((key) => key !== '')),
      script: scriptKeys(compared),
      [INITIALS]: unique(compared.map(initialsOf).filter(({ length }) => length >= FEWEST_INITIALS)),
    },
  };
}

/** What is compared of an instrument: names, where and when it was adopted, the country of who gave it. */
export function instrumentProfile(local: LocalEntity, event: string | undefined): Profile {
  const issuers = valuesOf(local.facts, 'issuer');
  const countries = new Set(issuers.flatMap((issuer) => countryOfBody(issuer) ?? []));
  return {
    ...instrumentNames(local),
    marks: {
      event: marked(event),
      year: marked(onlyValue(local, 'adopted_on')?.slice(0, 4)),
      country: countries.size === 1 ? countries : NONE,
    },
    evidence: issuers.map((issuer) => `issuer ${bodyKey(issuer)}`),
  };
}

/** What is compared of a service: names, country, and who provides it. */
export function serviceProfile(local: LocalEntity): Profile {
  const providers = valuesOf(local.facts, 'provider').filter((provider) => !isAcronym(provider));
  return {
    ...serviceNames(local),
    marks: {
      country: marked(onlyValue(local, 'country')),
      provider: new Set(providers.map(bodyKey)),
    },
    evidence: [],
  };
}

export const INSTRUMENTS: Comparison = {
  rules: [
    SAME_NAME,
    SAME_SPELLING,
    { name: 'order of the words', keysOf: ({ keys }) => keys['order'] ?? [], needs: 'nothing' },
  ],
  difference: (a, b) =>
    firstDifference(a, b, { event: 'events', year: 'years of adoption', country: 'countries' }),
};

export const SERVICES: Comparison = {
  rules: [SAME_NAME, SAME_SPELLING],
  difference: (a, b) => firstDifference(a, b, { country: 'countries', provider: 'providers' }),
};

function firstDifference(a: Marks, b: Marks, kinds: Readonly<Record<string, string>>): string | undefined {
  for (const [kind, what] of Object.entries(kinds)) {
    const found = differ(what, a[kind], b[kind]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
