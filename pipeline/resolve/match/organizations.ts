import { intergovernmentalNamed } from '../../lexicon/intergovernmental.ts';
import { fold, foldName } from '../folded.ts';
import type { LocalEntity } from '../model.ts';
import { acronymKey, fullNameKey, isAcronym, isStateBody } from '../names.ts';
import { INITIALS } from './acronyms.ts';
import { namesWithin } from './bracketed.ts';
import { countryInName } from './country-in-name.ts';
import { consonants, hardened, isInOtherScript, spellings } from './latin-letters.ts';
import { rememberedByNames } from './name-memory.ts';
import { SAME_NAME, SAME_SPELLING } from './name-rules.ts';
import type { Comparison, Profile } from './profile.ts';
import { differ, marked, NONE, onlyValue } from './said.ts';
import { looseKey, tellingWords, unorderedKey } from './spelling.ts';

/** Acronyms of fewer letters are the initials of too many names. */
export const FEWEST_INITIALS = 4;
const FEWEST_CONSONANTS = 6;
/** “Marks & Spencer Group plc”: the word belongs to the legal form. */
const GROUP_WITH_FORM = /\s+group(?=\s+(?:plc|ltd|limited|ag|inc|sa|se|nv|asa|ab)\.?$)/iu;

interface OneName {
  readonly full: readonly string[];
  readonly country: string | undefined;
  readonly isIntergovernmental: boolean;
}

interface OrganizationNames extends Pick<Profile, 'full' | 'acronyms' | 'keys'> {
  readonly country: string | undefined;
  readonly isIntergovernmental: boolean;
}

const namesOfOrganization = rememberedByNames((longest, names): OrganizationNames => {
  const given = names.flatMap(namesWithin);
  const inFull = given.filter((name) => !isAcronym(name));
  const read = inFull.map((name) => ({ name, ...oneName(name, longest) }));
  const countries = new Set(read.flatMap(({ country }) => country ?? []));
  const full = unique(read.flatMap((one) => one.full));
  const compared = read.flatMap((one) => (one.full.length > 0 ? [one.name] : []));
  const known = inFull.flatMap((name) => intergovernmentalNamed(name)?.acronym ?? []);
  const folded = compared.flatMap((name) => spellings(name).map(foldName));
  return {
    full,
    acronyms: unique([
      ...given.flatMap((name) => acronymKey('organizations', name) ?? []),
      ...known.filter((acronym) => acronym !== '').map(fold),
    ]),
    keys: {
      loose: unique([...full, ...folded].map(looseKey).filter((key) => key !== '')),
      script: scriptKeys(compared),
      [INITIALS]: unique(compared.map(initialsOf).filter(({ length }) => length >= FEWEST_INITIALS)),
      folded,
    },
    country: countries.size === 1 ? [...countries][0] : undefined,
    isIntergovernmental: read.some((one) => one.isIntergovernmental),
  };
});

/** What is compared of an organisation: names without the country, and the country. */
export function organizationProfile(local: LocalEntity): Profile {
  const { full, acronyms, keys, country, isIntergovernmental } = namesOfOrganization(local);
  const marks = { country: isIntergovernmental ? NONE : marked(country ?? onlyValue(local, 'country')) };
  return { full, acronyms, keys, marks, evidence: [] };
}

export const ORGANIZATIONS: Comparison = {
  rules: [
    SAME_NAME,
    SAME_SPELLING,
    { name: 'order of the words', keysOf: unorderedKeys, needs: 'never' },
    { name: 'near spelling', keysOf: nearKeys, needs: 'never' },
  ],
  difference: (a, b) => differ('countries', a['country'], b['country']),
};

function unorderedKeys({ keys: { folded = [] } }: Profile): string[] {
  return unique(folded.map(unorderedKey).filter((key) => key !== ''));
}

function nearKeys({ keys: { folded = [] } }: Profile): string[] {
  return unique(folded.map(consonants).filter(({ length }) => length >= FEWEST_CONSONANTS));
}

/** Keys by which a name in another script is found in Latin letters; see `scriptRule`. */
export function scriptKeys(names: readonly string[]): string[] {
  return unique(
    names.flatMap((name) =>
      spellings(name).map(
        (spelling) =>
          `${isInOtherScript(name) ? '!' : ''}${hardened(foldName(spelling).replaceAll(' ', ''))}`,
      ),
    ),
  );
}

/** A group that goes by its legal form, too, is called with the word and without it: "Quay Group Ltd" is "Quay Group" and "Quay Ltd". */
function oneName(given: string, longest: string): OneName {
  const short = given.replace(GROUP_WITH_FORM, '');
  const read = readName(short, longest);
  return short === given
    ? read
    : { ...read, full: unique([...read.full, ...keys(fullNameKey('organizations', given, given))]) };
}

function readName(name: string, longest: string): OneName {
  const body = intergovernmentalNamed(name);
  if (body !== undefined)
    return { full: [`body ${body.name}`], country: undefined, isIntergovernmental: true };
  const plain = fullNameKey('organizations', name, longest);
  const found = countryInName(name);
  if (found === null) return { full: keys(plain), country: undefined, isIntergovernmental: false };
  const { base, country, isLast } = found;
  if (!isStateBody(base)) {
    const coded = isLast && plain !== undefined ? [`${foldName(base)} of @${country}`] : [];
    return { full: [...keys(plain), ...coded], country: undefined, isIntergovernmental: false };
  }
  const ofBase = fullNameKey('organizations', base, base);
  return { full: [ofBase ?? `${foldName(base)} @${country}`], country, isIntergovernmental: false };
}

function keys(key: string | undefined): string[] {
  return key === undefined ? [] : [key];
}

/** The first letters of the words that tell a name from others. */
export function initialsOf(name: string): string {
  return tellingWords(fold(name))
    .map((word) => word.charAt(0))
    .join('');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
