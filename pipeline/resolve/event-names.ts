import type { GroundedField } from '../contract/fact.ts';
import { type Edition, editionName, parseEdition } from './editions.ts';
import { namesWithin } from './match/bracketed.ts';
import type { LocalEntity } from './model.ts';
import { acronymKey, type ComparableNames, fullNameKey } from './names.ts';

/** The key of an event may say its edition after this sign: "HF-25 #2025". */
const EDITION_SIGN = /^(.*\S)\s+#(\S+)$/u;

/** The name in the key of an event, and the edition that the key says. */
export function eventKey(key: string): { name: string; edition: Edition } {
  const [, name = key, edition = ''] = EDITION_SIGN.exec(key) ?? [];
  return { name, edition: parseEdition(edition) };
}

/** All names of an event, that in its key first; of a name with an acronym in brackets both. */
export function namesOf(event: LocalEntity): string[] {
  return [eventKey(event.key).name, ...event.names.map(({ name }) => name)].flatMap(namesWithin);
}

/** What the event's own facts say of a column. */
export function valuesOf(event: LocalEntity, column: string): GroundedField[] {
  return event.facts.flatMap(({ fields }) => fields[column] ?? []);
}

/** The names of the series of which an event is one edition. */
export function seriesBases(event: LocalEntity): string[] {
  const series = valuesOf(event, 'series').map(({ value }) => String(value));
  return [...new Set([...namesOf(event).map((name) => editionName(name).series), ...series])];
}

/**
 * The names of the series as they are compared between articles.
 * @param bases what `seriesBases` gives for the event
 */
export function seriesNames(event: LocalEntity, bases = seriesBases(event)): ComparableNames {
  const longest = editionName(eventKey(event.key).name).series;
  return {
    full: bases.flatMap((base) => fullNameKey('events', base, longest) ?? []),
    acronyms: bases.flatMap((base) => acronymKey('events', base) ?? []),
  };
}

/**
 * The edition of an event as one article gives it: by its key, in words, in its names, else by the year in which it begins where
 * the article gives one only.
 */
export function editionOf(event: LocalEntity): Edition {
  const begun = yearsBegun(event);
  return firstParts([...editionsNamed(event), ...(begun.length === 1 ? begun : [])]);
}

/** All editions that an article gives an event. */
export function editionsIn(event: LocalEntity): Edition[] {
  return [...editionsNamed(event), ...yearsBegun(event)];
}

function editionsNamed(event: LocalEntity): Edition[] {
  const inFacts = valuesOf(event, 'edition').map(({ value }) => parseEdition(String(value)));
  const inNames = namesOf(event).map((name) => editionName(name).edition);
  return [eventKey(event.key).edition, ...inFacts, ...inNames];
}

function yearsBegun(event: LocalEntity): Edition[] {
  const years = new Set(valuesOf(event, 'start').map(({ value }) => String(value).slice(0, 4)));
  return [...years].map(parseEdition);
}

/** The first year and the first number. */
export function firstParts(editions: readonly Edition[]): Edition {
  const year = editions.find((one) => one.year !== undefined)?.year;
  const ordinal = editions.find((one) => one.ordinal !== undefined)?.ordinal;
  return { ...(year === undefined ? {} : { year }), ...(ordinal === undefined ? {} : { ordinal }) };
}
