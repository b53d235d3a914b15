import { folded, isCompatible, isContained, isDate, type Names } from './compatible.ts';
import type { Table } from './gold.ts';
import { isName, type Wanted } from './looked-for.ts';
import type { Receipt } from './release.ts';

/** The fields that count; the others of a row are right or wrong with these. */
export const COUNTED: Readonly<Record<Table, ReadonlySet<string>>> = {
  events: new Set([
    'name',
    'aliases',
    'start',
    'end',
    'city',
    'country',
    'organizers',
    'host',
    'participants',
    'countries',
    'ministerial_countries',
  ]),
  instruments: new Set([
    'name',
    'aliases',
    'adopted_at',
    'adopted_on',
    'period_start',
    'period_end',
    'issuer',
    'parties',
  ]),
  services: new Set([
    'name',
    'aliases',
    'developer',
    'provider',
    'provider_parent',
    'features',
    'launched',
    'country',
  ]),
  positions: new Set(['title', 'organization', 'place']),
  statements: new Set(['quote', 'speaker']),
  statistics: new Set(['value', 'value_min', 'value_max']),
  relations: new Set(['object']),
};

/** Fields that may be read from other words than the annotator took, since articles repeat them. */
const ANYWHERE: ReadonlySet<string> = new Set([
  'city',
  'country',
  'organizers',
  'host',
  'provider',
  'developer',
]);

/** The share of a feature's words that the gold has too, where neither contains the other. */
const SHARED_WORDS = 0.5;

/**
 * The facts of the gold that a value gives.
 * @param row all receipts of its row in the article
 * @param wanted the facts of the article
 */
export function givenBy(
  receipt: Receipt,
  row: readonly Receipt[],
  wanted: readonly Wanted[],
  names: Names,
): Wanted[] {
  return wanted.filter((fact) => {
    if (fact.table !== receipt.table || !isOfField(receipt, fact)) return false;
    if (isName(receipt.field)) return isNameOf(receipt, fact);
    return hasValue(receipt, row, fact, names) && isAbout(receipt, row, fact, names);
  });
}

function isOfField({ table, field }: Receipt, fact: Wanted): boolean {
  if (table === 'relations') return true;
  if (table === 'statistics') return fact.field === 'value';
  return fact.field === field || (isName(fact.field) && isName(field));
}

function isNameOf({ quote, value }: Receipt, fact: Wanted): boolean {
  if (isContained(quote, fact.value) || isContained(value, fact.value)) return true;
  return [...fact.called].some((name) => isContained(value, name));
}

function hasValue(receipt: Receipt, row: readonly Receipt[], fact: Wanted, names: Names): boolean {
  const words = receipt.table === 'relations' ? row : [receipt];
  const isThere = words.some((said) => isOn(said, fact));
  if (receipt.field === 'features') return isThere && isLike(receipt.quote, fact.quote);
  const isFullDate = isDate(receipt.value) && receipt.value.length > 7 && receipt.value === fact.value;
  const mayBe = isThere || isFullDate || ANYWHERE.has(receipt.field);
  return mayBe && isCompatible(receipt.value, fact.value, names);
}

function isOn(receipt: Receipt, { places }: Wanted): boolean {
  return places.some((place) => sharedBy(receipt, place) > 0);
}

/** How many code points two stretches of a text share. */
export function sharedBy(one: Stretch, other: Stretch): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

type Stretch = Pick<Receipt, 'start' | 'end'>;

function isLike(quote: string, right: string): boolean {
  if (isContained(quote, right)) return true;
  const words = [...new Set(folded(quote).split(' '))];
  const others = new Set(folded(right).split(' '));
  return words.filter((word) => others.has(word)).length >= SHARED_WORDS * words.length;
}

/** Whether a row is about the same thing as a fact of the gold. */
function isAbout(receipt: Receipt, row: readonly Receipt[], fact: Wanted, names: Names): boolean {
  const ofField = (field: string): Receipt[] => row.filter((said) => said.field === field);
  switch (fact.table) {
    case 'statistics':
      return true;
    case 'positions':
      return ofField('person').some((person) => isCalled(namesIn(person, names), [fact.subject]));
    case 'relations': {
      const predicate = ofField('predicate')[0]?.value ?? '';
      return (
        fact.field.split(';').includes(predicate) &&
        ofField('subject').some((said) => isSubject(said, fact, names))
      );
    }
    default: {
      const own = row.filter(({ field }) => isName(field)).map(({ quote }) => quote);
      return isCalled([...(names.get(receipt.row) ?? []), ...own], [...fact.called]);
    }
  }
}

function isSubject(said: Receipt, fact: Wanted, names: Names): boolean {
  return (
    isCompatible(said.value, fact.subject, names) || isCalled(names.get(said.value) ?? [], [...fact.called])
  );
}

/** The names of the thing that a value stands for, and the words that it was read from. */
export function namesIn({ value, quote }: Receipt, names: Names): string[] {
  return [...(names.get(value) ?? [value]), quote];
}

/** Whether one of these names is one of those, or a part of it. */
export function isCalled(names: readonly string[], others: readonly string[]): boolean {
  return names.some((name) => others.some((other) => isContained(name, other)));
}
