import { type Edition, editionName, sharesPart } from './editions.ts';
import { editionOf, eventKey, firstParts } from './event-names.ts';
import { foldName } from './folded.ts';
import type { LocalEntity, Thing } from './model.ts';
import { byFullness, isAcronym, isCapitals } from './names.ts';
import { byCodeUnit, groupedBy } from './order.ts';
import { countryCode } from './places.ts';

/** How a row is called. */
export interface ThingNames {
  readonly name: string;
  /** In order of code unit. */
  readonly aliases: readonly string[];
}

/**
 * The name of a thing's row, and all others that articles give. The name is one that an article uses for it throughout, and of those the one that
 * most articles use, the fullest of several: a longer one may be a slip of one article ("Visiting World Bank"). Capitals ("WPU", and "Wpu Ltd" beside it) go behind a name in
 * full; for an event with an edition it is the fullest that tells the edition, else an acronym that does ("HF-25"). What a person calls it goes before
 * all that.
 */
export function thingNames(thing: Thing): ThingNames {
  const given = [...new Set(thing.members.flatMap(({ names }) => names.map(({ name }) => name)))];
  const keys = new Set(keysOf(thing).flat());
  const inFull = given.filter((name) => keys.has(name));
  const name = thing.called ?? chosenName(thing, given, inFull.length > 0 ? inFull : given) ?? '';
  return { name, aliases: given.filter((other) => other !== name).sort(byCodeUnit) };
}

function chosenName(thing: Thing, given: readonly string[], inFull: readonly string[]): string | undefined {
  if (thing.table === 'events') return editionsName(thing, given) ?? inMostArticles(inFull, keysOf(thing));
  const isCountry = thing.table === 'places' && given.some((name) => countryCode(name) !== undefined);
  if (isCountry) return inMostArticles(inFull, thing.members.map(namesOf));
  const letters = new Set(inFull.filter(isCapitals).map(foldName));
  const spelledOut = inFull.filter((name) => !isCapitals(name) && !letters.has(foldName(name)));
  return inMostArticles(spelledOut.length === 0 ? inFull : spelledOut, keysOf(thing));
}

/** By article: the one name that it uses in full. */
function keysOf({ table, members }: Thing): string[][] {
  return members.map(({ key }) => [table === 'events' ? eventKey(key).name : key]);
}

function namesOf({ names }: LocalEntity): string[] {
  return [...new Set(names.map(({ name }) => name))];
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

/** The name that most articles use, the fullest of several. */
function inMostArticles(names: readonly string[], used: readonly (readonly string[])[]): string | undefined {
  const uses = groupedBy(used.flat(), (name) => name);
  const count = (name: string): number => uses.get(name)?.length ?? 0;
  return [...names].sort((a, b) => count(b) - count(a) || byFullness(a, b))[0];
}

/** The edition of an event: the first year and number that its articles give. */
export function thingEdition(thing: Thing): Edition {
  return firstParts(thing.members.map(editionOf));
}
