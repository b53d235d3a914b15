import iso from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };

interface CountryRow {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The short name that is shown first. */
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
}

/** Names to show where the package puts another first or has the name inverted. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  BN: 'Brunei',
  BQ: 'Bonaire, Sint Eustatius and Saba',
  BS: 'Bahamas',
  CC: 'Cocos Islands',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: "Côte d'Ivoire",
  CN: 'China',
  CZ: 'Czechia',
  FK: 'Falkland Islands',
  FM: 'Micronesia',
  GM: 'Gambia',
  IR: 'Iran',
  KR: 'South Korea',
  MD: 'Moldova',
  MF: 'Saint Martin',
  MK: 'North Macedonia',
  PS: 'Palestine',
  RU: 'Russia',
  SX: 'Sint Maarten',
  SY: 'Syria',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  US: 'United States',
  VA: 'Holy See',
  VG: 'British Virgin Islands',
  VI: 'United States Virgin Islands',
};

/** In the package, but said of others far more often: the Welsh are not from Wallis and Futuna. */
const WRONG_DEMONYMS: ReadonlySet<string> = new Set(['WF:Welsh', 'AG:Antiguans', 'TC:Turks']);

/** Names and demonyms of every country, sorted by code; acronyms are left to `pipeline/lexicon/country-variants.ts`. */
export function countryRows(): CountryRow[] {
  const demonyms = new Map(Object.entries(nationalities.nationalities));
  return Object.entries(iso.countries)
    .map(([code, given]) => {
      const names = namesOf(code, Array.isArray(given) ? given : [given]);
      return { code, names, demonyms: demonymsOf(code, demonyms.get(code), names) };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function namesOf(code: string, given: readonly string[]): string[] {
  const short = SHORT_NAMES[code];
  const names = given
    .map((name) => name.replace(/^The /, ''))
    .filter((name) => !/^[A-Z.]+$/.test(name) && !name.includes('(') && !/^[^,]+, [^,]+$/.test(name));
  // "Congo" alone is the short ISO name of one of the two.
  const unambiguous = names.filter((name) => !(code === 'CD' && name === 'Congo'));
  return [...new Set(short === undefined ? unambiguous : [short, ...unambiguous])];
}

/** The package gives the country's own name where it has no demonym, and comments in brackets. */
function demonymsOf(code: string, given: string | undefined, names: readonly string[]): string[] {
  if (given === undefined || /[(,]| - | and | or /.test(given)) return [];
  return names.includes(given) || WRONG_DEMONYMS.has(`${code}:${given}`) ? [] : [given];
}
