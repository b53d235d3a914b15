/** Languages whose month names are known: those that much news is written in. `Intl` has the names. */
const LANGUAGES = [
  'en',
  'de',
  'de-AT',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'ca',
  'gl',
  'eu',
  'ro',
  'pl',
  'cs',
  'sk',
  'hu',
  'sl',
  'hr',
  'bs',
  'sr',
  'sr-Latn',
  'mk',
  'bg',
  'ru',
  'uk',
  'be',
  'el',
  'tr',
  'az',
  'sq',
  'fi',
  'et',
  'lv',
  'lt',
  'sv',
  'da',
  'nb',
  'is',
  'ga',
  'cy',
  'hy',
  'ka',
  'kk',
  'uz',
  'ky',
  'ar',
  'ar-IQ',
  'ar-MA',
  'fa-u-ca-gregory',
  'he',
  'ur',
  'hi',
  'bn',
  'gu',
  'mr',
  'pa',
  'ta',
  'te',
  'kn',
  'ml',
  'si',
  'ne-u-ca-gregory',
  'th-u-ca-gregory',
  'id',
  'ms',
  'sw',
  'af',
  'fil',
  'mn',
];

/** Names that news writes and `Intl` does not give. */
const OTHERS: readonly (readonly [name: string, month: number])[] = [
  ['sept', 9],
  ['setiembre', 9],
  ['set', 9],
  ['maerz', 3],
  ['mrz', 3],
  ['jaenner', 1],
];

type Months = ReadonlyMap<string, number>;

const byLanguage = new Map<string, Months>();
let everywhere: Months | undefined;

/** A name as it is looked up: without case, accents and full stop. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '');
}

/**
 * The month that a name stands for, from 1, in the language of the page if that has such a month, else in any of the known languages.
 * Undefined where no language has it, or two of them mean two months by it.
 * @param language BCP 47; empty where none is known
 */
export function monthNamed(name: string, language: string): number | undefined {
  const key = folded(name);
  return monthsIn(language).get(key) ?? monthsAnywhere().get(key);
}

function monthsIn(language: string): Months {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = byLanguage.get(base);
  if (known !== undefined) return known;
  const months = new Map(
    LANGUAGES.filter((tag) => tag.split('-')[0] === base).flatMap((tag) => [...namesIn(tag)]),
  );
  byLanguage.set(base, months);
  return months;
}

function monthsAnywhere(): Months {
  if (everywhere !== undefined) return everywhere;
  const months = new Map<string, number>(OTHERS);
  const disputed = new Set<string>();
  for (const [name, month] of LANGUAGES.flatMap((tag) => [...namesIn(tag)])) {
    if ((months.get(name) ?? month) !== month) disputed.add(name);
    months.set(name, month);
  }
  // English is read on pages of every language, so its names are disputed by none.
  for (const name of disputed) months.delete(name);
  for (const [name, month] of namesIn('en')) months.set(name, month);
  everywhere = months;
  return months;
}

/** Full and short names, alone and beside a day, which inflects them in many languages. */
function namesIn(tag: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const)
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(tag, {
        month,
        timeZone: 'UTC',
        ...(day === undefined ? {} : { day, year: 'numeric' }),
      });
      for (let index = 0; index < 12; index++) {
        const part = format.formatToParts(Date.UTC(2024, index, 15)).find(({ type }) => type === 'month');
        const name = folded(part?.value ?? '');
        if (/^[\p{L}\p{M}’'ʻ]{3,}$/u.test(name)) names.set(name, index + 1);
      }
    }
  return names;
}
