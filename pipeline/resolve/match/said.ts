import type { Fact, GroundedField } from '../../contract/fact.ts';
import { cityNamed } from '../../lexicon/cities.ts';
import { intergovernmentalNamed } from '../../lexicon/intergovernmental.ts';
import type { LocalEntity } from '../model.ts';
import { countryCode } from '../places.ts';
import { fold, foldName } from '../folded.ts';
import { countryInName } from './country-in-name.ts';
import { looseKey } from './spelling.ts';

/** The value of a column where a thing's own facts give one only. */
export function onlyValue(local: LocalEntity, column: string): string | undefined {
  const values = new Set(local.facts.flatMap(({ fields }) => textOf(fields[column])));
  return values.size === 1 ? [...values][0] : undefined;
}

/** All values of some columns in facts: references by the fullest name of what is meant. */
export function valuesOf(facts: readonly Fact[], ...columns: readonly string[]): string[] {
  return facts.flatMap(({ fields }) => columns.flatMap((column) => textOf(fields[column])));
}

function textOf(field: GroundedField | undefined): string[] {
  return field === undefined ? [] : [field.entity?.key ?? String(field.value)];
}

/** The country that a place is or lies in. */
export function countryOfPlace(name: string): string | undefined {
  return countryCode(name) ?? cityNamed(name)?.country;
}

/** A text that is the same for the ways in which a body is named. */
export function bodyKey(name: string): string {
  const body = intergovernmentalNamed(name);
  const folded = foldName(body?.name ?? name);
  return looseKey(folded) || folded;
}

/** The country in the name of a body: that of “Ministry of Health of Kenya”. */
export function countryOfBody(name: string): string | undefined {
  return countryInName(name)?.country;
}

/** The title of an office without its country: “Kenyan Minister of Energy” and “minister of energy”. */
export function officeAndCountry(title: string): { office: string; country: string | undefined } {
  const found = countryInName(title);
  return { office: fold(found?.base ?? title), country: found?.country };
}

/** No values of a mark. */
export const NONE: ReadonlySet<string> = new Set();

/** At most one value as the values of a mark. */
export function marked(value: string | undefined): ReadonlySet<string> {
  return value === undefined ? NONE : new Set([value]);
}

/** Most values that are named in words. */
const MOST_NAMED = 3;

/** Says that two sets of values, where both are there, have none in common. */
export function differ(
  what: string,
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
): string | undefined {
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return undefined;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return undefined;
  return `${what}: ${some(a)} against ${some(b)}`;
}

function some(values: ReadonlySet<string>): string {
  return [...values].sort().slice(0, MOST_NAMED).join(', ');
}
