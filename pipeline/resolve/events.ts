import { editionOf, eventKey, namesOf, valuesOf } from './event-names.ts';
import { type Edition, editionName, isEmpty } from './editions.ts';
import type { NoteDoubt } from './match/blocks.ts';
import { groupsOf } from './match/compare.ts';
import { onlyValue } from './match/said.ts';
import { seriesProfile } from './match/events.ts';
import { BY_NAMES } from './match/name-rules.ts';
import type { LocalEntity } from './model.ts';
import { groupedBy } from './order.ts';
import { UnionFind } from './union-find.ts';

/** Columns of an event whose values belong to one edition and not to the series. */
const OF_ONE_EDITION: ReadonlySet<string> = new Set(
  'edition start end city country organizers host participants countries ministerial_countries'.split(' '),
);

/** An event of one article with what tells its series and edition. */
interface LocalEvent {
  readonly article: string;
  /** The name in its key, without an edition that the key says. */
  readonly name: string;
  readonly edition: Edition;
  /** Whether words say that it is one of several: a series, or an edition in its name. */
  readonly isOfSeries: boolean;
  /** Whether facts hold for one edition only. */
  readonly isOneEdition: boolean;
  /** Where it takes place, where the article gives one country only. */
  readonly country: string | undefined;
}

/**
 * Which events of all articles are the same; the same number for all of one.
 *
 * Events with a series name (or an acronym of it, see `match/`) in common are of one series. In a series the edition
 * decides: its year, else its number, else the year in which it begins. The same edition is one event and different ones never
 * are; a year and a number are the same edition only where an article gives both. A mention without edition belongs to the one
 * edition of the series in its article, unless both go by one name there, as an event and the next edition of it do; else it stands for the series as a whole, together with others like it, or alone if
 * facts are given that hold for one edition only. Where nothing says that there are several editions, the name
 * decides, and the country.
 */
export function eventGroups(events: readonly LocalEntity[], note?: NoteDoubt): number[] {
  const locals = events.map(localEvent);
  const groups = groupsOf(events.map(seriesProfile), BY_NAMES, note);
  const sets = new UnionFind(locals.length);
  for (const members of groupedBy(locals.keys(), (at) => groups[at]).values())
    joinEditions(members, locals, sets);
  return locals.map((_, at) => sets.find(at));
}

function localEvent(event: LocalEntity): LocalEvent {
  const key = eventKey(event.key);
  const isNamedByEdition = namesOf(event).some((name) => !isEmpty(editionName(name).edition));
  return {
    article: event.article,
    name: key.name,
    edition: editionOf(event),
    isOfSeries: isNamedByEdition || !isEmpty(key.edition) || valuesOf(event, 'series').length > 0,
    isOneEdition: event.facts.some(({ fields }) =>
      Object.keys(fields).some((name) => OF_ONE_EDITION.has(name)),
    ),
    country: onlyValue(event, 'country'),
  };
}

function joinEditions(members: readonly number[], locals: readonly LocalEvent[], sets: UnionFind): void {
  const events = members.flatMap((at) => {
    const event = locals[at];
    return event === undefined ? [] : [{ at, event }];
  });
  const editionOfPart = editionsByPart(events.map(({ event }) => event.edition));
  const editions = new Set(editionOfPart.values());
  const isSeries = editions.size > 1 || events.some(({ event }) => event.isOfSeries);
  const countries = new Set(events.flatMap(({ event }) => event.country ?? []));
  const oneCountry = countries.size > 1 ? undefined : 'one';
  const dated = events.map(({ at, event }) => ({
    at,
    event,
    edition: editionOfPart.get(partsOf(event.edition)[0] ?? ''),
  }));
  const inArticle = groupedBy(
    dated.filter(({ edition }) => edition !== undefined),
    ({ event }) => event.article,
  );
  const first = new Map<string, number>();
  for (const { at, event, edition } of dated) {
    const others = (inArticle.get(event.article) ?? []).filter((one) => one.event.name !== event.name);
    const nearby = new Set(others.map((one) => one.edition));
    const [only] = nearby.size === 1 ? nearby : [];
    const label = isSeries
      ? (edition ?? only ?? (event.isOneEdition ? `alone ${at}` : 'series'))
      : (oneCountry ?? event.country ?? `alone ${at}`);
    const other = first.get(label);
    if (other === undefined) first.set(label, at);
    else sets.join(at, other);
  }
}

function partsOf({ year, ordinal }: Edition): string[] {
  return [
    ...(year === undefined ? [] : [`year ${year}`]),
    ...(ordinal === undefined ? [] : [`number ${ordinal}`]),
  ];
}

/**
 * For each year and number of a series the edition that it stands for. A link of a year with a number counts only where no
 * other article links either with something else.
 */
function editionsByPart(editions: readonly Edition[]): Map<string, string> {
  const parts = [...new Set(editions.flatMap(partsOf))];
  const linked = new Map<string, Set<string>>(parts.map((part) => [part, new Set()]));
  for (const [year, number] of editions.map(partsOf)) {
    if (year === undefined || number === undefined) continue;
    linked.get(year)?.add(number);
    linked.get(number)?.add(year);
  }
  return new Map(parts.map((part) => [part, mutualPartner(part, linked) ?? part]));
}

/** The year that a number is always linked with, for numbers; nothing for years. */
function mutualPartner(part: string, linked: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const [year, ...others] = part.startsWith('number') ? (linked.get(part) ?? []) : [];
  return year !== undefined && others.length === 0 && linked.get(year)?.size === 1 ? year : undefined;
}
