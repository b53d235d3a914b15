import type { Entity, EntityName, Mention, Sentence, Token } from '../../contract/annotation.ts';
import { editionName } from './editions.ts';
import { MARK } from './token-marks.ts';

const EDITION = /^(?:(?:19|20)\d{2}|\d{1,3}(?:st|nd|rd|th))$/i;

/**
 * "the 2017 edition", "the 18th edition": an event of the series that the article is about, by its own name where the article gives
 * one, else a new entity named by the series.
 * @param named mentions by name
 * @param marks of the tokens
 */
export function otherEditions(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  named: readonly Mention[],
  entities: readonly Entity[],
  marks: Uint8Array,
): { entities: Entity[]; mentions: Mention[] } {
  const focus = eventNamedMost(named, entities);
  const series = focus?.series ?? focus?.names.at(-1);
  if (focus === undefined || series === undefined) return { entities: [], mentions: [] };
  const events = eventsByEdition(focus, series, entities);
  const eventAt = new Map(
    named
      .filter(({ type }) => type === 'event')
      .map(({ firstToken, entity }) => [firstToken, entities[entity]]),
  );
  const others: Entity[] = [];
  const mentions: Mention[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let index = firstToken; index + 2 < endToken; index++) {
      if (((marks[index + 2] ?? 0) & MARK.edition) === 0) continue;
      const [the, which, noun] = [tokens[index], tokens[index + 1], tokens[index + 2]];
      const current = index > firstToken ? thisYears(tokens, index, focus) : undefined;
      if (current !== undefined) {
        mentions.push(current);
        continue;
      }
      if (the?.lower !== 'the' || which === undefined || noun === undefined) continue;
      if (!EDITION.test(which.text)) continue;
      const told = which.lower;
      let event = eventOfThat(tokens, index + 3, eventAt) ?? events.get(told);
      if (event === undefined) {
        const edition = { value: told, start: which.start, end: noun.end };
        event = { ...otherEvent(series), index: entities.length + others.length, edition };
        events.set(told, event);
        others.push(event);
      }
      const place = { firstToken: index, endToken: index + 3, start: the.start, end: noun.end };
      mentions.push({ type: 'event', form: 'description', entity: event.index, ...place });
    }
  }
  return { entities: others, mentions };
}

/** "this year's edition", "this year's summit": the event that the article is about. */
function thisYears(tokens: readonly Token[], year: number, { index }: Entity): Mention | undefined {
  const [first, own, noun] = [tokens[year - 1], tokens[year + 1], tokens[year + 2]];
  if (tokens[year]?.lower !== 'year' || first?.lower !== 'this' || own?.lower !== "'s") return undefined;
  if (noun === undefined) return undefined;
  const place = { firstToken: year - 1, endToken: year + 3, start: first.start, end: noun.end };
  return { type: 'event', form: 'description', entity: index, ...place };
}

/** The event of a year in "the 25th edition of the Quay Forum (QF-25)", where both editions mean the same. */
function eventOfThat(
  tokens: readonly Token[],
  after: number,
  eventAt: ReadonlyMap<number, Entity | undefined>,
): Entity | undefined {
  if (tokens[after]?.lower !== 'of') return undefined;
  const event = eventAt.get(tokens[after + 1]?.lower === 'the' ? after + 2 : after + 1);
  return event?.edition === undefined ? undefined : event;
}

function eventNamedMost(named: readonly Mention[], entities: readonly Entity[]): Entity | undefined {
  const counts = new Map<number, number>();
  for (const { type, entity } of named)
    if (type === 'event') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined ? undefined : entities[most[0]];
}

/** The named events of a series by every edition that their names give: a year and an ordinal may stand for one event. */
function eventsByEdition(
  focus: Entity,
  series: EntityName,
  entities: readonly Entity[],
): Map<string, Entity> {
  const events = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.edition === undefined || (entity !== focus && entity.series?.text !== series.text)) continue;
    for (const edition of [
      entity.edition.value,
      ...entity.names.map(({ text }) => editionName(text).edition),
    ])
      if (edition !== undefined && !events.has(edition)) events.set(edition, entity);
  }
  return events;
}

function otherEvent(series: EntityName): Pick<Entity, 'type' | 'name' | 'names' | 'series'> {
  return { type: 'event', name: series.text, names: [series], series };
}
