import { type Edition, editionName, sharesPart } from './editions.ts';
import { editionOf, eventKey, firstParts } from './event-names.ts';
import type { Thing } from './model.ts';
import { byFullness, fullest, isAcronym } from './names.ts';
import { byCodeUnit, groupedBy } from './order.ts';
import { countryCode } from './places.ts';

/** How a row is called. */
export interface ThingNames {
  readonly name: string;
  /** In order of code unit. */
  readonly aliases: readonly string[];
}

/**
 * The name of a thing's row, and all others that articles give. The name is the fullest that an article uses for it throughout;
 * for an event with an edition the fullest that tells the edition, else an acronym that does ("HF-25"); for a country the one that
 * most articles use. What a person calls it goes before all that.
 */
export function thingNames(thing: Thing): ThingNames {
  const given = [...new Set(thing.members.flatMap(({ names }) => names.map(({ name }) => name)))];
  const keys = new Set(thing.members.map(({ key }) => (thing.table === 'events' ? eventKey(key).name : key)));
  const inFull = given.filter((name) => keys.has(name));
  const name = thing.called ?? chosenName(thing, given, inFull.length > 0 ? inFull : given) ?? '';
  return { name, aliases: given.filter((other) => other !== name).sort(byCodeUnit) };
}

function chosenName(thing: Thing, given: readonly string[], inFull: readonly string[]): string | undefined {
  if (thing.table === 'events') return editionsName(thing, given) ?? fullest(inFull);
  const isCountry = thing.table === 'places' && given.some((name) => countryCode(name) !== undefined);
  return isCountry ? mostUsed(thing, inFull) : fullest(inFull);
}

function editionsName(thing: Thing, given: readonly string[]): string | undefined {
  const edition = thingEdition(thing);
  const telling = given
    .map((name) => ({ name, ...editionName(name) }))
    .filter((one) => sharesPart(one.edition, edition));
  return telling.sort((a, b) => bySeriesFullness(a, b) || byFullness(a.name, b.name))[0]?.name;
}

function bySeriesFullness(a: { readonly series: string }, b: { readonly series: string }): number {
  return Number(isAcronym(a.series)) - Number(isAcronym(b.series));
}

function mostUsed(thing: Thing, names: readonly string[]): string | undefined {
  const uses = groupedBy(
    thing.members.flatMap((member) => [...new Set(member.names.map(({ name }) => name))]),
    (name) => name,
  );
  const count = (name: string): number => uses.get(name)?.length ?? 0;
  return [...names].sort((a, b) => count(b) - count(a) || byFullness(a, b))[0];
}

/** The edition of an event: the first year and number that its articles give. */
export function thingEdition(thing: Thing): Edition {
  return firstParts(thing.members.map(editionOf));
}
