import type { Entity, Mention, Quantity } from '../../contract/annotation.ts';
import { countryOfPlace } from '../../lexicon/place-names.ts';
import { NAMES_OF_CODES } from '../../lexicon/unit-names.ts';
import { LOCAL_DOLLARS, SHARED_CURRENCIES } from '../../lexicon/units.ts';

/**
 * The quantities of an article with the money of its country where several countries write theirs with the same letters, or call it by the same
 * name: "Rs 5 billion" and "5 billion rupees" are Pakistani in an article that names Pakistan or its cities most. Where it names two such countries as often, the letters stay; where it names none, what was read.
 * A bare "$" is of the country of which the article is where it writes "US$" for the other dollar.
 */
export function inLocalMoney(
  quantities: readonly Quantity[],
  text: string,
  mentions: readonly Mention[],
  entities: readonly Entity[],
): Quantity[] {
  let namings: ReadonlyMap<string, number> | undefined;
  const countriesNamed = (): ReadonlyMap<string, number> =>
    (namings ??= namingsOfCountries(mentions, entities));
  /** What "$" means, found once: the whole text is looked through for it. */
  let dollar: { readonly code: string | undefined } | undefined;
  return quantities.map((quantity) => {
    const sign = quantity.unitSpan === undefined ? '' : signAt(text, quantity.unitSpan);
    if (sign === '$') {
      dollar ??= { code: tellsDollarsApart(text) ? dollarOf(countryOfArticle(countriesNamed())) : undefined };
      return dollar.code === undefined ? quantity : inMoney(quantity, dollar.code);
    }
    const currencies = SHARED_CURRENCIES.get(sign);
    if (currencies === undefined) return quantity;
    const country = mostNamed([...currencies.keys()], countriesNamed());
    if (country === undefined) return quantity;
    if (country === SEVERAL) {
      const { unitCode: _code, ...rest } = quantity;
      return { ...rest, unit: sign, unitName: sign };
    }
    return inMoney(quantity, currencies.get(country) ?? quantity.unit);
  });
}

const MARKS_AMERICAN = /\bUS ?\$|\bU\.S\. ?\$|\bUSD\b/;

/** "F$", "A$": an article that marks these, too, means none of them by "$". */
const MARKS_OTHERS = /(?<![\p{L}\p{N}])(?!US?\$)\p{Lu}{1,3}\$/u;

/** Whether an article tells another dollar from that of the United States, and marks no third. */
function tellsDollarsApart(text: string): boolean {
  return MARKS_AMERICAN.test(text) && !MARKS_OTHERS.test(text);
}

function dollarOf(country: string | undefined): string | undefined {
  return country === undefined ? undefined : LOCAL_DOLLARS.get(country);
}

function inMoney(quantity: Quantity, unit: string): Quantity {
  return { ...quantity, unit, unitCode: unit, unitName: NAMES_OF_CODES.get(unit) ?? unit };
}

/** The country that is named oftener than any other. */
function countryOfArticle(namings: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...namings].sort(([, one], [, other]) => other - one);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Letters of "shillings". */
const LONGEST_SIGN = 9;

function signAt(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return end - start > LONGEST_SIGN ? '' : text.slice(start, end).replace(/\.$/, '');
}

/** How often each country, its people and its cities are named. */
function namingsOfCountries(
  mentions: readonly Mention[],
  entities: readonly Entity[],
): ReadonlyMap<string, number> {
  const countries = entities.map(({ name, type }) => (type === 'place' ? countryOfPlace(name) : undefined));
  const namings = new Map<string, number>();
  for (const { entity } of mentions) {
    const country = countries[entity];
    if (country !== undefined) namings.set(country, (namings.get(country) ?? 0) + 1);
  }
  return namings;
}

/** Where no country is named more often than the others. */
const SEVERAL = 'several';

/** The country that is named more often than all the others together; undefined where none is. */
function mostNamed(countries: readonly string[], namings: ReadonlyMap<string, number>): string | undefined {
  let [most, total, best] = [0, 0, ''];
  for (const country of countries) {
    const count = namings.get(country) ?? 0;
    total += count;
    if (count > most) [most, best] = [count, country];
  }
  if (total === 0) return undefined;
  return most * 2 > total ? best : SEVERAL;
}
